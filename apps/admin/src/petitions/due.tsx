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
import { useWords } from "../frame/words.tsx";
import { dueOf } from "./due-words.ts";
import classes from "./due.module.css";

const icons = {
  answered: IconCircleCheck,
  late: IconAlertTriangle,
  today: IconClock,
  soon: IconClock,
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

/** How a word stands towards the day it is promised by: picture, words, colour. */
export function Due({ petition, today, hasDay = true }: Properties) {
  const { t } = useWords();
  const due = dueOf(petition, today);
  const Icon = icons[due.kind];
  return (
    <span className={classes.due} data-due={due.kind}>
      <Icon size={15} aria-hidden />
      {due.kind === "answered" && t("petitions.due.answered", { day: writeDay(due.day) })}
      {due.kind === "late" && t("petitions.due.late", { count: due.days })}
      {due.kind === "today" && t("petitions.due.today")}
      {(due.kind === "suspended" || due.kind === "none" || due.kind === "ended") && t(`petitions.due.${due.kind}`)}
      {(due.kind === "soon" || due.kind === "open") && (
        <>
          {hasDay && t("petitions.due", { day: writeDay(due.day) })}
          <span className={hasDay ? classes.left : undefined}>{t("petitions.due.left", { count: due.days })}</span>
        </>
      )}
    </span>
  );
}
