import type { RubricDraft } from "@gandan/domain/rubrics";
import { isDay } from "@gandan/domain/values";
import { Chip, Group, Select, TextInput, Textarea } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { DayField } from "../../page/day-field.tsx";
import classes from "./editor.module.css";
import { typedIn, useEditing } from "./editing.ts";
import { LevelsForm } from "./levels-form.tsx";
import { PointsField } from "./points-field.tsx";

const units = ["commune", "ward", "special-zone", "official"] as const;

/** Whose decision it is, from when, for whom, and who scores. */
export function FactsTab({ draft }: { draft: RubricDraft }) {
  const { t } = useWords();
  const { change, isLocked } = useEditing();
  const set = (changed: Partial<RubricDraft>) => change((before) => ({ ...before, ...changed }));
  const text = (value: string, onText: (value: string) => void) => ({
    value,
    maxLength: 2_000,
    readOnly: isLocked,
    onChange: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
  });
  return (
    <div className={classes.form}>
      <Textarea
        id="row-facts"
        label={t("rubrics.facts.title")}
        autosize
        minRows={1}
        {...text(draft.title.vi, (vi) => set({ title: typedIn(vi) }))}
      />
      <div className={classes.two}>
        <TextInput label={t("rubrics.facts.issuer")} {...text(draft.issuer.vi, (vi) => set({ issuer: typedIn(vi) }))} />
        <TextInput
          label={t("rubrics.facts.number")}
          {...text(draft.decisionNumber, (decisionNumber) => set({ decisionNumber }))}
          maxLength={200}
        />
        <DayChoice
          label={t("rubrics.facts.from")}
          value={draft.effectiveFrom}
          onChange={(effectiveFrom) => set({ effectiveFrom })}
        />
        <DayChoice
          label={t("rubrics.facts.to")}
          placeholder={t("rubrics.facts.to.hint")}
          value={draft.effectiveTo}
          onChange={(effectiveTo) => set({ effectiveTo })}
        />
      </div>
      <fieldset className={classes.list}>
        <legend>{t("rubrics.facts.appliesTo")}</legend>
        <Chip.Group
          multiple
          value={draft.appliesTo}
          onChange={(chosen) => set({ appliesTo: units.filter((unit) => chosen.includes(unit)) })}
        >
          <Group gap={6}>
            {units.map((unit) => (
              <Chip key={unit} value={unit} variant="outline" disabled={isLocked}>
                {t(`rubrics.unit.${unit}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </fieldset>
      <Textarea
        label={t("rubrics.facts.source")}
        description={t("rubrics.facts.source.hint")}
        autosize
        minRows={1}
        {...text(draft.source.title.vi, (vi) => set({ source: { ...draft.source, title: typedIn(vi) } }))}
      />
      <div className={classes.two}>
        <Select
          label={t("rubrics.facts.verified")}
          allowDeselect={false}
          readOnly={isLocked}
          value={draft.source.verified}
          data={(["full-text", "excerpt", "unverified"] as const).map((value) => ({
            value,
            label: t(`rubrics.verified.${value}`),
          }))}
          onChange={(verified) => verified !== null && set({ source: { ...draft.source, verified } })}
        />
        <Select
          label={t("rubrics.facts.nature")}
          allowDeselect={false}
          readOnly={isLocked}
          value={draft.nature}
          data={(["decision", "illustration", "frame"] as const).map((value) => ({
            value,
            label: t(`rubrics.nature.${value}`),
          }))}
          onChange={(nature) => nature !== null && set({ nature })}
        />
        <TextInput label={t("rubrics.facts.notice")} {...text(draft.notice.vi, (vi) => set({ notice: typedIn(vi) }))} />
        <PointsField
          label={t("rubrics.facts.total")}
          placeholder={t("rubrics.facts.total.hint")}
          value={draft.total}
          onChange={(total) => set({ total })}
        />
      </div>
      <LevelsForm levels={draft.levels} onChange={(levels) => set({ levels })} />
    </div>
  );
}

interface DayProperties {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (day: string) => void;
}

function DayChoice({ label, placeholder, value, onChange }: DayProperties) {
  const { isLocked } = useEditing();
  return (
    <DayField
      label={label}
      placeholder={placeholder}
      clearable={!isLocked}
      readOnly={isLocked}
      value={isDay(value) ? value : null}
      onChange={(day) => onChange(day ?? "")}
    />
  );
}
