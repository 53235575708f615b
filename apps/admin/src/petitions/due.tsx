import type { Day } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import {
  IconAlertTriangle,
  IconCalendar,
  IconCalendarOff,
  IconCircleCheck,
  IconClock,
  IconPlayerPause,
} from "@tabler/icons-react";
import { Mark } from "../page/mark.tsx";
import { useWords } from "../frame/words.tsx";
import { dueOf } from "./due-words.ts";
import classes from "./due.module.css";

const quietIcons = {
  answered: IconCircleCheck,
  open: IconCalendar,
  suspended: IconPlayerPause,
  none: IconCalendarOff,
  ended: IconCircleCheck,
} as const;

interface Properties {
  petition: Parameters<typeof dueOf>[0];
  today: Day;
  /** Off where the day itself stands beside it. */
  hasDay?: boolean;
}

/** How a word stands towards the day it is promised by: a mark where it presses, a quiet line where it does not. */
export function Due({ petition, today, hasDay = true }: Properties) {
  const { t } = useWords();
  const due = dueOf(petition, today);
  const day = (until: { day: Day; days: number }) =>
    [hasDay && t("petitions.due", { day: writeDay(until.day) }), t("petitions.due.left", { count: until.days })]
      .filter((part) => part !== false)
      .join(" · ");
  if (due.kind === "late")
    return <Mark mark={[IconAlertTriangle, "bad"]} words={t("petitions.due.late", { count: due.days })} />;
  if (due.kind === "today") return <Mark mark={[IconClock, "care"]} words={t("petitions.due.today")} />;
  if (due.kind === "soon") return <Mark mark={[IconClock, "care"]} words={day(due)} />;
  const Icon = quietIcons[due.kind];
  return (
    <span className={classes.due} data-due={due.kind}>
      <Icon size={15} aria-hidden />
      {due.kind === "answered"
        ? t("petitions.due.answered", { day: writeDay(due.day) })
        : due.kind === "open"
          ? day(due)
          : t(`petitions.due.${due.kind}`)}
    </span>
  );
}
