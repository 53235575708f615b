import { dialogueFigureIds } from "@gandan/domain/dialogues";
import { Day } from "@gandan/domain/values";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import cards from "../page/cards.module.css";
import classes from "./dialogues.module.css";

/** The figures of a year's sessions, each under the id by which evaluation and reports ask for it. */
export function YearFigures({ year }: { year: number }) {
  const { t } = useWords();
  const from = Day.parse(`${year}-01-01`);
  const to = Day.parse(`${year}-12-31`);
  const figures = useQuery(api.dialogues.figures.queryOptions({ from, to })).data;
  if (figures === undefined) return null;
  return (
    <section className={cards.card}>
      <h2>{t("dialogues.figures", { year: String(year) })}</h2>
      <dl className={classes.figures}>
        {dialogueFigureIds.map((id) => (
          <div key={id} id={id}>
            <dt>{t(`dialogues.figures.${id}`)}</dt>
            <dd data-late={(isBad(id) && figures[id] > 0) || undefined}>{figures[id]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const isBad = (id: string): boolean => id === "dialogues.promises-late" || id === "dialogues.promises-broken";
