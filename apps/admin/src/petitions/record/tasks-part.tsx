import { writeDay } from "@gandan/i18n";
import { Text } from "@mantine/core";
import { client } from "../../api.ts";
import { useWords } from "../../frame/words.tsx";
import { GiveTaskWindow } from "../../tasks/give-task-window.tsx";
import { GivenTasks } from "../../tasks/given-tasks.tsx";
import classes from "./record.module.css";
import type { PetitionPage } from "../rows.ts";
import { saidOf } from "../said-of.ts";

/** What was given to somebody to do because of a citizen's word. */
export function TasksPart({ page }: { page: PetitionPage }) {
  const { t } = useWords();
  const { petition, tasks, hiddenTasks, mayGiveTask } = page;
  if (tasks.length + hiddenTasks === 0 && !mayGiveTask) return null;
  const answerBy = petition.dueOn;
  return (
    <section>
      <h3 className={classes.heading}>{t("petitions.tasks")}</h3>
      <GivenTasks tasks={tasks} hidden={hiddenTasks} mayGive={mayGiveTask}>
        {(close) => (
          <GiveTaskWindow
            title={t("petitions.tasks.window")}
            draftKey={`petition-task-${petition.id}`}
            begin={{ hamletId: petition.hamletId, evidenceRequired: true }}
            give={({ reason: _reason, ...wanted }) =>
              client.petitions.giveTask.mutate({ ...wanted, petitionId: petition.id })
            }
            deadlineNote={({ deadline }) => {
              if (answerBy === null) return undefined;
              const isLater = deadline !== null && deadline > answerBy;
              return t(isLater ? "petitions.tasks.tooLate" : "petitions.tasks.answerBy", { day: writeDay(answerBy) });
            }}
            head={
              <>
                <div>
                  <p className={classes.label}>{t("petitions.tasks.said")}</p>
                  <blockquote className={classes.quote} lang={petition.language}>
                    {saidOf(t, petition)}
                  </blockquote>
                </div>
                <Text size="sm">{t("petitions.tasks.privacy")}</Text>
              </>
            }
            onClose={close}
          />
        )}
      </GivenTasks>
    </section>
  );
}
