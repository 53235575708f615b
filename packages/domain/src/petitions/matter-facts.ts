import type { Calendar, Deadline, MatterFacts, RuleBook, TimeLimit } from "../calendar/index.ts";
import { deadlinesOf } from "../calendar/index.ts";
import type { Commune } from "../roles/index.ts";
import { Day } from "../values/index.ts";
import type { CaseEvent } from "./case-event.ts";
import { type Petition, noParticulars } from "./petition.ts";
import { standingEvents } from "./standing-events.ts";

type Counted = Pick<Petition, "kind" | "particulars">;

// The stage of a matter that an extension lengthens.
const extendedStage: Readonly<Partial<Record<Petition["kind"], string>>> = { "information-request": "provide" };

/** What the deadlines of a matter follow from. */
function matterFacts(petition: Counted, events: readonly CaseEvent[]): MatterFacts {
  const { kind } = petition;
  const particulars = petition.particulars ?? noParticulars;
  const stage = extendedStage[kind];
  return {
    matter: kind,
    isRemote: particulars.isRemote,
    isComplex: particulars.complexReason !== null,
    way: particulars.way ?? (kind === "information-request" ? "office" : null),
    events: standingEvents(kind, events).map((event) => ({
      event: event.kind,
      // A dialogue is counted from the day it is set for, not from the day on which that was written down.
      day: event.kind === "dialogue-set" && event.promised !== null ? event.promised : event.day,
      ...(event.kind === "extended" && stage !== undefined && { stage }),
      ...(event.days !== null && { days: event.days }),
      ...(event.ground !== null && { ground: event.ground }),
    })),
  };
}

/** Every deadline of a matter with its proof. */
export const deadlinesOfPetition = (
  book: RuleBook,
  calendar: Calendar,
  petition: Counted,
  events: readonly CaseEvent[],
  settings: Pick<Commune, "afterSuspension">,
): Deadline[] =>
  deadlinesOf(book, calendar, matterFacts(petition, events), { afterSuspension: settings.afterSuspension });

/** The deadline of the office that comes next; null where none is open. */
export function nextDeadline(deadlines: readonly Deadline[]): Deadline | null {
  const open = deadlines.filter(
    ({ state, due, terms }) => state === "open" && due !== null && terms[0]?.limit.whose === "office",
  );
  return open.reduce<Deadline | null>(
    (first, next) => (first?.due == null || (next.due ?? "") < first.due ? next : first),
    null,
  );
}

/** The commune's own promises as limits, beside those of law and marked as its setting. */
export function communeLimits(commune: Pick<Commune, "feedbackAnswerDays">): TimeLimit[] {
  return [
    {
      id: "commune.answer@2020-01-01",
      series: "commune.answer",
      matters: ["feedback", "recommendation", "session-question"],
      stage: "answer",
      name: { vi: "Trả lời người dân", en: "Answer the citizen" },
      whose: "office",
      from: "received",
      until: ["answered", "referred", "refused", "returned", "filed-away"],
      direction: "after",
      unit: "working-day",
      count: commune.feedbackAnswerDays,
      complex: null,
      remote: null,
      remoteComplex: null,
      extension: null,
      onSuspension: "runs-on",
      rolls: true,
      when: {},
      source: {
        title: {
          vi: "Thời hạn do xã tự đặt; pháp luật không quy định thời hạn giải quyết kiến nghị, phản ánh",
          en: "The commune's own term; no law sets one for recommendations and feedback",
        },
        number: null,
        article: null,
        basis: "commune-setting",
        read: "full-text",
      },
      validity: { from: Day.parse("2020-01-01"), to: null },
      takesOver: false,
    },
  ];
}
