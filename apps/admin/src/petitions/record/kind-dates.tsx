import type { Deadline } from "@gandan/domain/calendar";
import { writeDay } from "@gandan/i18n";
import type { Outputs } from "../../api.ts";
import { useWords } from "../../frame/words.tsx";
import classes from "./kind-window.module.css";
import { LimitSource } from "./limits.tsx";

type Moved = Outputs["petitions"]["kindChoices"]["choices"][number]["limits"];

/** Which dates another kind moves, begins or ends, each with the row of law or setting that says so. */
export function KindDates({ limits }: { limits: Moved }) {
  const { t, language } = useWords();
  if (limits.length === 0) return null;
  return (
    <section>
      <p className={classes.heading}>{t("petitions.turn.dates")}</p>
      <ul className={classes.dates}>
        {limits.map(({ stage, change, before, after }) => {
          const term = (after ?? before)?.terms[0];
          if (term === undefined) return null;
          return (
            <li key={stage} data-change={change}>
              <p className={classes.name}>
                {term.limit.name[language]}{" "}
                <span className={classes.change}>{t(`petitions.turn.change.${change}`)}</span>
              </p>
              <p className={classes.days}>
                {before !== null && (change === "same" ? <DayOf deadline={before} /> : <Old deadline={before} />)}
                {before !== null && after !== null && change !== "same" && " → "}
                {after !== null && change !== "same" && <DayOf deadline={after} />}
              </p>
              <LimitSource limit={term.limit} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function DayOf({ deadline: { due } }: { deadline: Deadline }) {
  const { t } = useWords();
  return <strong>{due === null ? t("petitions.limits.unverified") : writeDay(due)}</strong>;
}

const Old = ({ deadline }: { deadline: Deadline }) => (
  <s>
    <DayOf deadline={deadline} />
  </s>
);
