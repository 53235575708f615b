import { writeDay } from "@gandan/i18n";
import type { Outputs } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./calendar.module.css";

type Preview = Extract<Outputs["calendar"]["preview"], { ok: true }>["value"];

const shown = 20;

/** Which matters get another limit, from which day to which. */
export function Moves({ moves }: { moves: Preview }) {
  const { t } = useWords();
  return (
    <>
      <p className={classes.plain}>{t("calendar.preview.some", { count: moves.length })}</p>
      <ul className={classes.moves}>
        {moves.slice(0, shown).map(({ petition, from, to }) => (
          <li key={petition.id}>
            {petition.number === null
              ? t(`petitions.kind.${petition.kind}`)
              : t("petitions.number", { number: petition.number, year: String(petition.registerYear ?? "") })}
            : {petition.text.slice(0, 80)} ·{" "}
            {from === null ? t("calendar.preview.noDay") : t("calendar.preview.from", { day: writeDay(from) })}{" "}
            <strong>
              {to === null ? t("calendar.preview.noDay") : t("calendar.preview.to", { day: writeDay(to) })}
            </strong>
          </li>
        ))}
      </ul>
    </>
  );
}
