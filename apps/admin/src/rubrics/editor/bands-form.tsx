import type { DraftBand, DraftMethod } from "@gandan/domain/rubrics";
import { Button, Checkbox } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { DropButton } from "./drop-button.tsx";
import classes from "./editor.module.css";
import { useEditing, withRow } from "./editing.ts";
import { FigureField } from "./figure-field.tsx";
import { NumberField } from "./number-field.tsx";
import { OnEmpty } from "./on-empty.tsx";
import { PointsField } from "./points-field.tsx";

interface Properties {
  method: DraftMethod;
  onChange: (change: Partial<DraftMethod>) => void;
}

/** Intervals with their points: each end is written, and whether it belongs to the interval. */
export function BandsForm({ method, onChange }: Properties) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  const { bands } = method;
  // Shares are kept in thousandths and typed in percent.
  const per = method.denominator === "" ? 1 : 10;
  const set = (at: number, change: Partial<DraftBand>) => onChange({ bands: withRow(bands, at, change) });
  // The next interval begins where the last one ends.
  const next = (): DraftBand => {
    const last = bands.at(-1);
    const begin = last?.to ?? null;
    return { from: begin && { at: begin.at, isClosed: !begin.isClosed }, to: null, award: null };
  };
  return (
    <>
      <div className={classes.fields}>
        <FigureField
          label={t("rubrics.method.numerator")}
          value={method.numerator}
          onChange={(numerator) => onChange({ numerator })}
        />
        <FigureField
          label={t("rubrics.method.denominator")}
          value={method.denominator}
          none={t("rubrics.method.denominator.none")}
          onChange={(denominator) => onChange({ denominator })}
        />
        {method.denominator !== "" && <OnEmpty value={method.onEmpty} onChange={(onEmpty) => onChange({ onEmpty })} />}
      </div>
      <fieldset className={classes.list}>
        <legend>{t("rubrics.bands")}</legend>
        {bands.map((band, at) => (
          <div key={at} className={classes.band}>
            <EdgeField edge={band.from} end="from" per={per} onChange={(from) => set(at, { from })} />
            <EdgeField edge={band.to} end="to" per={per} onChange={(to) => set(at, { to })} />
            <PointsField label={t("rubrics.band.award")} value={band.award} onChange={(award) => set(at, { award })} />
            <DropButton place={at + 1} onDrop={() => onChange({ bands: bands.toSpliced(at, 1) })} />
          </div>
        ))}
        {!isLocked && (
          <Button variant="default" size="compact-sm" onClick={() => onChange({ bands: [...bands, next()] })}>
            {t("rubrics.bands.add")}
          </Button>
        )}
      </fieldset>
      <div className={classes.fields}>
        <PointsField
          label={t("rubrics.bands.outside")}
          placeholder={t("rubrics.bands.outside.hint")}
          value={method.outside}
          onChange={(outside) => onChange({ outside })}
        />
      </div>
    </>
  );
}

interface EdgeProperties {
  edge: DraftBand["from"];
  end: "from" | "to";
  per: 1 | 10 | 100;
  /** Said instead of the interval's own words. */
  label?: string;
  onChange: (edge: DraftBand["from"]) => void;
}

/** One end of an interval; an empty field is without end. */
export function EdgeField({ edge, end, per, label, onChange }: EdgeProperties) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  return (
    <div className={classes.edge}>
      <NumberField
        label={label ?? t(`rubrics.band.${end}`)}
        placeholder={t("rubrics.band.open")}
        per={per}
        value={edge?.at ?? null}
        onChange={(at) => onChange(at === null ? null : { at, isClosed: edge?.isClosed ?? end === "from" })}
      />
      <Checkbox
        size="sm"
        label={t(`rubrics.band.closed.${end}`)}
        checked={edge?.isClosed ?? false}
        disabled={edge === null || isLocked}
        onChange={(event) => edge !== null && onChange({ ...edge, isClosed: event.currentTarget.checked })}
      />
    </div>
  );
}
