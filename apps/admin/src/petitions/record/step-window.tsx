import { type PlainStep, type RefusalGround, groundsFor, isGrounded, stepRules } from "@gandan/domain/petitions";
import { type Day } from "@gandan/domain/values";
import { NumberInput, TextInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "../../api.ts";
import { FormWindow } from "../../asking/form-window.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import { DayField } from "../../page/day-field.tsx";
import { GroundChoice } from "./ground-choice.tsx";
import type { PetitionRow } from "../rows.ts";
import { stepName } from "./step-name.ts";

interface Properties {
  petition: PetitionRow;
  step: PlainStep;
  grounds: readonly RefusalGround[];
  today: Day;
  onClose: () => void;
}

/** One step with what it asks for: the day, and as it needs a reason, a body, a paper, days or a new day. */
export function StepWindow({ petition, step, grounds, today, onClose }: Properties) {
  const { t } = useWords();
  const name = stepName(t, step, petition.kind);
  const ask = useAsk(client.petitions.step.mutate, t("petitions.step.done", { step: name }));
  const needs = new Set(stepRules[step].needs);
  const [on, setOn] = useState<Day | null>(today);
  const [note, setNote] = useState("");
  const [to, setTo] = useState("");
  const [document, setDocument] = useState("");
  const [days, setDays] = useState<number | null>(null);
  const [promised, setPromised] = useState<Day | null>(null);
  const [groundId, setGround] = useState<string | null>(null);
  // Which grounds there are depends on the law of the day.
  const offered = isGrounded(step) ? groundsFor(grounds, step, petition.kind, on ?? today) : [];
  const ground = offered.find(({ id }) => id === groundId) ?? null;
  const needsNote = needs.has("note") || ground?.needsNote === true;

  const send = async () => {
    if (on === null) return;
    const filled = (text: string) => (text.trim() === "" ? null : text.trim());
    const said = {
      note: filled(note),
      to: filled(to),
      document: filled(document),
      days,
      promised,
      groundId: ground?.id ?? null,
    };
    const taken = await ask.take({ petitionId: petition.id, step, revision: petition.revision, on, ...said });
    if (taken !== null) onClose();
  };

  return (
    <FormWindow
      title={name}
      size="lg"
      sending={ask}
      isReady={on !== null && (!isGrounded(step) || ground !== null)}
      confirm={t("petitions.step.do")}
      onSend={send}
      onClose={onClose}
    >
      <DayField
        label={t("petitions.step.on")}
        description={t("petitions.step.on.hint")}
        maxDate={today}
        value={on}
        onChange={setOn}
      />
      {isGrounded(step) && <GroundChoice grounds={offered} chosen={ground?.id ?? null} onChange={setGround} />}
      {needs.has("to") && (
        <TextInput
          data-autofocus
          label={t("petitions.step.to")}
          maxLength={300}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={t(needsNote ? "petitions.step.note.label" : "petitions.step.note.optional")}
        autosize
        minRows={needsNote ? 3 : 2}
        maxLength={5_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {needs.has("days") && (
        <NumberInput
          label={t("petitions.step.days")}
          min={1}
          max={365}
          allowDecimal={false}
          value={days ?? ""}
          onChange={(value) => setDays(typeof value === "number" ? value : null)}
        />
      )}
      {needs.has("promised") && (
        <DayField
          label={t(step === "set-dialogue" ? "petitions.step.promised.set-dialogue" : "petitions.step.promised")}
          value={promised}
          onChange={setPromised}
        />
      )}
      <TextInput
        label={t(needs.has("document") ? "petitions.step.document" : "petitions.step.document.optional")}
        maxLength={100}
        value={document}
        onChange={(event) => setDocument(event.currentTarget.value)}
      />
    </FormWindow>
  );
}
