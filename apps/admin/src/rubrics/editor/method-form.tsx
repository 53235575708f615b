import type { DraftMethod, RubricDraft } from "@gandan/domain/rubrics";
import type { Score } from "@gandan/domain/values";
import { Select } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { BandsForm } from "./bands-form.tsx";
import classes from "./editor.module.css";
import { useEditing } from "./editing.ts";
import { FigureField } from "./figure-field.tsx";
import { JudgedLevels } from "./judged-levels.tsx";
import { NumberField } from "./number-field.tsx";
import { OnEmpty } from "./on-empty.tsx";
import { PointsField } from "./points-field.tsx";

interface Properties {
  method: DraftMethod;
  maximum: Score | null;
  levels: RubricDraft["levels"];
  onChange: (change: Partial<DraftMethod>) => void;
}

/** What the chosen way of scoring asks for. */
export function MethodForm(properties: Properties) {
  const { method, maximum, onChange } = properties;
  switch (method.kind) {
    case null:
      return null;
    case "judgement":
      return <JudgedLevels levels={method.levels} maximum={maximum} onChange={(levels) => onChange({ levels })} />;
    case "bands":
      return <BandsForm method={method} onChange={onChange} />;
    default:
      return (
        <div className={classes.fields}>
          <Parameters {...properties} />
        </div>
      );
  }
}

function Parameters({ method, levels, onChange }: Properties) {
  const { t, language } = useWords();
  const { isLocked } = useEditing();
  const figure = (none?: string) => (
    <FigureField
      label={t("rubrics.method.figure")}
      value={method.numerator}
      onChange={(numerator) => onChange({ numerator })}
      {...(none !== undefined && { none })}
    />
  );
  const optional = t("rubrics.method.figure.none");
  const award = (
    <PointsField
      label={t("rubrics.method.award")}
      placeholder={t("rubrics.method.award.hint")}
      value={method.award}
      onChange={(value) => onChange({ award: value })}
    />
  );
  switch (method.kind) {
    case "boolean":
      return (
        <>
          {figure(optional)}
          {method.numerator !== "" && (
            <NumberField
              label={t("rubrics.method.atLeast")}
              value={method.atLeast}
              onChange={(atLeast) => onChange({ atLeast })}
            />
          )}
          {award}
        </>
      );
    case "noIncident":
      return (
        <>
          {figure(optional)}
          {award}
        </>
      );
    case "ratio":
      return (
        <>
          <Share method={method} onChange={onChange} />
          <NumberField
            label={t("rubrics.method.cap")}
            per={10}
            value={method.cap}
            onChange={(cap) => onChange({ cap })}
          />
        </>
      );
    case "allOrNothing":
      return (
        <>
          <Share method={method} onChange={onChange} />
          <NumberField
            label={t("rubrics.method.from")}
            per={10}
            value={method.from}
            onChange={(from) => onChange({ from })}
          />
          {award}
        </>
      );
    case "taskCounters":
      return (
        <>
          <Select
            label={t("rubrics.method.aspect")}
            size="sm"
            allowDeselect={false}
            readOnly={isLocked}
            value={method.aspect}
            data={(["quantity", "quality", "timeliness"] as const).map((value) => ({
              value,
              label: t(`rubrics.aspect.${value}`),
            }))}
            onChange={(aspect) => aspect !== null && onChange({ aspect })}
          />
          <Share
            method={method}
            onChange={onChange}
            part={t("rubrics.method.met")}
            whole={t("rubrics.method.assigned")}
          />
        </>
      );
    case "compareToMean":
      return (
        <>
          <FigureField
            label={t("rubrics.method.own")}
            value={method.numerator}
            onChange={(numerator) => onChange({ numerator })}
          />
          <FigureField
            label={t("rubrics.method.mean")}
            value={method.denominator}
            onChange={(denominator) => onChange({ denominator })}
          />
          {award}
        </>
      );
    case "stepPenalty":
    case "perCase":
    case "sample":
      return (
        <>
          {figure(method.kind === "stepPenalty" ? undefined : optional)}
          {method.kind === "sample" && (
            <NumberField label={t("rubrics.method.size")} value={method.size} onChange={(size) => onChange({ size })} />
          )}
          <PointsField
            label={t(`rubrics.method.each.${method.kind}`)}
            value={method.each}
            onChange={(each) => onChange({ each })}
          />
          {method.kind === "stepPenalty" && (
            <PointsField
              label={t("rubrics.method.floor")}
              value={method.floor}
              onChange={(floor) => onChange({ floor })}
            />
          )}
        </>
      );
    case "superiorOnly":
      return (
        <Select
          label={t("rubrics.method.level")}
          size="sm"
          readOnly={isLocked}
          value={method.level === "" ? null : method.level}
          data={levels.map(({ key, name }) => ({ value: key, label: name[language] || name.vi }))}
          onChange={(level) => onChange({ level: level ?? "" })}
        />
      );
    default:
      return null;
  }
}

interface ShareProperties extends Pick<Properties, "method" | "onChange"> {
  part?: string;
  whole?: string;
}

/** The two figures of a share, and what nought of nought gives. */
function Share({ method, onChange, part, whole }: ShareProperties) {
  const { t } = useWords();
  return (
    <>
      <FigureField
        label={part ?? t("rubrics.method.numerator")}
        value={method.numerator}
        onChange={(numerator) => onChange({ numerator })}
      />
      <FigureField
        label={whole ?? t("rubrics.method.denominator")}
        value={method.denominator}
        onChange={(denominator) => onChange({ denominator })}
      />
      <OnEmpty value={method.onEmpty} onChange={(onEmpty) => onChange({ onEmpty })} />
    </>
  );
}
