import type { DraftRow, RubricDraft } from "@gandan/domain/rubrics";
import { Checkbox, Chip, Group, Select, Textarea } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import classes from "./editor.module.css";
import { useEditing } from "./editing.ts";
import { GatesForm } from "./gates-form.tsx";
import { MethodForm } from "./method-form.tsx";
import { PointsField } from "./points-field.tsx";

interface Properties {
  row: DraftRow;
  isGroup: boolean;
  draft: Pick<RubricDraft, "rows" | "levels">;
  onChange: (change: Partial<DraftRow>) => void;
}

/** Everything of a line beyond its number, text and points. */
export function RowDetails({ row, isGroup, draft, onChange }: Properties) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  return (
    <div className={classes.details}>
      {isGroup ? (
        <div className={classes.fields}>
          <Select
            label={t("rubrics.group.combine")}
            size="sm"
            allowDeselect={false}
            readOnly={isLocked}
            value={row.combine}
            data={[
              { value: "sum", label: t("evaluation.method.sum") },
              { value: "best", label: t("evaluation.method.best") },
              { value: "allOrNothing", label: t("evaluation.method.all") },
            ]}
            onChange={(combine) =>
              (combine === "sum" || combine === "best" || combine === "allOrNothing") && onChange({ combine })
            }
          />
          <PointsField
            label={t("rubrics.group.scaleTo")}
            description={t("rubrics.group.scaleTo.hint")}
            value={row.scaleTo}
            onChange={(scaleTo) => onChange({ scaleTo })}
          />
        </div>
      ) : (
        <>
          {row.method.kind !== null && <p className={classes.hint}>{t(`evaluation.method.${row.method.kind}`)}</p>}
          <MethodForm
            method={row.method}
            maximum={row.maximum}
            levels={draft.levels}
            onChange={(change) => onChange({ method: { ...row.method, ...change } })}
          />
          <LeafRules row={row} levels={draft.levels} onChange={onChange} />
        </>
      )}
      <Textarea
        label={t("rubrics.row.guidance")}
        size="sm"
        autosize
        minRows={1}
        maxRows={8}
        maxLength={4_000}
        readOnly={isLocked}
        value={row.guidance}
        onChange={(event) => onChange({ guidance: event.currentTarget.value })}
      />
      {!isGroup && (
        <Textarea
          label={t("rubrics.row.evidence")}
          size="sm"
          autosize
          minRows={1}
          maxRows={8}
          maxLength={8_000}
          readOnly={isLocked}
          value={row.evidence.join("\n")}
          onChange={(event) =>
            onChange({
              evidence:
                event.currentTarget.value === ""
                  ? []
                  : event.currentTarget.value
                      .slice(0, 8_000)
                      .split("\n")
                      .map((line) => line.slice(0, 500))
                      .slice(0, 50),
            })
          }
        />
      )}
      <GatesForm row={row} rows={draft.rows} onChange={(gate) => onChange({ gate })} />
    </div>
  );
}

interface RulesProperties {
  row: DraftRow;
  levels: RubricDraft["levels"];
  onChange: (change: Partial<DraftRow>) => void;
}

/** Who scores a line, and what happens at nought or where it does not apply. */
function LeafRules({ row, levels, onChange }: RulesProperties) {
  const { t, language } = useWords();
  const { isLocked } = useEditing();
  return (
    <>
      <fieldset className={classes.list}>
        <legend>{t("rubrics.row.scoredBy")}</legend>
        <Chip.Group multiple value={row.scoredBy} onChange={(scoredBy) => onChange({ scoredBy })}>
          <Group gap={6}>
            {levels.map(({ key, name }) => (
              <Chip key={key} value={key} size="sm" variant="outline" disabled={isLocked}>
                {name[language] || name.vi}
              </Chip>
            ))}
            {row.scoredBy.length === 0 && <span className={classes.quiet}>{t("rubrics.row.scoredBy.all")}</span>}
          </Group>
        </Chip.Group>
      </fieldset>
      <div className={classes.fields}>
        <Select
          label={t("rubrics.row.notApplicable")}
          size="sm"
          allowDeselect={false}
          readOnly={isLocked}
          value={row.notApplicable}
          data={(["refused", "rest-scaled", "maximum-given", "maximum-kept"] as const).map((value) => ({
            value,
            label: t(`rubrics.notApplicable.${value}`),
          }))}
          onChange={(notApplicable) => notApplicable !== null && onChange({ notApplicable })}
        />
        <Checkbox
          className={classes.low ?? ""}
          label={t("rubrics.row.zero")}
          checked={row.isZeroSensitive}
          disabled={isLocked}
          onChange={(event) => onChange({ isZeroSensitive: event.currentTarget.checked })}
        />
      </div>
    </>
  );
}
