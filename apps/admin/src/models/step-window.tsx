import type { ModelStep } from "@gandan/domain/models";
import { type Day, type Id, holdsOn } from "@gandan/domain/values";
import { Alert, Select, TextInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { FormWindow } from "../asking/form-window.tsx";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { newId } from "../asking/new-id.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { FilesField } from "../tasks/files-field.tsx";
import type { KeptFile } from "../files/upload.ts";
import type { ModelPage } from "./rows.ts";

type Step = Exclude<ModelStep, "edit" | "replicate" | "withdraw">;

const asksLevel: ReadonlySet<Step> = new Set(["propose", "recognise"]);
const needsWords: ReadonlySet<Step> = new Set(["return", "end", "resume"]);

interface Draft {
  /** Made with the draft: sent twice, it is the same step. */
  id: Id<"modelEvent">;
  on: Day;
  text: string;
  files: KeptFile[];
  level: string | null;
  document: string;
  issuer: string;
}

interface Properties {
  page: ModelPage;
  step: Step;
  today: Day;
  onClose: () => void;
}

/** One step of a model; what is typed stays until the step was taken. */
export function StepWindow({ page: { model, levels }, step, today, onClose }: Properties) {
  const { t, language } = useWords();
  const [isSending, setSending] = useState(false);
  const ask = useAsk(client.models.step.mutate, t(`models.step.${step}.done`));
  const { draft, setDraft, drop } = useKeptDraft<Draft>(`model-${step}-${model.id}-${model.revision}`, {
    id: newId("modelEvent"),
    on: today,
    text: "",
    files: [],
    level: model.proposal?.level ?? null,
    document: "",
    issuer: "",
  });
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const hasLevel = asksLevel.has(step);
  // What the passport lacks is said before the proposal is written and not after.
  const lacks = step === "propose" ? model.missing : [];
  const isWhole =
    lacks.length === 0 &&
    (!hasLevel || draft.level !== null) &&
    (step !== "recognise" || (draft.document.trim() !== "" && draft.issuer.trim() !== "")) &&
    (!needsWords.has(step) || draft.text.trim() !== "") &&
    (step !== "evidence" || draft.text.trim() !== "" || draft.files.length > 0);

  const send = async () => {
    const { id, on, text, files, level, document, issuer } = draft;
    const said = { level: hasLevel ? level : null, document: document || null, issuer: issuer || null };
    const place = { modelId: model.id, step, revision: model.revision };
    const answer = await ask.take({ id, on, text, files: files.map((file) => file.id), ...said, ...place });
    if (answer === null) return;
    drop();
    onClose();
  };

  return (
    <FormWindow
      title={t(`models.step.${step}`)}
      size="lg"
      sending={ask}
      isReady={isWhole && !isSending}
      color={step === "end" ? "alarm" : "indigo"}
      confirm={t(`models.step.${step}`)}
      onSend={send}
      onClose={onClose}
    >
      {lacks.length > 0 && (
        <Alert color="gold" variant="light">
          {t("models.step.propose.lacks", { parts: lacks.map((part) => t(`models.part.${part}`)).join("; ") })}
        </Alert>
      )}
      {hasLevel && (
        <Select
          label={t("models.field.level")}
          value={draft.level}
          data={levels
            .filter((level) => holdsOn(level.validity, draft.on))
            .map(({ code, name }) => ({ value: code, label: name[language] }))}
          onChange={(level) => change({ level })}
        />
      )}
      {hasLevel && (
        <TextInput
          label={t(step === "propose" ? "models.field.proposal" : "models.field.decision")}
          placeholder={step === "propose" ? "05/TTr-UBND" : "12/QĐ-UBND"}
          maxLength={step === "propose" ? 200 : 100}
          value={draft.document}
          onChange={(event) => change({ document: event.currentTarget.value })}
        />
      )}
      {step === "recognise" && (
        <TextInput
          label={t("models.field.issuer")}
          maxLength={300}
          value={draft.issuer}
          onChange={(event) => change({ issuer: event.currentTarget.value })}
        />
      )}
      <DayField
        label={t(step === "recognise" ? "models.field.decidedOn" : "models.field.on")}
        value={draft.on}
        onChange={(on) => on !== null && change({ on })}
      />
      <Textarea
        label={t(
          needsWords.has(step) ? "frame.reason" : step === "evidence" ? "models.field.shown" : "models.field.note",
        )}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={5_000}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {(step === "evidence" || step === "recognise" || step === "confirm-alive") && (
        <FilesField files={draft.files} onChange={(files) => change({ files })} onBusy={setSending} />
      )}
    </FormWindow>
  );
}
