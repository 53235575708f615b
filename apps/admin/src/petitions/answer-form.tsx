import { writeInstant } from "@gandan/i18n";
import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { client, queryClient } from "../api.ts";
import { RefusalAlert } from "../frame/refusal-alert.tsx";
import { useAsk } from "../frame/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { type DraftStanding, useAnswerDraft } from "./answer-draft.ts";
import { ChangedMeanwhile } from "./changed-meanwhile.tsx";
import classes from "./record.module.css";
import type { PetitionRow } from "./rows.ts";

const most = 10_000;

interface Properties {
  petition: PetitionRow;
  /** Whether it may still be answered; somebody else may have done so while this one was written. */
  isOpen: boolean;
}

/** The answer to a citizen, written in one's own time: kept as a draft, read once more, sent once. */
export function AnswerForm({ petition, isOpen }: Properties) {
  const { t } = useWords();
  const draft = useAnswerDraft(petition.id);
  // The answer is for the word as it stood when the writing began; a change of others is shown before sending.
  const [seen, setSeen] = useState(petition);
  const [isAsking, setAsking] = useState(false);
  const answer = useAsk(client.petitions.answer.mutate, t("petitions.answer.sent"));
  const isChanged = petition.revision !== seen.revision && !answer.isBusy;

  const send = async () => {
    setAsking(false);
    const sent = await answer.take({ petitionId: petition.id, text: draft.text, revision: seen.revision });
    if (sent !== null) await draft.drop();
    // What others changed meanwhile is fetched, to be shown beside what was typed.
    else await queryClient.invalidateQueries();
  };
  const changed = (
    <ChangedMeanwhile
      before={seen}
      now={petition}
      mine={draft.text}
      onAccept={() => {
        answer.forget();
        setSeen(petition);
      }}
    />
  );

  if (!isOpen) return draft.text.trim() === "" || answer.isBusy ? null : changed;

  return (
    <Stack gap="sm">
      <Textarea
        label={t("petitions.answer")}
        description={t("petitions.answer.hint")}
        classNames={{ label: classes.heading ?? "" }}
        autosize
        minRows={5}
        maxRows={16}
        maxLength={most}
        value={draft.text}
        onChange={(event) => draft.write(event.currentTarget.value)}
      />
      {isChanged || answer.code === "petition.changed-meanwhile" ? changed : <RefusalAlert refusal={answer.refusal} />}
      <Group justify="space-between" gap="xs">
        <output className={classes.quiet}>
          <DraftWords standing={draft.standing} />
        </output>
        <Group gap="xs" ml="auto">
          {draft.text !== "" && (
            <Button variant="subtle" color="gray" onClick={() => void draft.drop()}>
              {t("petitions.draft.drop")}
            </Button>
          )}
          <Button
            color="earth"
            leftSection={<IconSend size={16} aria-hidden />}
            disabled={draft.text.trim() === "" || isChanged}
            loading={answer.isBusy}
            onClick={() => setAsking(true)}
          >
            {t("petitions.answer.send")}
          </Button>
        </Group>
      </Group>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={t("petitions.answer.confirm.title")}>
        <Stack gap="md">
          <Text>{t("petitions.answer.confirm.text")}</Text>
          <blockquote className={classes.quote}>{draft.text.trim()}</blockquote>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t("petitions.answer.confirm.back")}
            </Button>
            <Button color="earth" data-autofocus onClick={() => void send()}>
              {t("petitions.answer.send")}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Stack>
  );
}

function DraftWords({ standing }: { standing: DraftStanding }) {
  const { t } = useWords();
  switch (standing.kind) {
    case "none":
      return null;
    case "saving":
      return t("petitions.draft.saving");
    case "here":
      return t("petitions.draft.here");
    case "saved":
      return t("petitions.draft.saved", { at: writeInstant(standing.at) });
    case "restored":
      return t("petitions.draft.restored", { at: writeInstant(standing.at) });
  }
}
