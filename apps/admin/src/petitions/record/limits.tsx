import { type Deadline, type DeadlineTerm, isMissed } from "@gandan/domain/calendar";
import type { Day } from "@gandan/domain/values";
import { type Language, writeDay, writeWeekday } from "@gandan/i18n";
import { IconAlertTriangle, IconCalendar, IconCircleCheck, IconHelpCircle, IconPlayerPause } from "@tabler/icons-react";
import { hoursWords } from "../../page/hours-words.ts";
import { useMe } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { knownWords } from "../../journal/known-words.ts";
import classes from "./limits.module.css";
import type { PetitionPage } from "../rows.ts";

/** Every limit of a matter, what is left of the nearest one, and for each why it is that day. */
export function Limits({ deadlines, next, today }: Pick<PetitionPage, "deadlines" | "next"> & { today: Day }) {
  const { t, language } = useWords();
  const { commune } = useMe();
  if (deadlines.length === 0) return null;
  return (
    <section className={classes.limits} aria-label={t("petitions.limits")}>
      <h3 className={classes.heading}>{t("petitions.limits")}</h3>
      {next !== null && (
        <p className={classes.left} data-past={next.left.isPast || undefined}>
          {leftWords(t, next.left)}
        </p>
      )}
      <LimitList deadlines={deadlines} today={today} />
      {next?.target != null && (
        <p className={classes.quiet} data-past={next.target < today || undefined}>
          {t(next.target < today ? "petitions.limits.target.past" : "petitions.limits.target", {
            day: writeWeekday(next.target, language),
          })}
        </p>
      )}
      {next !== null && (
        <p className={classes.quiet}>{t("petitions.limits.hours", { hours: hoursWords(commune.workingHours) })}</p>
      )}
    </section>
  );
}

type Left = NonNullable<PetitionPage["next"]>["left"];

/** "Còn 7 ngày làm việc", "Còn 2 ngày 3 giờ làm việc": a part that is nothing is not said. */
function leftWords(t: ReturnType<typeof useWords>["t"], { isPast, days, hours }: Left): string {
  const parts = [
    days > 0 || hours === 0 ? t("petitions.limits.days", { count: days }) : null,
    hours > 0 ? t("petitions.limits.clockHours", { count: hours }) : null,
  ];
  const time = parts.filter((part) => part !== null).join(" ");
  return t(isPast ? "petitions.limits.over" : "petitions.limits.left", { time });
}

/** Limits one below the other, each opening to the rule and the count behind its day. */
export const LimitList = ({ deadlines, today }: { deadlines: readonly Deadline[]; today: Day }) => (
  <ul className={classes.list}>
    {deadlines.map((deadline) => (
      <Limit key={`${deadline.stage} ${deadline.start}`} deadline={deadline} today={today} />
    ))}
  </ul>
);

const icons = {
  open: IconCalendar,
  late: IconAlertTriangle,
  met: IconCircleCheck,
  suspended: IconPlayerPause,
  ended: IconCircleCheck,
  unverified: IconHelpCircle,
  "no-rule": IconHelpCircle,
} as const;

function Limit({ deadline, today }: { deadline: Deadline; today: Day }) {
  const { t, language } = useWords();
  const isLate = isMissed(deadline, today);
  const shown = deadline.state === "open" && isLate ? "late" : deadline.state;
  const Icon = icons[shown];
  const [first] = deadline.terms;
  return (
    <li className={classes.limit} data-state={isLate ? "late" : deadline.state}>
      <Icon size={18} aria-hidden className={classes.icon} />
      <div className={classes.body}>
        <p className={classes.name}>
          {first?.limit.name[language] ?? t("petitions.limits.state.no-rule")}
          {first !== undefined && first.limit.whose !== "office" && (
            <span className={classes.tag}>{t(`petitions.limits.whose.${first.limit.whose}`)}</span>
          )}
        </p>
        <p className={classes.state}>{stateWords(deadline, isLate, t)}</p>
        {deadline.terms.length > 0 && (
          <details className={classes.why}>
            <summary>{t("petitions.limits.why")}</summary>
            {deadline.terms.map((term) => (
              <Term key={term.limit.id} term={term} deadline={deadline} />
            ))}
            {deadline.terms.length > 1 && <p>{t("petitions.limits.governs")}</p>}
          </details>
        )}
      </div>
    </li>
  );
}

function stateWords(deadline: Deadline, isLate: boolean, t: ReturnType<typeof useWords>["t"]): string {
  const { state, due, metOn, terms } = deadline;
  const day = due === null ? "" : writeDay(due);
  if (state === "met" && metOn !== null) {
    const on = writeDay(metOn);
    if (due === null) return t("petitions.limits.state.met-bare", { on });
    return t(isLate ? "petitions.limits.state.met-late" : "petitions.limits.state.met", { on, day });
  }
  if (state === "suspended") return t("petitions.limits.state.suspended", { count: terms[0]?.counted?.left ?? 0 });
  if (state === "open") return t(isLate ? "petitions.limits.state.late" : "petitions.limits.state.open", { day });
  return t(`petitions.limits.state.${state === "met" ? "ended" : state}`);
}

const weekdayName = (day: Day, language: Language): string =>
  writeWeekday(day, language).replace(writeDay(day), "").replace(",", "").trim();

/** The row of law or setting that a limit comes from, and how far its text was read. */
export function LimitSource({ limit: { source } }: { limit: DeadlineTerm["limit"] }) {
  const { t, language } = useWords();
  return (
    <p className={classes.source}>
      {[source.title[language], source.number, source.article].filter(Boolean).join(", ")}
      {source.basis === "commune-setting" && <span className={classes.tag}>{t("petitions.limits.setting")}</span>}
      {(source.read === "before-amendment" || source.read === "unverified") && (
        <span className={classes.tag}>{t(`petitions.limits.${source.read}`)}</span>
      )}
    </p>
  );
}

// One rule with its proof: the text, the count, what was passed over and why.
function Term({ term, deadline }: { term: DeadlineTerm; deadline: Deadline }) {
  const { t, language } = useWords();
  const { limit, counted, variant } = term;
  const { startEvent } = deadline;
  const started =
    knownWords(
      t,
      `journal.action.petition.${startEvent}`,
      `dialogues.clock.${startEvent}`,
      `publications.clock.${startEvent}`,
    ) ?? "";
  return (
    <div className={classes.term}>
      <LimitSource limit={limit} />
      {counted !== null && (
        <>
          <p>
            {counted.parts.map(({ count, unit }) => t(`petitions.limits.count.${unit}`, { count })).join(" + ")}
            {variant !== "ordinary" && ` · ${t(`petitions.limits.variant.${variant}`)}`}
            {term.extensions > 0 && ` · ${t("petitions.limits.extended", { count: term.extensions })}`}
          </p>
          <p>
            {t(limit.direction === "before" ? "petitions.limits.before" : "petitions.limits.from", {
              event: started,
              day: writeWeekday(deadline.start, language),
            })}
          </p>
          {counted.suspended.map(({ from, to }) => (
            <p key={from}>
              {to === null
                ? t("petitions.limits.suspended.open", { from: writeDay(from) })
                : t("petitions.limits.suspended", { from: writeDay(from), to: writeDay(to) })}
            </p>
          ))}
          {counted.skipped.length > 0 && (
            <>
              <p>{t("petitions.limits.skipped", { count: counted.skipped.length })}</p>
              <ul className={classes.skipped}>
                {counted.skipped.map(({ day, reason }) => (
                  <li key={day}>
                    <span>{writeDay(day)}</span>{" "}
                    {reason === "weekend" ? weekdayName(day, language) : reason.name[language]}
                  </li>
                ))}
              </ul>
            </>
          )}
          {counted.day !== null && counted.countedTo !== null && counted.day !== counted.countedTo && (
            <p>
              {t("petitions.limits.counted", {
                counted: writeWeekday(counted.countedTo, language),
                day: writeWeekday(counted.day, language),
              })}
            </p>
          )}
          {counted.assumed && <p>{t("petitions.limits.assumed", { day: writeDay(counted.firstUncovered) })}</p>}
        </>
      )}
    </div>
  );
}
