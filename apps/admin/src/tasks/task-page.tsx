import { idOf } from "@gandan/domain/values";
import { Button, Group, Progress, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { api, client } from "../api.ts";
import { NotFound } from "../frame/not-found.tsx";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { ReasonWindow } from "../asking/reason-window.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { Shown } from "../asking/shown.tsx";
import { StepsLine } from "../page/steps-line.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { History } from "../journal/index.ts";
import { dueWords } from "./due-words.ts";
import { EditTaskWindow } from "./edit-task-window.tsx";
import { ReportForm } from "./report-form.tsx";
import { SaidWhy } from "./said-why.tsx";
import { StandingMark } from "./standing-mark.tsx";
import { TaskFacts } from "./task-facts.tsx";
import { TaskLog } from "./task-log.tsx";
import log from "../page/log.module.css";
import classes from "./task-page.module.css";
import { lastUsualState, usualStates } from "./usual-state.ts";
import { useUndoLast } from "./use-undo-last.ts";

/** One task: what, who, by when and why, where it comes from, what was reported, and the steps that may be taken now. */
export function TaskPage() {
  const taskId = idOf("task").safeParse(useParams({ from: "/desk/cong-viec/$taskId" }).taskId);
  return taskId.success ? <Open taskId={taskId.data} /> : <NotFound />;
}

function Open({ taskId }: { taskId: Parameters<typeof client.tasks.get.query>[0]["taskId"] }) {
  const { t } = useWords();
  const { today } = useMe();
  const mayRead = useMay();
  const query = useQuery(api.tasks.get.queryOptions({ taskId }));
  const [asked, setAsked] = useState<"return" | "cancel" | "edit" | null>(null);
  const start = useAsk(client.tasks.start.mutate);
  const confirm = useAsk(client.tasks.confirm.mutate, t("tasks.done.confirm"));
  const giveBack = useAsk(client.tasks.return.mutate, t("tasks.done.return"));
  const cancel = useAsk(client.tasks.cancel.mutate);
  const undoLast = useUndoLast(taskId);
  const reopen = useAsk(client.tasks.reopen.mutate, t("tasks.done.reopen"));

  return (
    <Shown query={query}>
      {({ task, entries, steps, undo, plan, petition }) => {
        const may = (step: (typeof steps)[number]) => steps.includes(step);
        return (
          <>
            <PageHead
              title={task.title}
              back={<WayBack to="/cong-viec">{t("tasks.title")}</WayBack>}
              lead={
                <Group gap="sm" mt={6}>
                  <StandingMark standing={task.standing} />
                  <span>{dueWords(t, task, today)}</span>
                  {task.hamletName !== null && <span>{task.hamletName}</span>}
                  {task.occurrence !== null && <span>{task.occurrence}</span>}
                </Group>
              }
            >
              {may("edit") && (
                <Button variant="default" onClick={() => setAsked("edit")}>
                  {t("tasks.step.edit")}
                </Button>
              )}
              {may("cancel") && (
                <Button variant="default" onClick={() => setAsked("cancel")}>
                  {t("tasks.step.cancel")}
                </Button>
              )}
              {may("reopen") && (
                <Button variant="default" loading={reopen.isBusy} onClick={() => void reopen.take({ taskId })}>
                  {t("tasks.step.reopen")}
                </Button>
              )}
              {may("return") && (
                <Button variant="default" onClick={() => setAsked("return")}>
                  {t("tasks.step.return")}
                </Button>
              )}
              {may("confirm") && (
                <Button color="earth" loading={confirm.isBusy} onClick={() => void confirm.take({ taskId })}>
                  {t("tasks.step.confirm")}
                </Button>
              )}
              {may("start") && (
                <Button color="earth" loading={start.isBusy} onClick={() => void start.take({ taskId })}>
                  {t("tasks.step.start")}
                </Button>
              )}
            </PageHead>
            <RefusalAlert refusal={start.refusal ?? confirm.refusal ?? reopen.refusal ?? undoLast.refusal} />
            <div className={classes.grid}>
              <div className={classes.column}>
                <StepsLine
                  label={t("tasks.steps")}
                  states={usualStates.map((state) => ({ state, name: t(`tasks.state.${state}`) }))}
                  current={lastUsualState(task.state, entries)}
                  aside={
                    task.state === "returned" || task.state === "cancelled" ? t(`tasks.state.${task.state}`) : null
                  }
                />
                <SaidWhy task={task} entries={entries} />
                {(may("report") || may("finish")) && (
                  <ReportForm key={task.id} task={task} mayReport={may("report")} mayFinish={may("finish")} />
                )}
                <section className={classes.card}>
                  <Group justify="space-between" align="baseline" mb="sm">
                    <Title order={2} size="h4">
                      {t("tasks.log")}
                    </Title>
                    <Text size="sm" c="dimmed">
                      {t("tasks.percent", { percent: task.percent })}
                    </Text>
                  </Group>
                  <Progress value={task.percent} mb="lg" aria-label={t("tasks.percent", { percent: task.percent })} />
                  <TaskLog task={task} entries={entries} />
                </section>
              </div>
              <aside className={classes.column}>
                <TaskFacts task={task} plan={plan} petition={petition} />
                {mayRead("journal.read") && (
                  <details className={classes.card}>
                    <summary className={log.summary}>{t("tasks.history")}</summary>
                    <History recordId={task.id} undo={undoLast.inHistory(undo)} />
                  </details>
                )}
              </aside>
            </div>
            {asked === "return" && (
              <ReasonWindow
                title={t("tasks.step.return")}
                confirm={t("tasks.step.return")}
                sending={giveBack}
                onConfirm={(reason) =>
                  void giveBack.take({ taskId, reason }).then((answer) => answer && setAsked(null))
                }
                onClose={() => setAsked(null)}
              />
            )}
            {asked === "cancel" && (
              <ReasonWindow
                title={t("tasks.step.cancel")}
                confirm={t("tasks.step.cancel")}
                sending={cancel}
                onConfirm={(reason) =>
                  void cancel.take({ taskId, reason }).then((answer) => {
                    if (answer === null) return;
                    setAsked(null);
                    void undoLast.offer(t("tasks.done.cancel"));
                  })
                }
                onClose={() => setAsked(null)}
              />
            )}
            {asked === "edit" && <EditTaskWindow task={task} onClose={() => setAsked(null)} />}
          </>
        );
      }}
    </Shown>
  );
}
