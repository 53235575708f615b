import { type DraftStep, type DraftTieBreak, type RubricDraft, nothingSaid } from "@gandan/domain/rubrics";
import { Button, Select, TextInput } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { accentBlind } from "../../page/accent-blind.ts";
import { rowChoices } from "./choices.ts";
import { DropButton } from "./drop-button.tsx";
import classes from "./editor.module.css";
import { typedIn, useEditing, withRow } from "./editing.ts";
import { FigureField } from "./figure-field.tsx";
import { YearlyDayField } from "./yearly-day-field.tsx";

const steps = ["self-score", "collation", "review", "publication"] as const;

/** When what is due each year and by whom, and what decides between equal totals. */
export function RoundsTab({ draft }: { draft: RubricDraft }) {
  const { change } = useEditing();
  return (
    <div className={classes.parts}>
      <Timetable timetable={draft.timetable} onChange={(timetable) => change((before) => ({ ...before, timetable }))} />
      <Ties draft={draft} onChange={(tieBreaks) => change((before) => ({ ...before, tieBreaks }))} />
    </div>
  );
}

function Timetable({ timetable, onChange }: { timetable: DraftStep[]; onChange: (steps: DraftStep[]) => void }) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  const next = steps.find((step) => !timetable.some((one) => one.step === step)) ?? "self-score";
  return (
    <section id="row-timetable">
      <h2 className={classes.heading}>{t("rubrics.timetable")}</h2>
      <ol className={classes.cards}>
        {timetable.map((step, at) => {
          const place = at + 1;
          const set = (changed: Partial<DraftStep>) => onChange(withRow(timetable, at, changed));
          return (
            <li key={at} className={classes.step}>
              <Select
                label={t("rubrics.step")}
                size="sm"
                allowDeselect={false}
                readOnly={isLocked}
                value={step.step}
                data={steps.map((value) => ({ value, label: t(`rubrics.step.${value}`) }))}
                onChange={(value) => value !== null && set({ step: value })}
              />
              <TextInput
                label={t("rubrics.step.by")}
                size="sm"
                maxLength={2_000}
                readOnly={isLocked}
                value={step.by.vi}
                onChange={(event) => set({ by: typedIn(event.currentTarget.value) })}
              />
              <YearlyDayField label={t("rubrics.step.from")} value={step.from} onChange={(from) => set({ from })} />
              <YearlyDayField label={t("rubrics.step.to")} value={step.to} onChange={(to) => set({ to })} />
              <DropButton place={place} onDrop={() => onChange(timetable.toSpliced(at, 1))} />
            </li>
          );
        })}
      </ol>
      {!isLocked && (
        <Button
          variant="default"
          mt="sm"
          onClick={() => onChange([...timetable, { step: next, by: nothingSaid, from: null, to: null }])}
        >
          {t("rubrics.timetable.add")}
        </Button>
      )}
    </section>
  );
}

function Ties({ draft, onChange }: { draft: RubricDraft; onChange: (rules: DraftTieBreak[]) => void }) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  const { tieBreaks } = draft;
  return (
    <section id="row-tie-breaks">
      <h2 className={classes.heading}>{t("rubrics.ties")}</h2>
      <ol className={classes.cards}>
        {tieBreaks.map((rule, at) => {
          const place = at + 1;
          const set = (changed: Partial<DraftTieBreak>) => onChange(withRow(tieBreaks, at, changed));
          return (
            <li key={at} className={classes.droppable}>
              <div className={classes.fields}>
                <Select
                  label={t("rubrics.tie.kind")}
                  size="sm"
                  allowDeselect={false}
                  readOnly={isLocked}
                  value={rule.kind}
                  data={(["criterion", "figure", "vote"] as const).map((value) => ({
                    value,
                    label: t(`rubrics.tie.kind.${value}`),
                  }))}
                  onChange={(kind) => kind !== null && set({ kind })}
                />
                {rule.kind === "criterion" && (
                  <Select
                    label={t("rubrics.tie.criterion")}
                    size="sm"
                    searchable
                    filter={accentBlind}
                    readOnly={isLocked}
                    value={rule.code === "" ? null : rule.code}
                    data={rowChoices(draft.rows)}
                    onChange={(code) => set({ code: code ?? "" })}
                  />
                )}
                {rule.kind === "figure" && (
                  <>
                    <FigureField
                      label={t("rubrics.tie.figure")}
                      value={rule.figure}
                      onChange={(figure) => set({ figure })}
                    />
                    <Select
                      label={t("rubrics.tie.wins")}
                      size="sm"
                      allowDeselect={false}
                      readOnly={isLocked}
                      value={rule.wins}
                      data={(["more", "less"] as const).map((value) => ({
                        value,
                        label: t(`rubrics.tie.wins.${value}`),
                      }))}
                      onChange={(wins) => wins !== null && set({ wins })}
                    />
                  </>
                )}
                {rule.kind === "vote" && (
                  <TextInput
                    label={t("rubrics.tie.by")}
                    size="sm"
                    maxLength={2_000}
                    readOnly={isLocked}
                    value={rule.by.vi}
                    onChange={(event) => set({ by: typedIn(event.currentTarget.value) })}
                  />
                )}
              </div>
              <DropButton place={place} onDrop={() => onChange(tieBreaks.toSpliced(at, 1))} />
            </li>
          );
        })}
      </ol>
      {!isLocked && (
        <Button
          variant="default"
          mt="sm"
          onClick={() =>
            onChange([...tieBreaks, { kind: "vote", code: "", figure: "", wins: "more", by: nothingSaid }])
          }
        >
          {t("rubrics.ties.add")}
        </Button>
      )}
    </section>
  );
}
