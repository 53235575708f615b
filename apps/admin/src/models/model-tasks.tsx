import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../api.ts";
import cards from "../page/cards.module.css";
import { useWords } from "../frame/words.tsx";
import { GiveTaskWindow } from "../tasks/give-task-window.tsx";
import { TaskLines } from "../tasks/task-lines.tsx";
import type { ModelPage } from "./rows.ts";

/** The task list of a model: what others take over with it. */
export function ModelTasks({ page }: { page: ModelPage }) {
  const { t } = useWords();
  const [isGiving, setGiving] = useState(false);
  const { tasks, hidden, mayGiveTasks, model } = page;
  return (
    <section className={cards.card}>
      <div className={cards.cardHead}>
        <h2>{t("models.tasks")}</h2>
        {mayGiveTasks && (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setGiving(true)}
          >
            {t("models.tasks.give")}
          </Button>
        )}
      </div>
      {tasks.length === 0 && hidden === 0 && <p className={cards.quiet}>{t("models.tasks.none")}</p>}
      {tasks.length > 0 && <TaskLines rows={tasks} />}
      {hidden > 0 && <p className={cards.quiet}>{t("models.tasks.hidden", { count: hidden })}</p>}
      {isGiving && (
        <GiveTaskWindow
          title={t("models.tasks.give")}
          draftKey={`model-task-${model.id}`}
          begin={{
            positionId: model.ownerId,
            hamletId: model.hamletIds.length === 1 ? (model.hamletIds[0] ?? null) : null,
          }}
          give={(wanted) => client.models.giveTask.mutate({ ...wanted, modelId: model.id })}
          onClose={() => setGiving(false)}
        />
      )}
    </section>
  );
}
