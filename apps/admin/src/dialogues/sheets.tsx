import { Anchor, Button, FileButton, Progress } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { upload } from "../files/upload.ts";
import cards from "../page/cards.module.css";
import classes from "./dialogues.module.css";
import type { DialoguePage } from "./rows.ts";

/** The signed attendance sheet, photographed or scanned and put to its session. */
export function Sheets({ page: { dialogue, sheets, mayHold } }: { page: DialoguePage }) {
  const { t, refusal: say } = useWords();
  const keep = useAsk(client.dialogues.sheet.mutate, t("dialogues.sheets.kept"));
  const [sent, setSent] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const bring = async (files: File[]) => {
    setRefused(null);
    for (const file of files) {
      setSent(0);
      const answer = await upload(file, setSent);
      if (answer.ok) await keep.take({ dialogueId: dialogue.id, fileId: answer.value.id });
      else setRefused(`${file.name}: ${say(answer.refusal)}`);
    }
    setSent(null);
  };
  return (
    <section className={cards.card}>
      <h2>{t("dialogues.sheets")}</h2>
      {sheets.length === 0 && <p className={cards.quiet}>{t("dialogues.sheets.none")}</p>}
      <ul className={classes.files}>
        {sheets.map((file) => (
          <li key={file.id}>
            <Anchor href={`/files/${file.id}`} target="_blank" rel="noreferrer">
              {file.name}
            </Anchor>
          </li>
        ))}
      </ul>
      {sent !== null && <Progress value={sent * 100} aria-label={t("dialogues.sheets.sending")} mb="sm" />}
      <RefusalAlert refusal={refused ?? keep.refusal} />
      {mayHold && (
        <FileButton multiple accept="image/*,application/pdf" onChange={(files) => void bring(files)}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              size="compact-md"
              mt="xs"
              loading={sent !== null || keep.isBusy}
              leftSection={<IconUpload size={16} aria-hidden />}
            >
              {t("dialogues.sheets.add")}
            </Button>
          )}
        </FileButton>
      )}
    </section>
  );
}
