import type { Duty } from "@gandan/domain/plans";
import { dutyFrom } from "./one-duty.ts";
import { passageOf } from "../lines/passage.ts";

const alphabet = "abcdđeghiklmn";

/** A duty whose text counts its deeds in one paragraph, "a) …; b) …; c) …": each is a duty of its own. */
export function rowWithin(source: string, duty: Duty): Duty[] {
  const passage = passageOf(source, duty.span.start, duty.span.end);
  if (!/^a\)\s/u.test(passage.plain)) return [duty];
  const starts = [0];
  for (const letter of alphabet.slice(1)) {
    const last = starts.at(-1) ?? 0;
    const next = /[;.,]\s+$/u.exec(passage.plain.slice(last, passage.plain.indexOf(` ${letter}) `, last) + 1));
    const at = passage.plain.indexOf(` ${letter}) `, last) + 1;
    if (at === 0 || next === null) break;
    starts.push(at);
  }
  if (starts.length === 1) return [duty];
  return starts.map((at, index) => {
    const to = starts[index + 1] ?? passage.plain.length;
    const end = (passage.at[passage.plain.slice(0, to).trimEnd().length - 1] ?? duty.span.end - 1) + 1;
    const deed = dutyFrom(source, passage.at[at + 3] ?? duty.span.start, end, `${duty.key}.${alphabet[index]}`, null);
    return { ...deed, ...(duty.lead !== undefined && deed.lead === undefined && { lead: duty.lead }) };
  });
}
