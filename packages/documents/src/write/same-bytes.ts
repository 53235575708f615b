import { type Day, monthOf, yearOf } from "@gandan/domain/values";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const noDay = "2020-01-01" as Day;

/** The same file with one time in it, that of its day: equal data give equal bytes. */
export function sameBytes(file: Uint8Array, day: Day | null): Uint8Array {
  const on = day ?? noDay;
  const parts = unzipSync(file);
  const core = parts["docProps/core.xml"];
  if (core !== undefined)
    parts["docProps/core.xml"] = strToU8(strFromU8(core).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${on}T00:00:00Z`));
  // The zip keeps local time, so the day is given as local time too.
  const mtime = new Date(yearOf(on), monthOf(on) - 1, Number(on.slice(8)));
  const names = Object.keys(parts).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(names.map((name) => [name, [parts[name] as Uint8Array, { mtime, level: 6 }]])));
}

// Readers expect the list of parts first.
const rank = (name: string): number => (name === "[Content_Types].xml" ? 0 : name.startsWith("_rels") ? 1 : 2);
