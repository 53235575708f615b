import type { Leaf } from "@gandan/domain/evaluation";
import { useQuery } from "@tanstack/react-query";
import { api, client } from "../../api.ts";
import { useMe } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { GiveTaskWindow } from "../../tasks/give-task-window.tsx";
import { GivenTasks } from "../../tasks/given-tasks.tsx";
import type { EvaluationPage } from "../rows.ts";

const longestTitle = 500;

/** What was given to somebody to do so that a criterion is met. */
export function LeafTasks({ page, leaf }: { page: EvaluationPage; leaf: Leaf }) {
  const { t } = useWords();
  const me = useMe();
  const { year } = page.evaluation;
  const isOwn = page.commune.id === me.commune.id;
  const given = useQuery(api.evaluation.tasks.queryOptions({ year, code: leaf.code }, { enabled: isOwn })).data;
  if (given === undefined || (given.tasks.length + given.hidden === 0 && !given.mayGive)) return null;
  return (
    <section>
      <h3>{t("evaluation.tasks")}</h3>
      <GivenTasks {...given}>
        {(close) => (
          <GiveTaskWindow
            title={t("evaluation.tasks.window", { number: leaf.number })}
            draftKey={`criterion-task-${year}-${leaf.code}`}
            begin={{ title: leaf.text.slice(0, longestTitle), evidenceRequired: true }}
            give={({ reason: _reason, ...wanted }) =>
              client.evaluation.giveTask.mutate({ ...wanted, year, code: leaf.code })
            }
            onClose={close}
          />
        )}
      </GivenTasks>
    </section>
  );
}
