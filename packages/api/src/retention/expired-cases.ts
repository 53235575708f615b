import { wholeCommune } from "@gandan/db";
import { type PetitionFilter, listPetitions } from "@gandan/db/petitions";
import type { Petition } from "@gandan/domain/petitions";
import { type Obstacle, type RetentionRule, keptUntil } from "@gandan/domain/retention";
import { type Day, addDays, dayOf, holdsOn, startOf } from "@gandan/domain/values";
import { retentionRules } from "@gandan/packs/retention";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { withObstacles } from "./around.ts";
import { type RetentionRow, rulesOn } from "./retention-table.ts";

/** A file that is past its period, as the register tells of it. */
interface ExpiredCase extends Pick<Petition, "id" | "receipt" | "number" | "registerYear" | "kind" | "state"> {
  receivedOn: Day;
  endedOn: Day;
  keptUntil: Day;
  obstacle: Obstacle | null;
}

export interface ExpiredCases {
  rule: RetentionRow;
  cases: ExpiredCase[];
}

const mostShown = 100;

/** The files that are past their period, by the rule they are kept under; what stands against one is said with it. */
export async function expiredCases(ctx: OfficialContext): Promise<ExpiredCases[]> {
  needs(ctx, "petition.read");
  needs(ctx, "retention.read");
  // Of sealed cases nobody learns here: they are proposed on their own page, among those who are named for them.
  const rules = rulesOn(ctx.today).filter(({ end, kind }) => end === "proposed" && kind !== "denunciation-case");
  const found: ExpiredCases[] = [];
  for (const rule of rules) {
    const filter = filterOf(rule, ctx.today);
    const sort = { by: "received", descending: false } as const;
    const page = { limit: mostShown, offset: 0 };
    const petitions =
      filter === null ? [] : await listPetitions(ctx.db.read, wholeCommune(ctx.scope), filter, sort, page);
    const all = await withObstacles(ctx.db.read, ctx.scope, petitions, ctx.today);
    const cases = all.flatMap(({ petition, events, obstacle }): ExpiredCase[] => {
      const kept = keptUntil(retentionRules, petition, events, ctx.today);
      if (
        kept === null ||
        obstacle === "period-not-over" ||
        obstacle === "in-other-list" ||
        obstacle === "kept-for-good"
      )
        return [];
      const { id, receipt, number, registerYear, kind, state } = petition;
      const days = { receivedOn: dayOf(petition.receivedAt), endedOn: kept.ended, keptUntil: kept.until };
      return [{ id, receipt, number, registerYear, kind, state, ...days, obstacle }];
    });
    found.push({ rule, cases });
  }
  return found;
}

const ended = [
  "closed",
  "refused",
  "guided",
  "referred",
  "returned",
  "split",
  "withdrawn",
  "terminated",
] as const satisfies Petition["state"][];

/** Which matters can be past a rule's period at all: ended, whole, and not touched since it began. */
function filterOf({ kind, period, validity }: RetentionRule, today: Day): PetitionFilter | null {
  if (typeof period !== "object" || !holdsOn(validity, today)) return null;
  const usual = { isWhole: true, unchangedSince: startOf(periodBefore(period, today)) };
  if (kind === "ineligible-letter") return { ...usual, states: ["filed-away"] };
  if (kind === "complaint-case") return { ...usual, kinds: ["complaint"], states: ended };
  return { ...usual, kinds: ["recommendation", "feedback", "information-request"], states: ended };
}

// Leap days make the real period a little longer; which of them are past it is told from each history.
const periodBefore = ({ count, unit }: Exclude<RetentionRule["period"], string>, today: Day): Day =>
  addDays(today, -(unit === "year" ? 365 * count : count));
