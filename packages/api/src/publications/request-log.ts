import { wholeCommune } from "@gandan/db";
import { findCommune } from "@gandan/db/communes";
import { listEventsOf, listPetitions } from "@gandan/db/petitions";
import { countedMatter } from "@gandan/domain/petitions";
import { type LoggedRequest, requestLog as log } from "@gandan/domain/publications";
import type { Commune } from "@gandan/domain/roles";
import { Day, type Id, addDays, dayOf, startOf, yearOf } from "@gandan/domain/values";
import { refusalGrounds } from "@gandan/packs/refusal-grounds";
import { z } from "zod";
import type { OfficialContext, Outside } from "../context.ts";
import { csvOf } from "../csv.ts";
import { needs } from "../found.ts";
import { deadlinesFor } from "../petitions/petition-clock.ts";
import type { Language } from "../language.ts";
import { stateWords, topicWords } from "../petitions/petition-words.ts";

export const RequestYear = z.object({ year: z.int().min(2014).max(2100) });

/** A request of the log with the ground of a refusal in words. */
export type RequestRow = LoggedRequest & { groundName: { vi: string; en: string } | null };

/** The log of information requests of a year, for whoever may read what is published. */
export function listRequests(ctx: OfficialContext, { year }: z.infer<typeof RequestYear>): Promise<RequestRow[]> {
  needs(ctx, "publication.read");
  return requestsOf(ctx, ctx.commune, year);
}

/** The log of this year as everybody may read it. */
export async function publicRequests(
  ctx: Pick<Outside, "db" | "now">,
  communeId: Id<"commune">,
): Promise<RequestRow[]> {
  const commune = await findCommune(ctx.db.read, communeId);
  return commune === null ? [] : requestsOf(ctx, commune, yearOf(dayOf(ctx.now())));
}

async function requestsOf(ctx: Pick<Outside, "db" | "now">, commune: Commune, year: number): Promise<RequestRow[]> {
  const own = await listPetitions(
    ctx.db.read,
    wholeCommune(commune.id),
    {
      kinds: ["information-request"],
      receivedFrom: startOf(Day.parse(`${year}-01-01`)),
      receivedBefore: startOf(addDays(Day.parse(`${year}-12-31`), 1)),
    },
    { by: "received", descending: false },
    { limit: 10_000, offset: 0 },
  );
  const events = await listEventsOf(
    ctx.db.read,
    commune.id,
    own.map(({ id }) => id),
  );
  const known = own.flatMap((petition) => {
    const ofIt = events.get(petition.id) ?? [];
    const matter = countedMatter(petition, ofIt, deadlinesFor(commune, petition, ofIt));
    return matter === null ? [] : [{ petition, events: ofIt, matter }];
  });
  return log(known, dayOf(ctx.now())).map((row) => ({
    ...row,
    groundName: refusalGrounds.find(({ id }) => id === row.ground)?.name ?? null,
  }));
}

const heads = [
  "number",
  "received_on",
  "way",
  "topic",
  "state",
  "answer_by",
  "answered_on",
  "late",
  "extended_days",
  "ground",
  "cost_dong",
  "cost_paid_dong",
  "cost_waived",
];

/** The log as open data, days as in ISO 8601. */
export const requestsCsv = (rows: readonly RequestRow[], language: Language = "vi"): string =>
  csvOf([
    heads,
    ...rows.map((row) => [
      row.number,
      row.receivedOn,
      row.way,
      row.topic === null ? null : topicWords[language][row.topic],
      stateWords[language][row.state],
      row.answerBy,
      row.answeredOn,
      row.isLate ? 1 : 0,
      row.extendedBy,
      row.groundName?.[language] ?? null,
      row.cost?.asked ?? null,
      row.cost?.paid ?? null,
      row.cost === null ? null : row.cost.isWaived ? 1 : 0,
    ]),
  ]);
