import { isCapitals } from "@gandan/domain/values";
import { namesOnlySomeone } from "../bodies/assignees.ts";
import { counts, hanging, isCutName, isTwoPartName } from "./cut-names.ts";
import { saysTitle } from "../lines/headings.ts";
import { type Layout, ends, isLower } from "../lines/layout.ts";
import type { Line } from "../lines/lines.ts";
import { type Marker, follows, isBullet } from "../lines/markers.ts";
import { verbAtStart } from "../bodies/verbs.ts";

/** A paragraph that is being joined from its lines. */
export interface Open {
  start: number;
  end: number;
  marker: Marker | null;
  first: string;
  last: string;
  isBoldClosed: boolean;
  isBoldOpen: boolean;
  /** The last lines of it, in which a parenthesis may still be open. */
  tail: string;
}

/** Whether a line begins a paragraph of its own, or goes on with the open one. */
export function startsNew(
  open: Open,
  line: Line,
  marker: Marker | null,
  gap: number,
  layout: Layout,
  ordinals: Map<string, number>,
): boolean {
  const isClosed = ends(open.last);
  const lower = isLower(line.plain);
  if (marker !== null) {
    if (gap > 0 || isClosed || marker.rank < 3) return true;
    const rest = line.plain.slice(marker.length).trimStart();
    if (rest === "" && marker.rank >= 5 && /[.)]$/u.test(line.plain) && !counts.test(open.last)) return true;
    if (isBullet(marker) && (isTwoPartName(open.last, rest) || isWithinAside(open, line))) return false;
    if (isBullet(marker))
      return (
        !isLower(rest) || (isBullet(open.marker) && isLower(open.first.slice(open.marker?.length ?? 0).trimStart()))
      );
    if (isCapitals(open.first) || open.isBoldClosed || isCapitals(rest)) return true;
    // Where lines are whole paragraphs, a number before a capital begins one, expected or not.
    if (!layout.isSpaced && layout.width === null && /^\p{Lu}/u.test(rest)) return true;
    const isExpected =
      marker.ordinal === 1 ||
      (marker.ordinal !== null && follows(ordinals.get(marker.kind) ?? 0, marker.ordinal, marker.kind));
    // A number given twice is one as well, where it names who does something.
    return (isExpected && (open.marker !== null || !layout.isSpaced)) || namesOnlySomeone(rest);
  }
  if (gap > 0) {
    const isBroken = !isClosed && open.last.length >= 40 && !isCapitals(open.last) && lower;
    const isHeadingBroken =
      isCapitals(open.last) && isCapitals(line.plain) && open.marker !== null && /[,–-]$|\sVÀ$/u.test(open.last);
    return !isBroken && !isHeadingBroken;
  }
  if (open.isBoldClosed || opensAlone.test(line.plain)) return true;
  if (isCapitals(open.last) && tellsWhoseAnnex.test(line.plain)) return true;
  if (isBareMarker(open)) return false;
  // A heading cut over lines: its bold is still open, or capitals go on in capitals.
  if (open.isBoldOpen || (open.marker !== null && isCapitals(open.first) && isCapitals(line.plain) && !isClosed))
    return false;
  if (isUnclosed(open.tail) && !isClosed) return false;
  // A heading in capitals ends where small letters begin.
  const isBelowCapitals = open.marker !== null && isCapitals(open.first) && isCapitals(open.last);
  if (isBelowCapitals && /^\p{Lu}\p{Ll}|^\p{Lu}[\p{Lu}-]*\s[^\n]*\p{Ll}{2}/u.test(line.plain)) return true;
  if (layout.isSpaced && isClosed) return layout.width === null && !lower;
  if (layout.isSpaced)
    return layout.isWhole && /^\p{Lu}/u.test(line.plain) && !open.last.endsWith(",") && !hanging.test(open.last);
  if (isClosed) return layout.width === null || !(lower || goesOnInLine(open, line, layout.width, layout.isRagged));
  if (isSoleLine(open) && !lower && isKnownTitle(open)) return true;
  if (isSoleLine(open) && wholeOffice.test(open.first) && namesWhoDoes(open, line)) return true;
  if (isUnfinished(open, line)) return false;
  if (isSoleLine(open) && !lower && namesWhoDoes(open, line)) return true;
  // "…, nhất là / DNNVV, HTX.": the last words of a paragraph may all be short forms.
  if (!isSoleLine(open) && /^[^.;]{1,40}[.;]$/u.test(line.plain) && isCapitals(line.plain)) return false;
  if (isCapitals(open.last) !== isCapitals(line.plain) && (open.marker !== null || layout.isRagged)) return true;
  if (lower || /^\d/.test(line.plain) || hanging.test(open.last)) return false;
  if (layout.width === null) return true;
  if (layout.isRagged && isSoleLine(open))
    return open.marker !== null && !isBullet(open.marker) && line.plain.length < layout.width * 0.85;
  return hasRoomFor(open.last, line.plain, layout.width);
}

const opensAlone = /^(?:STT|TT|QUYẾT (?:ĐỊNH|NGHỊ)\s?:|[-–+•])$|^Trên đây là\s/u;

// "(Kèm theo Kế hoạch số …)" below an annex's title.
const tellsWhoseAnnex = /^\((?:Ban hành\s)?[Kk]èm theo\s/u;

// "2. Văn phòng Sở / Bố trí xe …": the name is whole, unlike "Giám đốc Sở / Nội vụ".
const wholeOffice = /(?:Văn phòng|Thanh tra|Lãnh đạo)\s(?:Sở|Bộ|Ban)$/u;

const isSoleLine = (open: Open): boolean => open.first === open.last;

// "-" or "1." alone on a line: its text stands below.
const isBareMarker = (open: Open): boolean =>
  isSoleLine(open) &&
  (/^[-–+•]$/u.test(open.first) ||
    (open.marker !== null && open.marker.rank >= 5 && open.first.length === open.marker.length));

const isKnownTitle = ({ marker, first }: Open): boolean =>
  marker !== null && !isBullet(marker) && saysTitle(first.slice(marker.length).trim());

// "4. Trưởng các thôn / Vận động nhân dân …": whoever is named ends the line, however long, where a deed begins the next.
function namesWhoDoes({ marker, first }: Open, line: Line): boolean {
  return (
    marker !== null &&
    !isBullet(marker) &&
    /^\p{Lu}/u.test(line.plain) &&
    namesOnlySomeone(first.slice(marker.length).trim()) &&
    (verbAtStart(line.plain) !== null || /^(?:Trên cơ sở|Căn cứ)(?!\p{L})/u.test(line.plain))
  );
}

// Within a row of dashes or numbers a sentence may end where its line is full, and the next one go on with the paragraph;
// and "- Đơn vị phối hợp: Công an xã; / Trạm Y tế" goes on with whoever else.
function goesOnInLine(open: Open, line: Line, width: number, isRagged: boolean): boolean {
  // Where first lines are short a full line below a full one is none.
  if (isRagged && !isSoleLine(open) && Math.min(open.last.length, line.plain.length) > width * 0.85) return true;
  if (open.marker === null) return false;
  if (open.last.endsWith(";") && isLabelled(open) && namesOnlySomeone(line.plain.replace(/[.;]$/u, ""))) return true;
  const needed = open.last.length + 1 + (line.plain.split(" ")[0] ?? "").length;
  return !isSoleLine(open) && /[.;]$/u.test(open.last) && needed > width * 0.97;
}

// A line that the next one's first word would still have fitted on was not cut, but ended.
const hasRoomFor = (last: string, next: string, width: number): boolean =>
  last.length + 1 + (next.split(" ")[0] ?? "").length < width * 0.85;

/** How much of a paragraph may stand in a parenthesis or quotes. */
export const longestAside = 200;
// "(chiều thứ" waits for its other half.
const isUnclosed = (text: string): boolean => /\([^()]*$/u.test(text);
// "“Vì người nghèo / - Không để ai …”": a dash within what is set apart, if it is closed behind it.
const isWithinAside = (open: Open, line: Line): boolean =>
  (isUnclosed(open.tail) && /^[^(]*\)/u.test(line.plain)) ||
  (/“[^”]*$/u.test(open.tail) && /^[^“]*”/u.test(line.plain));

// In lines cut anywhere: after a comma or a hanging word, and where a labelled value ("b) Đơn vị phối hợp: …") has not ended.
function isUnfinished(open: Open, line: Line): boolean {
  if (hanging.test(open.last) || isCutName(open.last, line.plain)) return true;
  if (open.marker !== null && /^[(“]/u.test(line.plain)) return true;
  if (/\s[–-]$/u.test(open.last)) return true;
  if (/^\d+\/\d{4}\/\p{Lu}/u.test(line.plain)) return true;
  if (open.last.endsWith(",") && !isCapitals(open.last)) return true;
  return open.marker !== null && open.marker.rank >= 8 && isLabelled(open);
}

const isLabelled = (open: Open): boolean => /^[^:]{3,60}:\s+\S/u.test(open.first);
