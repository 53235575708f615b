import { type DenunciationIntake, excludedPeople, redact } from "@gandan/domain/denunciations";
import type { Id } from "@gandan/domain/values";
import { Alert, Fieldset, MultiSelect, Stack, TextInput, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./denunciations.module.css";

/** What is sealed of a case, while it is still in hand. */
export type CaseDraft = Pick<DenunciationIntake, "content" | "recipientIds"> & {
  /** Null while it follows the text by itself. */
  redactedText: string | null;
};
type Content = CaseDraft["content"];

interface Properties {
  draft: CaseDraft;
  onChange: (some: Partial<CaseDraft>) => void;
}

/** The people who may be named for a case: not the accused, and not their line. */
export function useHolders({ content }: CaseDraft) {
  const { today } = useMe();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const keyring = useQuery(api.denunciations.keyring.queryOptions()).data;
  const excluded =
    chart === undefined ? new Set<Id<"person">>() : excludedPeople(chart, content.accused.personIds, today);
  const holders = (keyring?.holders ?? []).filter(({ personId }) => !excluded.has(personId));
  return { chart, holders, isKnown: keyring !== undefined };
}

/** A draft as it is sent: the verifier's text, and only those who may be named. */
export const sealable = (draft: CaseDraft, holders: readonly { personId: Id<"person"> }[]) => ({
  content: { ...draft.content, name: draft.content.name?.trim() || null },
  redactedText: draft.redactedText ?? redact(draft.content),
  recipientIds: draft.recipientIds.filter((id) => holders.some(({ personId }) => personId === id)),
});

/** Who sends a denunciation, whom it is about, what verifiers read, and to whom it is sealed. */
export function CaseFields({ draft, onChange: change }: Properties) {
  const { t } = useWords();
  const { content } = draft;
  const { chart, holders, isKnown } = useHolders(draft);
  const { redactedText: redacted, recipientIds } = sealable(draft, holders);
  const say = (some: Partial<Content>) => change({ content: { ...content, ...some } });
  return (
    <>
      <Fieldset legend={t("denunciations.intake.sender")}>
        <Stack gap="md">
          <TextInput
            label={t("denunciations.intake.name")}
            description={t("denunciations.intake.name.hint")}
            maxLength={200}
            value={content.name ?? ""}
            onChange={(event) => say({ name: event.currentTarget.value || null })}
          />
          <div className={classes.two}>
            <TextInput
              label={t("denunciations.intake.address")}
              maxLength={300}
              value={content.address ?? ""}
              onChange={(event) => say({ address: event.currentTarget.value || null })}
            />
            <TextInput
              label={t("denunciations.intake.contact")}
              maxLength={200}
              value={content.contact ?? ""}
              onChange={(event) => say({ contact: event.currentTarget.value || null })}
            />
          </div>
        </Stack>
      </Fieldset>
      <Fieldset legend={t("denunciations.intake.accused")}>
        <Stack gap="md">
          <TextInput
            label={t("denunciations.intake.accused.words")}
            maxLength={500}
            value={content.accused.words}
            onChange={(event) => say({ accused: { ...content.accused, words: event.currentTarget.value } })}
          />
          <MultiSelect
            label={t("denunciations.intake.accused.people")}
            description={t("denunciations.intake.accused.people.hint")}
            searchable
            value={content.accused.personIds}
            data={(chart?.people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(ids) => say({ accused: { ...content.accused, personIds: ids } })}
          />
        </Stack>
      </Fieldset>
      <Fieldset legend={t("denunciations.intake.sealing")}>
        <Stack gap="md">
          <Textarea
            label={t("denunciations.intake.redacted")}
            description={t("denunciations.intake.redacted.hint")}
            autosize
            minRows={3}
            maxLength={20_000}
            value={redacted}
            onChange={(event) => change({ redactedText: event.currentTarget.value })}
          />
          <MultiSelect
            label={t("denunciations.intake.recipients")}
            description={t("denunciations.intake.recipients.hint")}
            value={recipientIds}
            data={holders.map(({ personId, name, titles }) => ({
              value: personId,
              label: `${name} – ${titles.join(", ")}`,
            }))}
            onChange={(ids) => change({ recipientIds: ids })}
          />
          {isKnown && holders.length === 0 && (
            <Alert color="gold" variant="light">
              {t("denunciations.intake.noHolders")}
            </Alert>
          )}
        </Stack>
      </Fieldset>
    </>
  );
}
