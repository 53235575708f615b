import type { NewTask } from "@gandan/domain/tasks";
import type { Id } from "@gandan/domain/values";
import { TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { useAsk } from "../asking/use-ask.ts";
import { FormWindow } from "../asking/form-window.tsx";
import { useWords } from "../frame/words.tsx";
import { type TaskDraft, TaskFields, blankTask } from "./task-fields.tsx";

type Answer = { ok: true; value: { taskId: Id<"task"> } } | { ok: false; refusal: string };

interface Properties {
  title: string;
  /** Under which what is typed is kept until it is sent. */
  draftKey: string;
  /** What the form begins with. */
  begin?: Partial<TaskDraft>;
  give: (wanted: NewTask) => Promise<Answer>;
  deadlineNote?: (draft: TaskDraft) => string | undefined;
  /** What stands before the fields. */
  head?: ReactNode;
  /** Whether it is asked what the task is given by. */
  asksReason?: boolean;
  onGiven?: (taskId: Id<"task">) => void;
  onClose: () => void;
}

/** The one window in which a task is given, wherever it comes from. */
export function GiveTaskWindow(properties: Properties) {
  const { title, draftKey, begin, give, deadlineNote, head, asksReason, onGiven, onClose } = properties;
  const { t } = useWords();
  const { draft, setDraft, drop } = useKeptDraft<TaskDraft>(draftKey, { ...blankTask, ...begin });
  const giving = useAsk(give, t("tasks.new.done"));
  const edit = (change: Partial<TaskDraft>) => setDraft({ ...draft, ...change });
  const note = deadlineNote?.(draft);
  const send = async () => {
    const { positionId } = draft;
    if (positionId === null) return;
    const answer = await giving.take({ ...draft, positionId, product: null, quantity: null, unit: null });
    if (answer === null) return;
    drop();
    onClose();
    onGiven?.(answer.value.taskId);
  };
  return (
    <FormWindow
      title={title}
      size="lg"
      sending={giving}
      isReady={draft.title.trim() !== "" && draft.positionId !== null}
      confirm={t("tasks.new.give")}
      onSend={send}
      onClose={onClose}
    >
      {head}
      <TaskFields draft={draft} edit={edit} {...(note !== undefined && { deadlineNote: note })} />
      {asksReason === true && (
        <TextInput
          label={t("tasks.field.reason")}
          description={t("tasks.field.reason.hint")}
          maxLength={500}
          value={draft.reason}
          onChange={(event) => edit({ reason: event.currentTarget.value })}
        />
      )}
    </FormWindow>
  );
}
