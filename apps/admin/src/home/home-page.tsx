import { Text } from "@mantine/core";
import { writeWeekday } from "@gandan/i18n";
import { useQuery } from "@tanstack/react-query";
import { addDays, weekdayOf } from "@gandan/domain/values";
import { api } from "../api.ts";
import { NextSessions } from "../dialogues/next-sessions.tsx";
import { ScoreCard } from "../evaluation/score-card.tsx";
import { EmptyState } from "../page/empty-state.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { ListsToDecide } from "../retention/lists-to-decide.tsx";
import { SupervisionsNow, useSupervisionsNow } from "../supervision/supervisions-now.tsx";
import { TaskLines } from "../tasks/task-lines.tsx";
import { AnswersToSign } from "./answers-to-sign.tsx";
import { FirstSteps } from "./first-steps.tsx";
import { Heap } from "./heap.tsx";
import { HamletTiles } from "./hamlet-tiles.tsx";
import classes from "./home-page.module.css";
import { PlanCard } from "./plan-card.tsx";
import { PlanFirst } from "./plan-first.tsx";
import { ProvinceHome } from "./province-home.tsx";
import { VoiceLines } from "./voice-lines.tsx";

/** What a person finds in the morning: the work of their commune, or for a province what its communes handed up. */
export const HomePage = () => (useMe().commune.kind === "province" ? <ProvinceHome /> : <CommuneHome />);

/** What must I do today, what is late or silent, who waits for me, how do we stand on the plan and the score. */
function CommuneHome() {
  const { t, language } = useWords();
  const me = useMe();
  const may = useMay();
  const query = useQuery(api.home.get.queryOptions());
  const { waiting, ahead } = useSupervisionsNow();
  const yesterday = addDays(me.today, -1);
  const sunday = addDays(me.today, (7 - weekdayOf(me.today)) % 7);
  const open = ["assigned", "in-progress", "returned"] as const;
  const isMine = !may("task.confirm");
  // Work goes to positions: who holds none is told why nothing comes.
  const holdsNothing = isMine && me.positions.length === 0 && !may("account.edit");
  const mine = isMine ? { mine: true } : {};

  return (
    <>
      <PageHead title={t("home.title", { name: me.person.name })} lead={writeWeekday(me.today, language)} />
      <Shown query={query}>
        {(home) => {
          const { late, today, thisWeek, returned, waitingForMe, silent, next } = home;
          const heaps = [late, today, thisWeek, returned, waitingForMe, silent, ...(isMine ? [next] : [])];
          const isQuiet = heaps.every((heap) => heap.count === 0) && [...waiting, ...ahead].length === 0;
          const beginsPlan = home.plan === null && may("plan.import") && !may("account.edit");
          return (
            <div className={classes.grid}>
              <div className={classes.column}>
                {beginsPlan && <PlanFirst />}
                {holdsNothing && <EmptyState title={t("home.holdsNothing.title")} text={t("home.holdsNothing.text")} />}
                {!holdsNothing && isQuiet && home.voices.count === 0 && !may("account.edit") && !beginsPlan && (
                  <EmptyState title={t("home.quiet.title")} text={t("home.quiet.text")} />
                )}
                {may("account.edit") && <FirstSteps hasPlan={home.plan !== null} />}
                {may("petition.sign") && <AnswersToSign />}
                {may("retention.decide") && <ListsToDecide />}
                <SupervisionsNow />
                <Heap
                  tone="late"
                  count={home.late.count}
                  words={t("home.late", { count: home.late.count })}
                  link={{ to: "/cong-viec", search: { ...mine, states: [...open], late: true, to: yesterday } }}
                >
                  <TaskLines rows={home.late.rows} />
                </Heap>
                <Heap
                  tone="now"
                  count={home.today.count}
                  words={t("home.today", { count: home.today.count })}
                  link={{ to: "/cong-viec", search: { ...mine, states: [...open], from: me.today, to: me.today } }}
                >
                  <TaskLines rows={home.today.rows} />
                </Heap>
                <Heap
                  tone="plain"
                  count={home.returned.count}
                  words={t("home.returned", { count: home.returned.count })}
                  link={{ to: "/cong-viec", search: { ...mine, states: ["returned"] } }}
                >
                  <TaskLines rows={home.returned.rows} />
                </Heap>
                <Heap
                  tone="plain"
                  count={home.waitingForMe.count}
                  words={t("home.waiting", { count: home.waitingForMe.count })}
                  link={{ to: "/cong-viec", search: { states: ["done"] } }}
                >
                  <TaskLines rows={home.waitingForMe.rows} />
                </Heap>
                <Heap
                  tone="plain"
                  count={home.thisWeek.count}
                  words={t("home.week", { count: home.thisWeek.count })}
                  link={{
                    to: "/cong-viec",
                    search: { ...mine, states: [...open], from: addDays(me.today, 1), to: sunday },
                  }}
                >
                  <TaskLines rows={home.thisWeek.rows} />
                </Heap>
                {isMine && (
                  <Heap
                    tone="plain"
                    count={home.next.count}
                    words={t("home.next", { count: home.next.count })}
                    link={{ to: "/cong-viec", search: { ...mine, states: [...open] } }}
                  >
                    <TaskLines rows={home.next.rows} />
                  </Heap>
                )}
                <Heap
                  tone="silent"
                  count={home.silent.count}
                  words={t("home.silent", { count: home.silent.count, days: me.commune.silenceDays })}
                  link={{ to: "/cong-viec", search: { ...mine, states: [...open], sort: "updated" } }}
                >
                  <TaskLines rows={home.silent.rows} />
                </Heap>
              </div>
              <div className={classes.column}>
                {home.plan !== null && <PlanCard plan={home.plan} />}
                {may("evaluation.read") && <ScoreCard />}
                {home.appointments !== null && (
                  <Heap
                    tone="now"
                    count={home.appointments}
                    words={t("home.appointments", { count: home.appointments })}
                    link={{ to: "/tieng-dan/tiep-dan" }}
                  >
                    <Text size="sm" c="dimmed">
                      {t("home.appointments.text")}
                    </Text>
                  </Heap>
                )}
                {may("petition.read") && (
                  <Heap
                    tone={home.voices.late > 0 ? "late" : "plain"}
                    count={home.voices.count}
                    words={t(home.voices.late > 0 ? "home.voices.late" : "home.voices", {
                      count: home.voices.count,
                      late: home.voices.late,
                    })}
                    link={{ to: "/tieng-dan", search: { "trang-thai": "open", xep: "due-asc" } }}
                  >
                    <VoiceLines rows={home.voices.rows} />
                  </Heap>
                )}
                {may("dialogue.read") && <NextSessions />}
                <HamletTiles hamlets={home.hamlets} />
              </div>
            </div>
          );
        }}
      </Shown>
    </>
  );
}
