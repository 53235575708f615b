import { writeDay } from "@gandan/i18n";
import { useWords } from "../../frame/words.tsx";
import classes from "./record.module.css";
import type { PetitionPage } from "../rows.ts";

type Turn = NonNullable<PetitionPage["history"][number]["turn"]>;

/** From which kind to which a matter was corrected, and the dates of both. */
export function EventTurn({ turn: { from, to, before, after } }: { turn: Turn }) {
  const { t, language } = useWords();
  const said = (limits: Turn["before"]) =>
    limits
      .map(({ name, due }) => `${name[language]} ${due === null ? t("petitions.limits.unverified") : writeDay(due)}`)
      .join("; ");
  return (
    <>
      <p>
        {from !== null && `${t(`petitions.kind.${from}`)} → `}
        {t(`petitions.kind.${to}`)}
      </p>
      {before.length > 0 && <p className={classes.quiet}>{t("petitions.turn.before", { limits: said(before) })}</p>}
      {after.length > 0 && <p className={classes.quiet}>{t("petitions.turn.after", { limits: said(after) })}</p>}
    </>
  );
}
