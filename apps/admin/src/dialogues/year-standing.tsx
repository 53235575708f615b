import { leastPerYear } from "@gandan/domain/dialogues";
import { IconAlertTriangle, IconCircleCheck, IconClock } from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import cards from "../page/cards.module.css";
import classes from "./dialogues.module.css";
import type { YearPage } from "./rows.ts";

/** How the year stands against the least that the law asks for; by picture, words and colour. */
export function YearStanding({ standing, year }: { standing: YearPage["standing"]; year: number }) {
  const { t } = useWords();
  const { held, ahead, isShort, owed } = standing;
  const named = { year: String(year), held, ahead, least: leastPerYear };
  const kind = isShort ? "short" : held >= leastPerYear ? "met" : "ahead";
  const Icon = { short: IconAlertTriangle, met: IconCircleCheck, ahead: IconClock }[kind];
  return (
    <div className={classes.standing} data-standing={kind}>
      <Icon size={20} aria-hidden />
      <div>
        <p className={classes.strong}>{t(`dialogues.standing.${kind}`, named)}</p>
        {owed.length > 0 && <p className={classes.alarm}>{t("dialogues.standing.owed", { count: owed.length })}</p>}
        <p className={cards.quiet}>{t("dialogues.standing.law")}</p>
      </div>
    </div>
  );
}
