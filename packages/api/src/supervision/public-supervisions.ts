import { listSupervisions } from "@gandan/db/supervision";
import { type AnswerCounts, type Supervision, answerCounts, isPublic } from "@gandan/domain/supervision";
import { type Day, type Id, dayOf, publicText } from "@gandan/domain/values";
import type { Outside } from "../context.ts";
import { csvOf } from "../csv.ts";
import type { Language } from "../language.ts";
import { supervisionBodyWords, supervisionKindWords } from "./supervision-words.ts";

/** A supervision as anybody may read of it: what was looked at, by which body, when, and how many answers came in time; nobody's name and no finding's words. */
export interface PublicSupervision extends Pick<Supervision, "kind" | "body" | "title" | "from" | "to">, AnswerCounts {
  kindName: Record<Language, string>;
  bodyName: Record<Language, string>;
  concludedOn: Day | null;
}

/** What the Front and the people's inspection board concluded of a commune, the newest first. */
export async function publicSupervisions(
  ctx: Pick<Outside, "db" | "now">,
  communeId: Id<"commune">,
): Promise<PublicSupervision[]> {
  const today = dayOf(ctx.now());
  const all = await listSupervisions(ctx.db.read, communeId);
  return all.filter(isPublic).map(({ kind, body, title, from, to, concludedOn, findings }) => ({
    kind,
    kindName: { vi: supervisionKindWords.vi[kind], en: supervisionKindWords.en[kind] },
    body,
    bodyName: { vi: supervisionBodyWords.vi[body], en: supervisionBodyWords.en[body] },
    title: publicText(title),
    from,
    to,
    concludedOn,
    ...answerCounts(findings, today),
  }));
}

const heads = ["kind", "by", "title", "from", "to", "concluded_on", "findings", "answered", "answered_in_time", "late"];

/** The same as open data, days as in ISO 8601. */
export const supervisionsCsv = (rows: readonly PublicSupervision[]): string =>
  csvOf([
    heads,
    ...rows.map(({ kindName, bodyName, title, from, to, concludedOn, findings, answered, inTime, late }) => [
      kindName.vi,
      bodyName.vi,
      title,
      from,
      to,
      concludedOn,
      findings,
      answered,
      inTime,
      late,
    ]),
  ]);
