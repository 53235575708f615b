import { writeDay } from "@gandan/i18n";
import { Button, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import { GiveTaskWindow } from "../tasks/give-task-window.tsx";
import { TaskLines } from "../tasks/task-lines.tsx";
import classes from "./record.module.css";
import type { PetitionPage } from "./rows.ts";
import { saidOf } from "./said-of.ts";

/** What was given to somebody to do because of a citizen's word. */
export function TasksPart({ page }: { page: PetitionPage }) {
  const { t } = useWords();
  const [isGiving, setGiving] = useState(false);
  const { petition, tasks, hiddenTasks, mayGiveTask } = page;
  if (tasks.length + hiddenTasks === 0 && !mayGiveTask) return null;
  const answerBy = petition.dueOn === null ? null : writeDay(petition.dueOn);
  return (
    <section>
      <h3 className={classes.heading}>{t("petitions.tasks")}</h3>
      {tasks.length > 0 && <TaskLines rows={tasks} />}
      {tasks.length + hiddenTasks === 0 && <p className={classes.quiet}>{t("petitions.tasks.none")}</p>}
      {hiddenTasks > 0 && <p className={classes.quiet}>{t("petitions.tasks.hidden", { count: hiddenTasks })}</p>}
      {mayGiveTask && (
        <Button
          mt="xs"
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setGiving(true)}
        >
          {t("petitions.tasks.give")}
        </Button>
      )}
      {isGiving && (
        <GiveTaskWindow
          title={t("petitions.tasks.window")}
          draftKey={`petition-task-${petition.id}`}
          begin={{ hamletId: petition.hamletId, evidenceRequired: true }}
          give={({ reason: _reason, ...wanted }) =>
            client.petitions.giveTask.mutate({ ...wanted, petitionId: petition.id })
          }
          deadlineNote={({ deadline }) => {
            if (answerBy === null || petition.dueOn === null) return undefined;
            const isLater = deadline !== null && deadline > petition.dueOn;
            return t(isLater ? "petitions.tasks.tooLate" : "petitions.tasks.answerBy", { day: answerBy });
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
          onClose={() => setGiving(false)}
        />
      )}
    </section>
  );
}
