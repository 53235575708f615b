import { isMissed } from "@gandan/domain/calendar";
import type { Day } from "@gandan/domain/values";
import { writeDay, writeWeekday } from "@gandan/i18n";
import { VisuallyHidden } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useListKeys } from "../browsing/use-list-keys.ts";
import { useWords } from "../frame/words.tsx";
import { LimitList } from "../petitions/record/limits.tsx";
import cards from "../page/cards.module.css";
import lists from "../page/rows.module.css";
import classes from "./dialogues.module.css";
import type { YearRow } from "./rows.ts";
import { StateMark } from "./state-mark.tsx";

/** The sessions of a year, the next one first; j and k walk, Enter opens. */
export function YearRows({ rows, today }: { rows: YearRow[]; today: Day }) {
  const navigate = useNavigate();
  const sorted = rows.toSorted((one, other) => other.dialogue.day.localeCompare(one.dialogue.day));
  const here = useListKeys(sorted.length, {
    open: (index) => {
      const dialogueId = sorted[index]?.dialogue.id;
      if (dialogueId !== undefined) void navigate({ to: "/doi-thoai/$dialogueId", params: { dialogueId } });
    },
  });
  return (
    <ul className={lists.rows}>
      {sorted.map((row, index) => (
        <Row key={row.dialogue.id} row={row} today={today} isHere={index === here} />
      ))}
    </ul>
  );
}

function Row({ row, today, isHere }: { row: YearRow; today: Day; isHere: boolean }) {
  const { t, language } = useWords();
  const { dialogue, chairTitle, deadlines, questions, answered, promises } = row;
  return (
    <li className={lists.row} data-here={isHere || undefined}>
      <Link to="/doi-thoai/$dialogueId" params={{ dialogueId: dialogue.id }} className={lists.rowLink}>
        <span className={lists.rowDay}>
          {writeWeekday(dialogue.day, language)} · {dialogue.from}–{dialogue.to}
        </span>
        <strong>{dialogue.title}</strong>
        <span className={cards.quiet}>
          {[t(`dialogues.kind.${dialogue.kind}`), dialogue.place, chairTitle].filter(Boolean).join(" · ")}
        </span>
        <IconChevronRight size={18} aria-hidden className={lists.rowSign} />
      </Link>
      <div className={lists.facts}>
        <StateMark state={dialogue.state} />
        <span>{t("dialogues.count.questions", { count: questions })}</span>
        {questions > 0 && <span>{t("dialogues.count.answered", { count: answered })}</span>}
        <span>{t("dialogues.count.promises", { count: promises })}</span>
      </div>
      {deadlines.length > 0 && (
        <details className={classes.clocks}>
          <summary>
            <span className={classes.clockWords}>
              {deadlines.map((deadline) => (
                <span key={deadline.stage} data-late={isMissed(deadline, today) || undefined}>
                  {clockWords(deadline, today, t)}
                </span>
              ))}
            </span>
            <VisuallyHidden>{t("dialogues.clocks.open")}</VisuallyHidden>
          </summary>
          <LimitList deadlines={deadlines} today={today} />
        </details>
      )}
    </li>
  );
}

/** What a clock of a session says in one line. */
export function clockWords(
  deadline: YearRow["deadlines"][number],
  today: Day,
  t: ReturnType<typeof useWords>["t"],
): string {
  const { stage, due, metOn } = deadline;
  const what = t(stage === "announcement" ? "dialogues.clock.announce" : "dialogues.clock.publish");
  if (metOn !== null)
    return t(isMissed(deadline, today) ? "dialogues.clock.late-done" : "dialogues.clock.done", {
      what,
      day: writeDay(metOn),
    });
  if (due === null) return what;
  return t(isMissed(deadline, today) ? "dialogues.clock.late" : "dialogues.clock.by", { what, day: writeDay(due) });
}
