import type { PetitionStep } from "@gandan/domain/petitions";
import { writeInstant } from "@gandan/i18n";
import { Alert, Button, Group, Modal, Select, Stack, Text, Textarea } from "@mantine/core";
import { IconSend, IconSignature } from "@tabler/icons-react";
import { useState } from "react";
import { client, queryClient } from "../../api.ts";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { TextLink } from "../../page/text-link.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useMay } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { type DraftStanding, useAnswerDraft } from "./answer-draft.ts";
import { AnswerFindings } from "./answer-findings.tsx";
import { ChangedMeanwhile } from "../record/changed-meanwhile.tsx";
import classes from "../record/record.module.css";
import type { PetitionPage, PetitionRow } from "../rows.ts";

const most = 10_000;

interface Properties {
  petition: PetitionRow;
  steps: readonly PetitionStep[];
  templates: PetitionPage["templates"];
  /** With what a draft came back from the signer. */
  remark: string | null;
  /** Whether it may still be answered; somebody else may have done so while this one was written. */
  isOpen: boolean;
}

/** The answer to a citizen, written in one's own time: kept as a draft, read once more, sent once. */
export function AnswerForm({ petition, steps, templates, remark, isOpen }: Properties) {
  const { t, language } = useWords();
  const mayKeepTemplates = useMay()("petition.template");
  const draft = useAnswerDraft(petition.id, petition.proposedAnswer?.text ?? "");
  // The answer is for the word as it stood when the writing began; a change of others is shown before sending.
  const [seen, setSeen] = useState(petition);
  const [asking, setAsking] = useState<"answer" | "submit-answer" | null>(null);
  const answer = useAsk(client.petitions.answer.mutate, t("petitions.answer.sent"));
  const submission = useAsk(client.petitions.submitAnswer.mutate, t("petitions.sign.submitted"));
  const isBusy = answer.isBusy || submission.isBusy;
  const refused = submission.refusal === null ? answer : submission;
  const isChanged = petition.revision !== seen.revision && !isBusy;

  const send = async () => {
    const ask = asking === "submit-answer" ? submission : answer;
    setAsking(null);
    const sent = await ask.take({ petitionId: petition.id, text: draft.text, revision: seen.revision });
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
        submission.forget();
        setSeen(petition);
      }}
    />
  );

  if (!isOpen) return draft.text.trim() === "" || isBusy ? null : changed;

  const offered = (some: typeof templates) => some.map(({ id, title }) => ({ value: id, label: title[language] }));
  const isSubmitting = asking === "submit-answer";
  return (
    <Stack gap="sm">
      {remark !== null && (
        <Alert color="gold" variant="light" title={t("petitions.sign.cameBack")}>
          {remark}
        </Alert>
      )}
      {templates.length > 0 && (
        <Select
          label={t("petitions.template")}
          description={t("petitions.template.hint")}
          placeholder={t("petitions.template.choose")}
          value={null}
          data={[
            { group: t("petitions.template.own"), items: offered(templates.filter(({ isOwn }) => isOwn)) },
            { group: t("petitions.template.shipped"), items: offered(templates.filter(({ isOwn }) => !isOwn)) },
          ].filter(({ items }) => items.length > 0)}
          onChange={(id) => {
            const chosen = templates.find((template) => template.id === id);
            // What was typed already stays; the template goes below it.
            if (chosen !== undefined) draft.write([draft.text.trim(), chosen.text].filter(Boolean).join("\n\n"));
          }}
        />
      )}
      {mayKeepTemplates && (
        <TextLink to="/tieng-dan/mau-tra-loi" size="sm">
          {t("petitions.template.keep")}
        </TextLink>
      )}
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
      <AnswerFindings text={draft.text} />
      {isChanged || refused.code === "petition.changed-meanwhile" ? (
        changed
      ) : (
        <RefusalAlert refusal={refused.refusal} />
      )}
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
          {steps.includes("submit-answer") && (
            <Button
              {...(steps.includes("answer") ? { variant: "default" } : { color: "earth" })}
              leftSection={<IconSignature size={16} aria-hidden />}
              disabled={draft.text.trim() === "" || isChanged}
              loading={submission.isBusy}
              onClick={() => setAsking("submit-answer")}
            >
              {t("petitions.sign.submit")}
            </Button>
          )}
          {steps.includes("answer") && (
            <Button
              color="earth"
              leftSection={<IconSend size={16} aria-hidden />}
              disabled={draft.text.trim() === "" || isChanged}
              loading={answer.isBusy}
              onClick={() => setAsking("answer")}
            >
              {t("petitions.answer.send")}
            </Button>
          )}
        </Group>
      </Group>
      <Modal
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={t(isSubmitting ? "petitions.sign.submit.title" : "petitions.answer.confirm.title")}
      >
        <Stack gap="md">
          <Text>{t(isSubmitting ? "petitions.sign.submit.text" : "petitions.answer.confirm.text")}</Text>
          <blockquote className={classes.quote}>{draft.text.trim()}</blockquote>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setAsking(null)}>
              {t("petitions.answer.confirm.back")}
            </Button>
            <Button color="earth" data-autofocus onClick={() => void send()}>
              {t(isSubmitting ? "petitions.sign.submit" : "petitions.answer.send")}
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
