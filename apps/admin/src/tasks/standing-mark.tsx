import type { Standing } from "@gandan/domain/tasks";
import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconProgress,
} from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import classes from "./standing-mark.module.css";

const signs = {
  untouched: IconCircleDashed,
  moving: IconProgress,
  done: IconCircleCheck,
  confirmed: IconCircleCheckFilled,
  late: IconAlertTriangle,
  cancelled: IconBan,
} as const;

/** How a task stands: icon, word and colour. */
export function StandingMark({ standing }: { standing: Standing }) {
  const { t } = useWords();
  const Sign = signs[standing];
  return (
    <span className={classes.mark} data-standing={standing}>
      <Sign size={15} aria-hidden />
      {t(`tasks.standing.${standing}`)}
    </span>
  );
}
