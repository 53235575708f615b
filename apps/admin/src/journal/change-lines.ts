import { type Day, type Instant, isDay } from "@gandan/domain/values";

/** A value of a journal line, by how it is to be written. */
export type Shown =
  | { kind: "nothing" }
  | { kind: "hidden" }
  | { kind: "text"; text: string }
  | { kind: "number"; value: number }
  | { kind: "truth"; value: boolean }
  | { kind: "day"; day: Day }
  | { kind: "instant"; at: Instant }
  | { kind: "code"; code: string }
  | { kind: "noted" }
  | { kind: "names"; ids: string[] };

export interface ChangeLine {
  field: string;
  from: Shown;
  to: Shown;
}

// What every change moves, and what the page shows already.
const unsaid = new Set([
  "id",
  "communeId",
  "originCommuneId",
  "updatedAt",
  "createdAt",
  "revision",
  "passwordHash",
  "failedAttempts",
  "fingerprint",
  "sha256",
  "size",
  "kinds",
  "states",
]);
// Fields whose values are codes of ours and have words of their own.
const coded = new Set(["state", "bundle", "kind", "capacity", "finding", "verdict", "by"]);
// Records that the chart of roles knows by name; of any other only that there is one can be said.
const named = /^(pos|per|unt)_/;
const anyId = /^[a-z]{3}_[0-9a-f]{32}$/;

/** What a journal line changed, field by field, in the order in which it was recorded. */
export const changeLines = (change: Readonly<Record<string, { from?: unknown; to?: unknown }>>): ChangeLine[] =>
  Object.entries(change)
    .filter(([field]) => !unsaid.has(field))
    .map(([field, { from, to }]) => ({ field, from: shown(field, from), to: shown(field, to) }))
    .filter(({ from, to }) => from.kind !== "nothing" || to.kind !== "nothing");

function shown(field: string, value: unknown): Shown {
  if (value === null || value === undefined || value === "") return { kind: "nothing" };
  if (value === "…") return { kind: "hidden" };
  if (typeof value === "boolean") return { kind: "truth", value };
  if (typeof value === "number")
    return field.endsWith("At") ? { kind: "instant", at: value as Instant } : { kind: "number", value };
  if (typeof value === "string") return shownText(field, value);
  if (Array.isArray(value)) return shownList(field, value);
  // Only a few structures are recorded (a recurrence, a source); their shape says nothing to a reader.
  return { kind: "noted" };
}

function shownText(field: string, text: string): Shown {
  // A rule of keeping is told by the kind of record it is for; its first day stands in the table.
  if (field === "rule") return { kind: "code", code: text.replace(/@.*$/, "") };
  // The fields of models have their names in a pack of the law, which the history does not load.
  if (field === "field") return { kind: "noted" };
  if (coded.has(field)) return { kind: "code", code: text };
  if (anyId.test(text) && !named.test(text)) return { kind: "noted" };
  if (field.endsWith("Id")) return { kind: "names", ids: [text] };
  return isDay(text) ? { kind: "day", day: text } : { kind: "text", text };
}

function shownList(field: string, list: readonly unknown[]): Shown {
  const texts = list.filter((entry) => typeof entry === "string");
  if (texts.length === 0) return list.length === 0 ? { kind: "nothing" } : { kind: "noted" };
  if (texts.some((text) => anyId.test(text) && !named.test(text))) return { kind: "number", value: texts.length };
  return field.endsWith("Ids") ? { kind: "names", ids: texts } : { kind: "text", text: texts.join("; ") };
}
