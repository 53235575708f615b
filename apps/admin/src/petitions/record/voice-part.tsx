import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Button, Group, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "../../api.ts";
import { useKeptDraft } from "../../asking/kept-draft.ts";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useMay } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import classes from "./record.module.css";
import type { PetitionPage } from "../rows.ts";

interface Spoken {
  petitionId: PetitionPage["petition"]["id"];
  text: string;
  /** What tells it from others on the page: "câu 3"; nothing where it stands alone. */
  name: string;
}

interface Properties extends Spoken {
  voice: NonNullable<PetitionPage["voice"]>;
}

/** A spoken word: heard again, and written down so that it can be read on every screen. */
export function VoicePart({ voice, ...spoken }: Properties) {
  const { t } = useWords();
  if (voice.erasedAt === null) return <Heard voice={voice} {...spoken} />;
  return <p className={classes.quiet}>{t("petitions.voice.erased", { day: writeDay(dayOf(voice.erasedAt)) })}</p>;
}

function Heard({ petitionId, text, name, voice }: Properties) {
  const { t } = useWords();
  const mayWrite = useMay()("petition.read");
  const [isWriting, setWriting] = useState(false);
  return (
    <>
      {/* What is heard is written down beside it as soon as somebody did so. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <audio
        className={classes.audio}
        controls
        preload="none"
        src={`/files/${voice.fileId}`}
        aria-label={t("petitions.voice.of", { name, seconds: voice.seconds })}
      />
      {isWriting ? (
        <Transcript petitionId={petitionId} text={text} name={name} onClose={() => setWriting(false)} />
      ) : (
        mayWrite && (
          <Button
            variant="subtle"
            size="compact-sm"
            w="fit-content"
            aria-label={t("petitions.voice.write.of", { name })}
            onClick={() => setWriting(true)}
          >
            {t(voice.transcribedAt === null ? "petitions.voice.write" : "petitions.voice.rewrite")}
          </Button>
        )
      )}
    </>
  );
}

function Transcript({ petitionId, text: written, onClose }: Spoken & { onClose: () => void }) {
  const { t } = useWords();
  const { draft, setDraft, drop } = useKeptDraft(`transcript-${petitionId}`, written);
  // The word may have changed in the register since this page was fetched: its newest revision is asked for first.
  const write = useAsk(async (text: string) => {
    const { petition } = await client.petitions.get.query({ petitionId });
    return client.petitions.transcribe.mutate({ petitionId, text, revision: petition.revision });
  }, t("petitions.voice.written"));
  const save = async () => {
    if ((await write.take(draft.trim())) === null) return;
    drop();
    onClose();
  };
  return (
    <Stack gap="xs" className={classes.form ?? ""}>
      <Textarea
        label={t("petitions.voice.text")}
        description={t("petitions.voice.text.hint")}
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
