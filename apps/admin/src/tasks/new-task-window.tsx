import { useNavigate } from "@tanstack/react-router";
import { client } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import { GiveTaskWindow } from "./give-task-window.tsx";

/** A task given by hand, with the reason it is given for. */
export function NewTaskWindow({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  return (
    <GiveTaskWindow
      title={t("tasks.new")}
      draftKey="new-task"
      asksReason
      give={client.tasks.create.mutate}
      onGiven={(taskId) => void navigate({ to: "/cong-viec/$taskId", params: { taskId } })}
      onClose={onClose}
    />
  );
}
