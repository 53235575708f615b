import type { Standing } from "@gandan/domain/tasks";
import { useWords } from "../frame/words.tsx";
import classes from "./standing-mark.module.css";
import { standingSigns } from "./standing-signs.ts";

/** How a task stands: icon, word and colour. */
export function StandingMark({ standing }: { standing: Standing }) {
  const { t } = useWords();
  const Sign = standingSigns[standing];
  return (
    <span className={classes.mark} data-standing={standing}>
      <Sign size={15} aria-hidden />
      {t(`tasks.standing.${standing}`)}
    </span>
  );
}
