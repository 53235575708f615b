import {
  FindingAnswer,
  FindingDraft,
  Recheck,
  answerFinding as answer,
  noteFinding as note,
  recheckFinding as recheck,
  withdrawFinding as withdraw,
} from "@gandan/domain/supervision";
import { z } from "zod";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { FindingAsked, SupervisionAsked, changeSupervision } from "./change-supervision.ts";

export const FindingNoted = SupervisionAsked.extend({ finding: FindingDraft });
export const FindingWithdrawn = FindingAsked.extend({ reason: z.string().trim().min(1).max(500) });
export const FindingAnswered = FindingAsked.extend({ answer: FindingAnswer.omit({ personId: true }) });
export const FindingRechecked = FindingAsked.extend({ recheck: Recheck.omit({ personId: true }) });

/** Notes something that was found, or changes what was noted; its id is made on the screen. */
export const noteFinding = (ctx: OfficialContext, { id, finding, revision }: z.infer<typeof FindingNoted>) =>
  changeSupervision(ctx, id, { action: "supervision.finding-noted", findingId: finding.id }, (kept) =>
    note(kept, finding, revision, ctx.chart, ctx.actor, ctx.now()),
  );

/** Takes a finding back, with its reason. */
export const withdrawFinding = (
  ctx: OfficialContext,
  { id, findingId, reason, revision }: z.infer<typeof FindingWithdrawn>,
) =>
  changeSupervision(ctx, id, { action: "supervision.finding-withdrawn", reason, findingId }, (kept) =>
    withdraw(kept, findingId, reason, revision, ctx.actor, ctx.now()),
  );

/** The committee's answer to a finding. */
export const answerFinding = (
  ctx: OfficialContext,
  { id, findingId, answer: said, revision }: z.infer<typeof FindingAnswered>,
) =>
  changeSupervision(ctx, id, { action: "supervision.finding-answered", findingId }, (kept) =>
    answer(kept, findingId, said, revision, ctx.actor, ctx.now()),
  );

/** Looks again whether what was found is mended. */
export const recheckFinding = (
  ctx: OfficialContext,
  { id, findingId, recheck: seen, revision }: z.infer<typeof FindingRechecked>,
) =>
  changeSupervision(ctx, id, { action: "supervision.finding-rechecked", findingId }, (kept) =>
    recheck(kept, findingId, seen, revision, calendarFor(ctx.commune), ctx.actor, ctx.now()),
  );
