import { QuestionOutcome } from "@gandan/domain/dialogues";
import { Button, Group, Kbd, SegmentedControl, Textarea } from "@mantine/core";
import { type RefObject, useState } from "react";
import { useKeptDraft } from "../../asking/kept-draft.ts";
import { useWords } from "../../frame/words.tsx";
import type { DialogueFacts, QuestionRow } from "../rows.ts";
import { QuestionMark } from "../state-mark.tsx";
import classes from "./room.module.css";
import type { Outbox } from "./use-outbox.ts";

interface Properties {
  dialogueId: DialogueFacts["id"];
  question: QuestionRow;
  isOpen: boolean;
  outbox: Outbox;
  box: RefObject<HTMLTextAreaElement | null>;
  onSetBack: () => void;
  onTakeBack: () => void;
}

/** What was answered in the room, written down; what is typed stays here until the server has it. */
export function AnswerBox({ dialogueId, question, isOpen, outbox, box, onSetBack, onTakeBack }: Properties) {
  const { t } = useWords();
  const { petitionId, state, answer, prepared } = question;
  const [outcome, setOutcome] = useState<QuestionOutcome>("answered");
  const { draft, setDraft } = useKeptDraft(`room-answer-${petitionId}`, "");
  const isSending = outbox.waiting.some(
    ({ command }) =>
      command.kind === "direct" && command.input.step === "answer" && command.input.petitionId === petitionId,
  );
  const send = () =>
    outbox.put({ kind: "direct", input: { dialogueId, petitionId, step: "answer", outcome, text: draft.trim() } });

  if (state === "answered")
    return (
      <div className={classes.answer}>
        <Group justify="space-between" gap="xs">
          <span>
            <QuestionMark state={state} /> {question.outcome !== null && t(`dialogues.outcome.${question.outcome}`)}
          </span>
          <Button
            size="compact-sm"
            variant="subtle"
            disabled={!isOpen}
            onClick={() => {
              if (draft.trim() === "") setDraft(answer ?? "");
              onTakeBack();
            }}
          >
            {t("dialogues.room.takeBack")}
          </Button>
        </Group>
        {answer !== null && <p className={classes.said}>{answer}</p>}
      </div>
    );

  const lacksText = outcome === "answered" && draft.trim() === "" && prepared === null;
  return (
    <form
      className={classes.answer}
      onSubmit={(event) => {
        event.preventDefault();
        if (!lacksText) send();
      }}
    >
      <SegmentedControl
        aria-label={t("dialogues.outcome")}
        size="sm"
        fullWidth
        value={outcome}
        data={QuestionOutcome.options.map((value) => ({ value, label: t(`dialogues.outcome.${value}`) }))}
        onChange={(value) => setOutcome(QuestionOutcome.options.find((known) => known === value) ?? "answered")}
      />
      <Textarea
        ref={box}
        label={t("dialogues.room.answer")}
        description={t(prepared === null ? "dialogues.room.answer.hint" : "dialogues.room.answer.prepared")}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={10_000}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.blur();
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !lacksText && isOpen && !isSending) send();
        }}
      />
      <Group justify="space-between" gap="xs">
        <Button
          size="compact-md"
          variant="default"
          disabled={!isOpen}
          rightSection={<Kbd aria-hidden>b</Kbd>}
          onClick={onSetBack}
        >
          {t("dialogues.room.setBack")}
        </Button>
        <Button
          type="submit"
          size="compact-md"
          disabled={!isOpen || lacksText || isSending}
          rightSection={<Kbd aria-hidden>Ctrl ↵</Kbd>}
        >
          {t(isSending ? "dialogues.room.sending" : "dialogues.room.answer.do")}
        </Button>
      </Group>
    </form>
  );
}
