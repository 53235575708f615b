import type { PlainStep } from "@gandan/domain/supervision";
import type { Day } from "@gandan/domain/values";
import { Button, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { FormWindow } from "../asking/form-window.tsx";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import type { Page } from "./rows.ts";

const shown = ["begin", "conclude", "close", "cancel"] as const satisfies readonly PlainStep[];

/** The steps that are open now to the one who asks. */
export function Steps({ page, today }: { page: Page; today: Day }) {
  const { t } = useWords();
  const [step, setStep] = useState<PlainStep | null>(null);
  return (
    <>
      {shown
        .filter((one) => page.steps.includes(one))
        .map((one) => (
          <Button
            key={one}
            variant={one === "cancel" ? "subtle" : "default"}
            color={one === "cancel" ? "alarm" : "indigo"}
            onClick={() => setStep(one)}
          >
            {t(`supervision.step.${one}`)}
          </Button>
        ))}
      {step !== null && <StepWindow key={step} step={step} page={page} today={today} onClose={() => setStep(null)} />}
    </>
  );
}

interface Properties {
  step: PlainStep;
  page: Page;
  today: Day;
  onClose: () => void;
}

function StepWindow({ step, page, today, onClose }: Properties) {
  const { t } = useWords();
  const { id, revision } = page.supervision;
  const { draft, setDraft, drop } = useKeptDraft<{ on: Day | null; note: string }>(`supervision-${step}-${id}`, {
    on: today,
    note: "",
  });
  const ask = useAsk(client.supervision.step.mutate, t("supervision.stepped"));
  const needsNote = step === "conclude" || step === "cancel";
  const send = async () => {
    const { on, note } = draft;
    if (on === null || (await ask.take({ id, revision, step, on, note: note.trim() || null })) === null) return;
    drop();
    onClose();
  };
  return (
    <FormWindow
      title={t(`supervision.step.${step}`)}
      size="lg"
      sending={ask}
      isReady={draft.on !== null && (!needsNote || draft.note.trim() !== "")}
      color={step === "cancel" ? "alarm" : "indigo"}
      confirm={t(`supervision.step.${step}`)}
      onSend={send}
      onClose={onClose}
    >
      <Text>{t(`supervision.step.${step}.text`)}</Text>
      {(step === "conclude" || step === "close") && (
        <DayField label={t("supervision.step.on")} value={draft.on} onChange={(on) => setDraft({ ...draft, on })} />
      )}
      {needsNote && (
        <Textarea
          data-autofocus
          label={t(step === "conclude" ? "supervision.conclusion" : "frame.reason")}
          autosize
          minRows={step === "conclude" ? 6 : 3}
          maxRows={16}
          maxLength={step === "conclude" ? 10_000 : 1_000}
          value={draft.note}
          onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
        />
      )}
    </FormWindow>
  );
}
