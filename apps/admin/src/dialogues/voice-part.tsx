import { Button, Group, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { useKeptDraft } from "../frame/kept-draft.ts";
import { RefusalAlert } from "../frame/refusal-alert.tsx";
import { useAsk } from "../frame/use-ask.ts";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./dialogues.module.css";
import type { QuestionRow } from "./rows.ts";

interface Properties {
  question: QuestionRow;
  voice: NonNullable<QuestionRow["voice"]>;
}

/** A spoken question: heard again, and written down so that it can be read on every screen. */
export function VoicePart({ question, voice }: Properties) {
  const { t } = useWords();
  const mayWrite = useMay()("petition.read");
  const [isWriting, setWriting] = useState(false);
  const { number } = question;
  return (
    <>
      {/* What is heard is written down beside it as soon as somebody did so. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <audio
        className={classes.audio}
        controls
        preload="none"
        src={`/files/${voice.fileId}`}
        aria-label={t("dialogues.voice.of", { number, seconds: voice.seconds })}
      />
      {isWriting ? (
        <Transcript question={question} onClose={() => setWriting(false)} />
      ) : (
        mayWrite && (
          <Button
            variant="subtle"
            size="compact-sm"
            w="fit-content"
            aria-label={t("dialogues.voice.write.of", { number })}
            onClick={() => setWriting(true)}
          >
            {t(voice.transcribedAt === null ? "dialogues.voice.write" : "dialogues.voice.rewrite")}
          </Button>
        )
      )}
    </>
  );
}

function Transcript({ question, onClose }: { question: QuestionRow; onClose: () => void }) {
  const { t } = useWords();
  const { petitionId } = question;
  const { draft, setDraft, drop } = useKeptDraft(`transcript-${petitionId}`, question.text);
  // The word may have changed in the register since this page was fetched: its newest revision is asked for first.
  const write = useAsk(async (text: string) => {
    const { petition } = await client.petitions.get.query({ petitionId });
    return client.petitions.transcribe.mutate({ petitionId, text, revision: petition.revision });
  }, t("dialogues.voice.written"));
  const save = async () => {
    if ((await write.take(draft.trim())) === null) return;
    drop();
    onClose();
  };
  return (
    <Stack gap="xs" className={classes.form ?? ""}>
      <Textarea
        label={t("dialogues.voice.text")}
        description={t("dialogues.voice.text.hint")}
        autosize
        minRows={3}
        maxLength={20_000}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
      <RefusalAlert refusal={write.refusal} />
      <Group gap="xs" justify="flex-end">
        <Button variant="default" size="compact-md" onClick={onClose}>
          {t("frame.cancel")}
        </Button>
        <Button size="compact-md" loading={write.isBusy} disabled={draft.trim() === ""} onClick={() => void save()}>
          {t("frame.save")}
        </Button>
      </Group>
    </Stack>
  );
}
