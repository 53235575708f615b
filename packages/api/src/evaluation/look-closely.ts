import { wholeCommune } from "@gandan/db";
import { findFile } from "@gandan/db/files";
import { listPetitions } from "@gandan/db/petitions";
import { listEntriesOf, listTasks } from "@gandan/db/tasks";
import { type EvidenceFacts, type XRayFinding, xRay } from "@gandan/domain/evaluation";
import { Day, type Id, addDays, dayOf, idOf, startOf } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { describeRecords } from "./describe-records.ts";
import type { SheetAsked } from "./get-evaluation.ts";
import { shownSheet } from "./shown-sheet.ts";
import { communeFor, wantedEvaluation } from "./wanted-evaluation.ts";

/** What of a sheet asks to be looked at again, the gravest first. */
export async function lookClosely(ctx: OfficialContext, { level, ...asked }: SheetAsked): Promise<XRayFinding[]> {
  const communeId = await communeFor(ctx, asked, "evaluation.read");
  const evaluation = await wantedEvaluation(ctx, ctx.db.read, communeId, asked.year);
  const { figures, entries, sheet } = await shownSheet(ctx, evaluation, level);
  const period = { from: Day.parse(`${asked.year}-01-01`), to: Day.parse(`${asked.year}-12-31`) };
  const used = new Set(Object.values(entries.leaves).flatMap(({ evidence }) => evidence));
  return xRay({
    rubric: evaluation.rubric,
    figures,
    entries,
    sheet,
    evidence: await evidenceFacts(ctx, communeId, [...used], period.from),
    period,
    closings: await closingsIn(ctx, communeId, period),
  });
}

async function evidenceFacts(
  ctx: OfficialContext,
  communeId: Id<"commune">,
  ids: readonly string[],
  dayless: Day,
): Promise<EvidenceFacts[]> {
  const records = await describeRecords(ctx.db.read, communeId, ids);
  const facts: EvidenceFacts[] = [];
  for (const { id, kind, day } of records) {
    if (kind === "other") continue;
    const fileId = idOf("file").safeParse(id);
    const file = fileId.success ? await findFile(ctx.db.read, communeId, fileId.data) : null;
    // A record without a day of its own says nothing of another year.
    facts.push({ id, day: day ?? dayless, fingerprint: file?.sha256 ?? id });
  }
  return facts;
}

/** On which days the year's tasks were done and its matters answered. */
async function closingsIn(
  ctx: OfficialContext,
  communeId: Id<"commune">,
  { from, to }: { from: Day; to: Day },
): Promise<Record<"tasks" | "petitions", Day[]>> {
  const all = { limit: 100_000, offset: 0 };
  const tasks = await listTasks(
    ctx.db.read,
    wholeCommune(communeId),
    { dueFrom: from, dueTo: to },
    { by: "deadline", descending: false },
    all,
  );
  const entries = await listEntriesOf(
    ctx.db.read,
    communeId,
    tasks.map(({ id }) => id),
  );
  const petitions = await listPetitions(
    ctx.db.read,
    wholeCommune(communeId),
    { receivedFrom: startOf(from), receivedBefore: startOf(addDays(to, 1)) },
    { by: "received", descending: false },
    all,
  );
  return {
    tasks: entries.flatMap(({ kind, at }) => (kind === "done" ? [dayOf(at)] : [])),
    petitions: petitions.flatMap(({ answer }) => (answer === null ? [] : [dayOf(answer.at)])),
  };
}
