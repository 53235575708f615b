import { type Id } from "@gandan/domain/values";
import { Alert, Button, Group, NumberInput, Stack, Textarea, Title } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { newId } from "../asking/new-id.ts";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { FilesField } from "./files-field.tsx";
import classes from "./report-form.module.css";
import type { TaskRow } from "./task-lines.tsx";
import type { KeptFile } from "../files/upload.ts";

interface Draft {
  /** Made with the draft: sent twice, it is the same report. */
  id: Id<"taskEntry">;
  sentence: string;
  quantity: number | null;
  files: KeptFile[];
}

interface Properties {
  task: TaskRow;
  mayReport: boolean;
  mayFinish: boolean;
}

/** Progress in a number, a sentence, photos; what is typed is kept until it is sent. */
export function ReportForm({ task, mayReport, mayFinish }: Properties) {
  const { t } = useWords();
  const { draft, setDraft, drop } = useKeptDraft<Draft>(`report-${task.id}`, {
    id: newId("taskEntry"),
    sentence: "",
    quantity: null,
    files: [],
  });
  const [isSending, setSending] = useState(false);
  const report = useAsk(client.tasks.report.mutate, t("tasks.report.sent"));
  const finish = useAsk(client.tasks.finish.mutate, t("tasks.report.finished"));
  const isEmpty = draft.sentence.trim() === "" && (draft.quantity ?? 0) === 0 && draft.files.length === 0;
  const lacksEvidence = task.evidenceRequired && draft.files.length === 0 && task.reports === 0;

  const send = async (ask: typeof report) => {
    const { id, sentence, quantity, files } = draft;
    const answer = await ask.take({ id, taskId: task.id, sentence, quantity, evidence: files.map((file) => file.id) });
    if (answer === null) return;
    drop();
    setDraft({ id: newId("taskEntry"), sentence: "", quantity: null, files: [] });
  };

  return (
    <section className={classes.form} aria-labelledby="report-title">
      <Title order={2} size="h4" id="report-title">
        {t("tasks.report.title")}
      </Title>
      <Stack gap="md" mt="sm">
        <RefusalAlert refusal={report.refusal ?? finish.refusal} />
        {task.quantity !== null && (
          <NumberInput
            label={t("tasks.report.quantity", { unit: task.unit ?? "" })}
            description={t("tasks.report.quantity.hint", { quantity: task.quantity, unit: task.unit ?? "" })}
            inputMode="numeric"
            min={0}
            decimalSeparator=","
            thousandSeparator="."
            size="md"
            value={draft.quantity ?? ""}
            onChange={(value) => setDraft({ ...draft, quantity: typeof value === "number" ? value : null })}
          />
        )}
        <Textarea
          label={t("tasks.report.sentence")}
          placeholder={t("tasks.report.sentence.example")}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={5_000}
          size="md"
          value={draft.sentence}
          onChange={(event) => setDraft({ ...draft, sentence: event.currentTarget.value })}
        />
        <FilesField files={draft.files} onChange={(files) => setDraft({ ...draft, files })} onBusy={setSending} />
        {lacksEvidence && mayFinish && (
          <Alert color="gold" variant="light">
            {t("tasks.report.evidence")}
          </Alert>
        )}
        <Group className={classes.steps ?? ""}>
          {mayReport && (
            <Button size="md" loading={report.isBusy} disabled={isEmpty || isSending} onClick={() => void send(report)}>
              {t("tasks.report.send")}
            </Button>
          )}
          {mayFinish && (
            <Button
              size="md"
              color="leaf"
              variant="light"
              loading={finish.isBusy}
              disabled={isSending || lacksEvidence}
              onClick={() => void send(finish)}
            >
              {t("tasks.report.finish")}
            </Button>
          )}
        </Group>
      </Stack>
    </section>
  );
}
