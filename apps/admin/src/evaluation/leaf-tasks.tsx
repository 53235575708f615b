import type { Leaf } from "@gandan/domain/evaluation";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../api.ts";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { GiveTaskWindow } from "../tasks/give-task-window.tsx";
import { TaskLines } from "../tasks/task-lines.tsx";
import classes from "./leaf.module.css";
import type { EvaluationPage } from "./rows.ts";

const longestTitle = 500;

/** What was given to somebody to do so that a criterion is met. */
export function LeafTasks({ page, leaf }: { page: EvaluationPage; leaf: Leaf }) {
  const { t } = useWords();
  const me = useMe();
  const [isGiving, setGiving] = useState(false);
  const { year } = page.evaluation;
  const isOwn = page.commune.id === me.commune.id;
  const asked = useQuery(api.evaluation.tasks.queryOptions({ year, code: leaf.code }, { enabled: isOwn })).data;
  if (!isOwn || asked === undefined) return null;
  const { tasks, hidden, mayGive } = asked;
  if (tasks.length + hidden === 0 && !mayGive) return null;
  return (
    <section>
      <h3>{t("evaluation.tasks")}</h3>
      {tasks.length > 0 && <TaskLines rows={tasks} />}
      {tasks.length + hidden === 0 && <p className={classes.quiet}>{t("evaluation.tasks.none")}</p>}
      {hidden > 0 && <p className={classes.quiet}>{t("evaluation.tasks.hidden", { count: hidden })}</p>}
      {mayGive && (
        <Button
          mt="xs"
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setGiving(true)}
        >
          {t("evaluation.tasks.give")}
        </Button>
      )}
      {isGiving && (
        <GiveTaskWindow
          title={t("evaluation.tasks.window", { number: leaf.number })}
          draftKey={`criterion-task-${year}-${leaf.code}`}
          begin={{ title: leaf.text.slice(0, longestTitle), evidenceRequired: true }}
          give={({ reason: _reason, ...wanted }) =>
            client.evaluation.giveTask.mutate({ ...wanted, year, code: leaf.code })
          }
          onClose={() => setGiving(false)}
        />
      )}
    </section>
  );
}
