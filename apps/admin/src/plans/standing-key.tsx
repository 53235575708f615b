import { useWords } from "../frame/words.tsx";
import { StandingMark } from "../tasks/standing-mark.tsx";
import classes from "./overview.module.css";

const told = ["confirmed", "done", "moving", "untouched", "late"] as const;

/** What the pictures in a drawing of tasks mean. */
export function StandingKey() {
  const { t } = useWords();
  return (
    <ul className={classes.key} aria-label={t("plans.overview.key")}>
      {told.map((standing) => (
        <li key={standing}>
          <StandingMark standing={standing} />
        </li>
      ))}
    </ul>
  );
}
