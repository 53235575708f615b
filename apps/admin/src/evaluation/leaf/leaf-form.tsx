import { type CriterionScore, type Leaf, noEntry } from "@gandan/domain/evaluation";
import { Button, Checkbox, Group, NumberInput, Switch, Textarea } from "@mantine/core";
import { IconDeviceFloppy } from "@tabler/icons-react";
import { client } from "../../api.ts";
import { useKeptDraft } from "../../asking/kept-draft.ts";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import { type EntryDraft, asks, draftOf, entryOf, isTyped } from "./entry-draft.ts";
import { EvidenceAdding } from "./evidence-adding.tsx";
import { LeafEvidence } from "./leaf-evidence.tsx";
import classes from "./leaf.module.css";
import { MethodAnswer } from "./method-answer.tsx";
import { RefusedChange } from "../refused-change.tsx";
import type { EvaluationPage } from "../rows.ts";
import { useCommuneAsked } from "../use-commune-asked.ts";
import { useScoreWords } from "../use-score-words.ts";

interface Properties {
  page: EvaluationPage;
  leaf: Leaf;
  score: CriterionScore;
}

/** The form of one criterion, begun anew when what is saved of it changes; what was typed stays. */
export function LeafForm(properties: Properties) {
  const entry = properties.page.entries.leaves[properties.leaf.code] ?? noEntry;
  return <Form key={JSON.stringify(entry)} {...properties} />;
}

function Form({ page, leaf, score }: Properties) {
  const { t, language } = useWords();
  const say = useScoreWords(page);
  const asked = useCommuneAsked(page);
  const entry = page.entries.leaves[leaf.code] ?? noEntry;
  const { year, revision } = page.evaluation;
  const kept = useKeptDraft(`evaluation-${page.commune.id}-${year}-${page.level}-${leaf.code}`, draftOf(entry));
  const { draft } = kept;
  const set = (changed: Partial<EntryDraft>) => kept.setDraft({ ...draft, ...changed });
  const enter = useAsk(client.evaluation.enter.mutate, t("evaluation.enter.kept", { number: leaf.number }));
  const isOnlyTyped = isTyped(leaf, score) && score.proposed === null;
  const isOwn = draft.isOwn || isOnlyTyped;
  const needsReason = draft.isNotApplicable || (isOwn && !isOnlyTyped && asks(leaf.method) === null);
  const save = async () => {
    const given = { ...entryOf(draft, isOwn), evidence: [...draft.evidence] };
    const answer = await enter.take({ ...asked, level: page.level, revision, code: leaf.code, entry: given });
    if (answer !== null) kept.drop();
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 className={classes.heading}>{t("evaluation.enter")}</h3>
      {!draft.isNotApplicable && <MethodAnswer leaf={leaf} draft={draft} onChange={set} />}
      {!draft.isNotApplicable && !isOnlyTyped && (
        <Checkbox
          checked={draft.isOwn}
          label={t(score.proposed === null ? "evaluation.enter.own" : "evaluation.enter.depart")}
          onChange={(event) => set({ isOwn: event.currentTarget.checked })}
        />
      )}
      {!draft.isNotApplicable && isOwn && (
        <NumberInput
          label={t("evaluation.enter.points")}
          description={t("evaluation.maximum.of", { points: say.points(leaf.maximum) })}
          w={200}
          min={0}
          max={leaf.maximum / 100}
          step={0.25}
          decimalScale={2}
          decimalSeparator={language === "vi" ? "," : "."}
          value={draft.points ?? ""}
          onChange={(value) => set({ points: typeof value === "number" ? value : null })}
        />
      )}
      {leaf.notApplicable !== "refused" && (
        <Switch
          checked={draft.isNotApplicable}
          label={t("evaluation.enter.notApplicable")}
          description={t(`evaluation.leaf.policy.${leaf.notApplicable}`)}
          onChange={(event) => set({ isNotApplicable: event.currentTarget.checked })}
        />
      )}
      <Textarea
        label={t(needsReason ? "evaluation.reason.needed" : "evaluation.reason.basis")}
        required={needsReason}
        withAsterisk={needsReason}
        autosize
        minRows={2}
        maxLength={2_000}
        value={draft.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      <LeafEvidence
        page={page}
        leaf={leaf}
        chosen={draft.evidence}
        brought={draft.brought}
        onRemove={(id) => set({ evidence: draft.evidence.filter((known) => known !== id) })}
      >
        {!("communeId" in asked) && (
          <EvidenceAdding
            year={year}
            onBring={(row) =>
              kept.setDraft((before) => ({
                ...before,
                evidence: [...before.evidence.filter((id) => id !== row.id), row.id],
                brought: [...before.brought, row],
              }))
            }
          />
        )}
      </LeafEvidence>
      <RefusedChange refusal={enter.refusal} code={enter.code} />
      <Group>
        <Button
          type="submit"
          color="earth"
          loading={enter.isBusy}
          leftSection={<IconDeviceFloppy size={18} aria-hidden />}
        >
          {t("evaluation.enter.save")}
        </Button>
      </Group>
    </form>
  );
}
