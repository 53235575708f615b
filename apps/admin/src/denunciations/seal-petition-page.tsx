import { Button, Fieldset, Stack, Text, Textarea } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { type Outputs, api, client } from "../api.ts";
import { newId } from "../asking/new-id.ts";
import { PageHead } from "../page/page-head.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { Shown } from "../asking/shown.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { KindDates } from "../petitions/record/kind-dates.tsx";
import { type CaseDraft, CaseFields, sealable, useHolders } from "./case-fields.tsx";
import { SealingTies } from "./sealing-ties.tsx";
import classes from "./denunciations.module.css";

type Page = Outputs["petitions"]["get"];
type Taken = Extract<Outputs["denunciations"]["sealPetition"], { ok: true }>["value"];

/** A word that is found to be a denunciation: read over, sealed to those who are named, and gone from everywhere else. */
export function SealPetitionPage() {
  const { t } = useWords();
  const { petitionId } = useParams({ from: "/desk/to-cao/chuyen/$petitionId" });
  const [taken, setTaken] = useState<Taken | null>(null);
  // Once it is sealed it is not there to be asked for again.
  const query = useQuery(
    api.petitions.get.queryOptions({ petitionId }, { retry: false, enabled: taken === null, gcTime: 0 }),
  );
  return (
    <>
      <PageHead title={t("denunciations.seal.title")} lead={t("denunciations.seal.lead")} />
      {taken === null ? (
        <Shown query={query}>{(page) => <SealForm page={page} onTaken={setTaken} />}</Shown>
      ) : (
        <div className={classes.case}>
          <p aria-live="polite">
            {t("denunciations.intake.done", { number: taken.number, year: String(taken.registerYear) })}
          </p>
          <Button className={classes.own ?? ""} renderRoot={(root) => <Link to="/to-cao" {...root} />}>
            {t("denunciations.back")}
          </Button>
        </div>
      )}
    </>
  );
}

const draftOf = ({ petition }: Page): CaseDraft => ({
  content: {
    text: petition.text,
    name: petition.name,
    address: petition.particulars?.address ?? null,
    contact: petition.contact,
    isSigned: petition.particulars?.isSigned ?? false,
    papers: petition.particulars?.papers ?? null,
    accused: { words: petition.particulars?.against ?? "", personIds: [] },
  },
  redactedText: null,
  recipientIds: [],
});

function SealForm({ page, onTaken }: { page: Page; onTaken: (taken: Taken) => void }) {
  const { t, refusal } = useWords();
  const { petition } = page;
  const [id] = useState(() => newId("denunciation"));
  // What is typed over stays in this page: a denunciation is never drafted in clear.
  const [draft, setDraft] = useState(() => draftOf(page));
  const [reason, setReason] = useState("");
  const choices = useQuery(api.petitions.kindChoices.queryOptions({ petitionId: petition.id })).data;
  const ties = useQuery(api.denunciations.sealingTies.queryOptions({ petitionId: petition.id }, { gcTime: 0 })).data;
  const [isAgreed, setAgreed] = useState(false);
  const seal = useAsk(client.denunciations.sealPetition.mutate);
  const { holders } = useHolders(draft);
  const sealed = sealable(draft, holders);
  const { content } = draft;
  const change = (some: Partial<CaseDraft>) => setDraft({ ...draft, ...some });
  if (choices?.stays != null) return <RefusalAlert refusal={refusal(choices.stays)} />;

  const send = async () => {
    if (ties === undefined) return;
    const { id: petitionId, revision } = petition;
    const undone = { petitionIds: ties.cases.map((one) => one.id), taskIds: ties.tasks.map((one) => one.id) };
    const answer = await seal.take({ id, petitionId, revision, reason, undone, ...sealed });
    if (answer !== null) onTaken(answer.value);
  };
  const isFree = ties !== undefined && (isAgreed || ties.cases.length + ties.tasks.length === 0);
  const isReady = isFree && content.text.trim() !== "" && content.accused.words.trim() !== "" && reason.trim() !== "";
  return (
    <form
      className={classes.form}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Fieldset legend={t("denunciations.seal.what")}>
        <Stack gap="md">
          <Textarea
            label={t("denunciations.intake.text")}
            autosize
            minRows={4}
            maxLength={20_000}
            value={content.text}
            onChange={(event) => change({ content: { ...content, text: event.currentTarget.value } })}
          />
          <Text size="sm" c="dimmed">
            {t("denunciations.seal.files", { count: (page.files ?? []).length + (page.voice === null ? 0 : 1) })}
          </Text>
          <Textarea
            label={t("petitions.turn.reason")}
            autosize
            minRows={2}
            maxLength={3_000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {choices?.denunciation != null && <KindDates limits={choices.denunciation} />}
        </Stack>
      </Fieldset>
      <CaseFields draft={draft} onChange={change} />
      {ties !== undefined && <SealingTies ties={ties} isAgreed={isAgreed} onAgreed={setAgreed} />}
      <RefusalAlert refusal={seal.refusal} />
      <div className={classes.actions}>
        <Button
          type="submit"
          color="earth"
          leftSection={<IconLock size={16} aria-hidden />}
          loading={seal.isBusy}
          disabled={!isReady || sealed.recipientIds.length === 0}
        >
          {t("denunciations.seal.do")}
        </Button>
        <Text size="sm" c="dimmed">
          {t("denunciations.seal.copies")}
        </Text>
      </div>
    </form>
  );
}
