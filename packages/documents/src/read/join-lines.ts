import { namesOnlySomeone } from "./assignees.ts";
import { bareTable } from "./bare-table.ts";
import { saysTitle } from "./headings.ts";
import { type Layout, ends, isLower, layoutOf } from "./layout.ts";
import type { Line } from "./lines.ts";
import { type Marker, follows, isBullet, markerOf } from "./markers.ts";
import { type Passage, passageOf } from "./passage.ts";
import { opensHeader } from "./table-rows.ts";
import { tabbedRows } from "./tabbed-rows.ts";
import { verbAtStart } from "./verbs.ts";

/** What the body is made of: paragraphs joined from their lines, tables, and lines that carry no text of their own. */
export type Block =
  | { type: "paragraph"; passage: Passage; marker: Marker | null }
  | { type: "table"; lines: Line[] }
  | { type: "furniture"; line: Line };

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

interface Open {
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

/** Joins the lines of a stretch of the body into blocks. */
export function joinLines(source: string, lines: readonly Line[], layout: Layout = layoutOf(lines)): Block[] {
  const blocks: Block[] = [];
  const ordinals = new Map<string, number>();
  let open = null as Open | null;
  let gap = 0;
  let page = 0;
  const close = () => {
    if (open === null) return;
    const passage = passageOf(source, open.start, open.end);
    blocks.push({ type: "paragraph", passage, marker: markerOf(passage.plain) ?? italicBullet(source, open.start) });
    open = null;
  };
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.kind === "blank") {
      gap += 1;
      continue;
    }
    const tabbed = line.kind === "text" ? tabbedRows(source, lines, i) : null;
    const bare = tabbed === null ? bareTable(source, lines, i) : [];
    if (tabbed !== null) {
      close();
      blocks.push({ type: "table", lines: tabbed.rows });
      i = tabbed.to - 1;
    } else if (bare.length > 0) {
      close();
      blocks.push({ type: "table", lines: bare });
      i = lines.indexOf(bare.at(-1) ?? line);
    } else if (line.kind === "bar" || line.kind === "row" || opensBarred(lines, i)) {
      close();
      const last = tableEnd(lines, i);
      blocks.push({ type: "table", lines: lines.slice(i, last) });
      i = last - 1;
    } else if (line.kind === "rule" || (line.kind === "page-number" && (isAlone(lines, i) || isNextPage(line, page)))) {
      close();
      blocks.push({ type: "furniture", line });
      if (line.kind === "page-number") page = pageOf(line) ?? page;
    } else {
      const marker = markerOf(line.plain);
      if (open === null || startsNew(open, line, marker, gap, layout, ordinals)) {
        close();
        open = opened(source, line, marker);
      } else {
        open = {
          ...open,
          end: line.end,
          last: line.plain,
          tail: `${open.tail} ${line.plain}`.slice(-longestAside),
          ...boldAfter(source, open, line),
        };
      }
      if (open.end === line.end && open.start === line.start && marker?.ordinal)
        ordinals.set(marker.kind, marker.ordinal);
    }
    gap = 0;
  }
  close();
  return blocks;
}

const countBold = (text: string): number => text.match(/\*\*/g)?.length ?? 0;

function boldAfter(source: string, open: Open, line: Line): Pick<Open, "isBoldClosed" | "isBoldOpen"> {
  const text = source.slice(line.start, line.end);
  const isBoldOpen = open.isBoldOpen !== (countBold(text) % 2 === 1);
  const isWhole = source.startsWith("**", open.start) && text.endsWith("**");
  return { isBoldOpen, isBoldClosed: open.isBoldOpen && !isBoldOpen && isWhole };
}

const opened = (source: string, line: Line, marker: Marker | null): Open => {
  const text = source.slice(line.start, line.end);
  // A line that is bold to its end, with words beside its marker, is a whole heading.
  const isBoldClosed = /^\*\*[^*]+\*\*$/.test(text) && line.plain.length > (marker?.length ?? 0) + 2;
  return {
    start: line.start,
    end: line.end,
    marker,
    first: line.plain,
    last: line.plain,
    tail: line.plain.slice(-longestAside),
    isBoldClosed,
    isBoldOpen: countBold(text) % 2 === 1,
  };
};

// "** Lưu ý: …*" is a bullet in italics: the first asterisk opens them, the second is the sign.
const italicBullet = (source: string, start: number): Marker | null =>
  /^\*\*\s/.test(source.slice(start, start + 3)) &&
  source[start + 2] !== "*" &&
  !source.slice(start + 3, start + 400).includes("**")
    ? { kind: "*", rank: 8.9, ordinal: null, label: "*", length: 0 }
    : null;

// "(chiều thứ" waits for its other half.
const longestAside = 200;
const isUnclosed = (text: string): boolean => /\([^()]*$/u.test(text);
const isUnquoted = (text: string): boolean => /“[^”]*$/u.test(text);

// "Phòng Văn hóa / - Xã hội": the line was cut before the dash of a name or a period.
const isTwoPartName = (before: string, after: string): boolean =>
  twoParts.some(([first, second]) => first.test(before) && second.test(after));
const twoParts: readonly [RegExp, RegExp][] = [
  [/(?:văn h[oó][aá]|kinh tế|chính trị)$/iu, /^xã hội(?!\p{L})/iu],
  [/(?:văn phòng)$/iu, /^thống kê(?!\p{L})/iu],
  [/(?:tư pháp)$/iu, /^hộ tịch(?!\p{L})/iu],
  [/(?:tài chính)$/iu, /^(?:kế toán|kế hoạch)(?!\p{L})/iu],
  [/(?:địa chính)$/iu, /^(?:nông nghiệp|xây dựng|đô thị|môi trường)/iu],
  [/(?:quốc phòng)$/iu, /^an ninh(?!\p{L})/iu],
  [/(?:lao động)$/iu, /^thương binh/iu],
  [/(?:19|20)\d\d$/u, /^(?:19|20)\d\d(?!\d)/u],
];
// "Ủy ban Mặt trận / Tổ quốc Việt Nam": halves of one name without a dash.
const halves: readonly [RegExp, RegExp][] = [
  [/mặt trận$/iu, /^Tổ quốc(?!\p{L})/u],
  [/tổ quốc$/iu, /^Việt Nam(?!\p{L})/u],
  [/việt$/iu, /^Nam(?!\p{L})/u],
  [/thủ tướng$/iu, /^Chính phủ(?!\p{L})/u],
  [
    /(?:thi hành|thực hiện|triển khai|ban hành|xây dựng|phê duyệt|hiệu quả|nghiêm túc|tốt)$/iu,
    /^(?:Luật|Chiến lược|Chương trình|Kế hoạch|Nghị (?:quyết|định)|Quyết định|Chỉ thị|Đề án|Thông tư|Quy chế|Kết luận)\s(?!được|này|có|là)/u,
  ],
];

// What a number on the next line belongs to: "lần thứ / 11.", "Điều / 5.".
const counts = /(?<!\p{L})(?:thứ|năm|tháng|ngày|số|quý|điều|khoản|điểm|từ|đến|trên|là|được)$/iu;

// Words that no paragraph ends with.
const hanging =
  /(?<!\p{L})(?:(?<!(?:hằng|hàng|mỗi|cuối|đầu|trong|cả)\s)(?:ngày|tháng|năm)|số|của|về|và|các|để|trong|tại|với|theo|cho|giữa|những|hoặc|nhằm|thuộc|bởi|từ|nếu|như)$/iu;

// "Căn cứ Luật / Giáo dục", "2. Giám đốc Sở / Nội vụ": words that begin a name, before a name's capital.
const openName =
  /(?<!\p{L})(?:Luật|Nghị định|Bộ|Sở|Phòng|Vụ|[Cc]ục|[ỦU][yỷ]|Bộ trưởng|Giám đốc|[Tt]rưởng [Bb]an|[Đđ]ồng chí|Ban|Hội|Đoàn|Trường|Chủ|Mặt|Trung tâm|Tổ|Đội|[ỦU][yỷ] ban)$/u;
// In lines cut anywhere: after a comma or a hanging word, and where a labelled value ("b) Đơn vị phối hợp: …") has not ended.
function isUnfinished(open: Open, line: Line): boolean {
  if (hanging.test(open.last) || (openName.test(open.last) && /^\p{Lu}\p{Ll}/u.test(line.plain))) return true;
  if (halves.some(([first, second]) => first.test(open.last) && second.test(line.plain))) return true;
  if (open.marker !== null && /^[(“]/u.test(line.plain)) return true;
  if (/\s[–-]$/u.test(open.last)) return true;
  if (/^\d+\/\d{4}\/\p{Lu}/u.test(line.plain)) return true;
  if (open.last.endsWith(",") && !isCapitals(open.last)) return true;
  return open.marker !== null && open.marker.rank >= 8 && isLabelled(open);
}

const isLabelled = (open: Open): boolean => /^[^:]{3,60}:\s+\S/u.test(open.first);

function startsNew(
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
    if (isBullet(marker) && (isTwoPartName(open.last, rest) || isUnclosed(open.tail) || isUnquoted(open.tail)))
      return false;
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

const pageOf = (line: Line): number | null => (/\d+/.test(line.plain) ? Number(/\d+/.exec(line.plain)?.[0]) : null);

// Between two lines of text a bare number is a page's only where the pages count on; the first page shows none.
const isNextPage = (line: Line, before: number): boolean => pageOf(line) === (before === 0 ? 2 : before + 1);

function isAlone(lines: readonly Line[], at: number): boolean {
  const isFree = (line: Line | undefined) => line === undefined || line.kind !== "text";
  return isFree(lines[at - 1]) || isFree(lines[at + 1]);
}

// "STT", and a bar below it: the first cell of a table whose cells each stand above their bar.
const opensBarred = (lines: readonly Line[], at: number): boolean =>
  opensHeader({ text: lines[at]?.plain ?? "" }) && lines[at + 1]?.kind === "bar";

// A part that begins right below a bar, and is no cell: no bar stands near below it.
function beginsPart(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const rank = line?.kind === "text" ? markerOf(line.plain)?.rank : undefined;
  if (rank === undefined || rank > 4.5) return false;
  return !lines.slice(at + 1, at + (rank <= 3 ? 2 : 4)).some(({ kind }) => kind === "bar");
}

// A bar, then a blank line, then text: the table has ended.
function tableEnd(lines: readonly Line[], from: number): number {
  let last = from + 1;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.kind === "bar" || line.kind === "row") last = i + 1;
    else if (line.kind === "blank") {
      const next = nextText(lines, i);
      const isTable = next !== null && (next.kind === "bar" || next.kind === "row");
      if (last === i && !isTable) return last;
    } else if (lines[last - 1]?.kind === "row" && i === last && line.kind !== "rule") return last;
    else if (lines[last - 1]?.kind === "bar" && i === last && beginsPart(lines, i)) return last;
  }
  return last;
}

function nextText(lines: readonly Line[], from: number): Line | null {
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (line !== undefined && line.kind !== "blank") return line;
  }
  return null;
}
