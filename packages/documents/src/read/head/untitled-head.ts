import { fold } from "@gandan/domain/values";
import { readNumber } from "../citations/document-number.ts";
import type { Line } from "../lines/lines.ts";
import { markerOf } from "../lines/markers.ts";
import { readPlaceAndDate } from "./place-and-date.ts";

const farthest = 60;
const basis = /^(?:[-–]\s*)?(?:Căn cứ|Thực hiện|Thi hành|Xét|Theo)\s/u;
const isMotto = (plain: string): boolean =>
  /^C[ỘO]NG H[OÒÕ][AÀ] XÃ H[ỘO]I/u.test(plain) || fold(plain).includes("doc lap - tu do");

/**
 * The line below a letterhead that no title follows, as pages of the web print it that keep the title elsewhere: behind
 * number and day, which stand below or beside the motto. Null where there is no such letterhead.
 */
export function untitledEnd(lines: readonly Line[]): number | null {
  let hasMotto = false;
  let hasNumber = false;
  let end: number | null = null;
  let seen = 0;
  for (let i = 0; i < lines.length && seen < farthest; i += 1) {
    const line = lines[i];
    if (line?.kind !== "text") continue;
    seen += 1;
    if (hasMotto && (basis.test(line.plain) || (markerOf(line.plain)?.rank ?? 9) <= 5)) break;
    hasMotto ||= isMotto(line.plain);
    const isNumber = readNumber("", line) !== null;
    hasNumber ||= isNumber;
    const next = lines[i + 1];
    const cutDay =
      /,\s*ngày[\s\d.…]*$/u.test(line.plain) && next?.kind === "text" ? `${line.plain} ${next.plain}` : null;
    if (isNumber || (hasNumber && readPlaceAndDate(line.plain) !== null)) end = i + 1;
    else if (hasNumber && cutDay !== null && readPlaceAndDate(cutDay) !== null) end = i + 2;
  }
  if (!hasMotto || end === null) return null;
  while (lines[end]?.kind === "bar" || lines[end]?.kind === "rule") end += 1;
  return end;
}
