import { type DraftGate, type DraftRow, blankGate, freshCode } from "@gandan/domain/rubrics";
import { type Score, scoreOf } from "@gandan/domain/values";
import { Button, Select, TextInput } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { accentBlind } from "../../page/accent-blind.ts";
import { rowChoices } from "./choices.ts";
import { DropButton } from "./drop-button.tsx";
import classes from "./editor.module.css";
import { typedIn, useEditing, withRow } from "./editing.ts";
import { FigureField } from "./figure-field.tsx";
import { NumberField } from "./number-field.tsx";
import { PointsField } from "./points-field.tsx";

interface Properties {
  row: DraftRow;
  rows: readonly DraftRow[];
  onChange: (gate: DraftGate[]) => void;
}

/** What must be there before a line gives any points. */
export function GatesForm({ row, rows, onChange }: Properties) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  const { gate: gates } = row;
  const add = () =>
    onChange([
      ...gates,
      {
        ...blankGate,
        key: freshCode(
          gates.map(({ key }) => key),
          `${row.code.replaceAll(".", "-")}-dk`,
        ),
      },
    ]);
  return (
    <fieldset className={classes.list}>
      <legend>{t("rubrics.gate")}</legend>
      {gates.map((gate, at) => {
        const place = at + 1;
        const set = (change: Partial<DraftGate>) => onChange(withRow(gates, at, change));
        return (
          <div key={at} className={classes.droppable}>
            <div className={classes.fields}>
              <Select
                label={t("rubrics.gate.kind")}
                size="sm"
                allowDeselect={false}
                readOnly={isLocked}
                value={gate.kind}
                data={(["fact", "criterion", "figure"] as const).map((value) => ({
                  value,
                  label: t(`rubrics.gate.kind.${value}`),
                }))}
                onChange={(kind) => kind !== null && set({ kind })}
              />
              {gate.kind === "fact" && (
                <TextInput
                  label={t("rubrics.gate.question")}
                  size="sm"
                  maxLength={2_000}
                  readOnly={isLocked}
                  value={gate.text.vi}
                  onChange={(event) => set({ text: typedIn(event.currentTarget.value) })}
                />
              )}
              {gate.kind === "criterion" && (
                <>
                  <Select
                    label={t("rubrics.gate.criterion")}
                    size="sm"
                    searchable
                    filter={accentBlind}
                    readOnly={isLocked}
                    value={gate.code === "" ? null : gate.code}
                    data={rowChoices(rows.filter(({ code }) => code !== row.code))}
                    onChange={(code) => set({ code: code ?? "" })}
                  />
                  <PointsField
                    label={t("rubrics.gate.atLeast")}
                    value={gate.atLeast === null ? null : scoreOf(gate.atLeast / 100)}
                    onChange={(atLeast: Score | null) => set({ atLeast })}
                  />
                </>
              )}
              {gate.kind === "figure" && (
                <>
                  <FigureField
                    label={t("rubrics.gate.figure")}
                    value={gate.figure}
                    onChange={(figure) => set({ figure })}
                  />
                  <NumberField
                    label={t("rubrics.gate.atLeast")}
                    value={gate.atLeast}
                    onChange={(atLeast) => set({ atLeast })}
                  />
                </>
              )}
            </div>
            <DropButton place={place} onDrop={() => onChange(gates.toSpliced(at, 1))} />
          </div>
        );
      })}
      {!isLocked && (
        <Button variant="default" size="compact-sm" onClick={add}>
          {t("rubrics.gate.add")}
        </Button>
      )}
    </fieldset>
  );
}
