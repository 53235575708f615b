import { writeNumber } from "@gandan/i18n";
import { Slider } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import type { EvaluationPage } from "../rows.ts";
import classes from "./what-if.module.css";

interface Properties {
  page: EvaluationPage;
  id: string;
  tried: number | undefined;
  onTry: (value: number) => void;
}

/** One figure to drag, or to move with the arrow keys: its value now, and the one that is tried. */
export function FigureSlider({ page, id, tried, onTry }: Properties) {
  const { t, language } = useWords();
  const definition = page.definitions.find((known) => known.id === id);
  const value = page.figures[id]?.value ?? null;
  const whole = definition?.partOf == null ? null : (page.figures[definition.partOf]?.value ?? null);
  const most = Math.max(5, whole ?? 0, Math.ceil((value ?? 0) * 1.5));
  const name = definition?.name[language] ?? id;
  return (
    <li className={classes.slider} data-tried={tried !== undefined || undefined}>
      <span>{name}</span>
      <Slider thumbLabel={name} label={null} min={0} max={most} value={tried ?? value ?? 0} onChange={onTry} />
      <span className={classes.value}>
        {value === null ? t("evaluation.figure.none") : writeNumber(value, language)}
        {tried !== undefined && tried !== value && <strong> → {writeNumber(tried, language)}</strong>}
      </span>
    </li>
  );
}
