import type { DialogueStep } from "@gandan/domain/dialogues";
import { type Day } from "@gandan/domain/values";
import { Button, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { FormWindow } from "../asking/form-window.tsx";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import type { DialogueFacts, DialoguePage } from "./rows.ts";
import { SessionWindow } from "./session-window.tsx";

type Step = Exclude<DialogueStep, "edit">;

const asksDay: ReadonlySet<Step> = new Set(["announce", "conclude", "publish"]);
const asksNote: ReadonlySet<Step> = new Set(["announce", "conclude", "publish", "cancel"]);
// What usually comes next is the one filled button.
const usual: Partial<Record<DialogueFacts["state"], Step>> = {
  planned: "announce",
  announced: "open",
  open: "close",
  held: "conclude",
  concluded: "publish",
};

/** What may be done with a session now; each step asks for what it needs and no more. */
export function SessionSteps({ page, today }: { page: DialoguePage; today: Day }) {
  const { t } = useWords();
  const [step, setStep] = useState<DialogueStep | null>(null);
  const { dialogue, steps } = page;
  return (
    <>
      {steps.map((name) => (
        <Button
          key={name}
          variant={usual[dialogue.state] === name ? "filled" : name === "cancel" ? "subtle" : "default"}
          color={name === "cancel" ? "alarm" : "indigo"}
          onClick={() => setStep(name)}
        >
          {t(
            name === "conclude" && dialogue.state === "concluded"
              ? "dialogues.step.reconclude"
              : `dialogues.step.${name}`,
          )}
        </Button>
      ))}
      {step === "edit" && <SessionWindow given={dialogue} today={today} onClose={() => setStep(null)} />}
      {step !== null && step !== "edit" && (
        <StepWindow dialogue={dialogue} step={step} today={today} onClose={() => setStep(null)} />
      )}
    </>
  );
}

interface Properties {
  dialogue: DialogueFacts;
  step: Step;
  today: Day;
  onClose: () => void;
}

/** One step of a session; what is typed stays until the step was taken. */
export function StepWindow({ dialogue, step, today, onClose }: Properties) {
  const { t } = useWords();
  const ask = useAsk(client.dialogues.step.mutate, t(`dialogues.step.${step}.done`));
  const said = step === "conclude" ? (dialogue.conclusion ?? "") : "";
  const { draft, setDraft, drop } = useKeptDraft(`dialogue-${step}-${dialogue.id}`, { on: today, note: said });
  const send = async () => {
    const { id: dialogueId, revision } = dialogue;
    const { on, note } = draft;
    if ((await ask.take({ dialogueId, revision, step, on, note: note.trim() || null })) === null) return;
    drop();
    onClose();
  };
  const needsNote = asksNote.has(step);
  return (
    <FormWindow
      title={t(`dialogues.step.${step}`)}
      size={step === "conclude" ? "xl" : "lg"}
      sending={ask}
      isReady={!needsNote || draft.note.trim() !== ""}
      color={step === "cancel" ? "alarm" : "indigo"}
      confirm={t(`dialogues.step.${step}`)}
      onSend={send}
      onClose={onClose}
    >
      <Text>{t(`dialogues.step.${step}.text`)}</Text>
      {asksDay.has(step) && (
        <DayField
          label={t("dialogues.step.on")}
          maxDate={today}
          value={draft.on}
          onChange={(day) => day !== null && setDraft({ ...draft, on: day })}
        />
      )}
      {needsNote && (
        <Textarea
          data-autofocus
          label={t(`dialogues.step.${step}.note` as "dialogues.step.announce.note")}
          autosize
          minRows={step === "conclude" ? 8 : 3}
          maxRows={20}
          maxLength={step === "conclude" ? 10_000 : step === "cancel" ? 1_000 : 300}
          value={draft.note}
          onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
        />
      )}
    </FormWindow>
  );
}
