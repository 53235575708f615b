import type { Piece } from "@gandan/domain/plans";
import { isCapitals } from "@gandan/domain/values";
import type { Line } from "../lines/lines.ts";
import { markerOf } from "../lines/markers.ts";
import { cutPassage, passageOf, pieceOf } from "../lines/passage.ts";

const textStart =
  /^(?:\(|(?:[-–]\s*)?(?:Căn cứ|Thực hiện\s(?:Quyết|Kế|Chỉ|Nghị|Công|Thông|Kết|Chương|Hướng|Luật|Văn|các)|Thực hiện\s[^.;\n]{2,80}?\ssố\s?:?\s*(?=\d)|Thi hành|Xét|Để|Nhằm|Kính gửi|Trong|Phát huy|Năm\s\d|Theo|Trên cơ sở|Tiếp tục thực hiện|Sau khi|Ngày\s\d{1,2}(?:\/|\stháng))(?=[\s:\d]|\s?$))|^(?:UBND|Ủy ban|Uỷ ban|Ban|Đảng [uủ][yỷ]|Hội|Sở|Phòng)\s.*(?:ban hành|xây dựng)\s.*(?:[Kk]ế hoạch|[Pp]hương án|như sau)/u;
// Right below the kind of a document without a subject.
const bases = /^(?:[-–]\s*)?Căn cứ\s\p{Lu}/u;

/** Kind and subject from the title's line on, and the line after them. */
export function readSubject(source: string, lines: readonly Line[], titleLine: number, kindLength: number) {
  const title = lines[titleLine];
  const rules: Piece[] = [];
  if (title === undefined) return { kindName: null, subject: null, bodyFrom: titleLine, rules };
  const [kindName, sameLine] = cutPassage(passageOf(source, title.start, title.end), kindLength);
  let first = sameLine === null ? null : title;
  let last = first;
  let at = titleLine + 1;
  let gap = 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.kind === "bar" || line.kind === "row") break;
    if (line.kind === "blank") gap += 1;
    else if (line.kind !== "text") {
      if (last !== null) break;
      rules.push(pieceOf(source, line.start, line.end));
    } else {
      if (last === null && bases.test(line.plain)) break;
      if (textStart.test(line.plain) && last !== null && startsText(line.plain, last, gap)) break;
      if (markerOf(line.plain) !== null && (last === null || gap > 0 || markerOf(line.plain)?.kind !== "-")) break;
      if (last !== null && gap > 0 && !continues(last, line)) break;
      if (last !== null && (ofPortal.test(line.plain) || isAuthority(lines, at, last))) break;
      if (last !== null && gap === 0 && !/\p{Ll}/u.test(last.plain) && isText(lines, at)) break;
      if (last === null && line.plain.length > 400) break;
      first ??= line;
      last = line;
      gap = 0;
    }
  }
  // The rule below the subject belongs to the letterhead, not to the text.
  const start = sameLine?.span.start ?? first?.start;
  const subject = start === undefined || last === null ? null : pieceOf(source, start, last.end);
  const bodyFrom = last === null ? titleLine + 1 : lines.indexOf(last) + 1;
  const below = portalFacts(lines, bodyFrom);
  rules.push(...below.facts.map(({ start, end }) => pieceOf(source, start, end)));
  return { kindName, subject, bodyFrom: below.to, rules };
}

// Below a subject in capitals: a long line, or one that ends, itself or some lines below, as a sentence or a clause does.
function isText(lines: readonly Line[], at: number): boolean {
  const { plain = "" } = lines[at] ?? {};
  if (!/\p{Ll}/u.test(plain)) return false;
  if (/^\p{Lu}.*:$|^\p{Lu}.{80}/u.test(plain)) return true;
  for (const line of lines.slice(at, at + 8)) {
    if (line.kind !== "text" || isCapitals(line.plain) || (line !== lines[at] && markerOf(line.plain) !== null))
      return false;
    if (/[.;]$/u.test(line.plain)) return true;
  }
  return false;
}

function portalFacts(lines: readonly Line[], from: number): { facts: Line[]; to: number } {
  const facts: Line[] = [];
  let to = from;
  for (const [at, line] of lines.slice(from).entries()) {
    if (line.kind === "text" && ofPortal.test(line.plain)) {
      facts.push(line);
      to = from + at + 1;
    } else if (line.kind !== "blank") break;
  }
  return { facts, to };
}

/** The subject in capitals right below a letterhead without a title, and the line after it. */
export function subjectBelow(
  source: string,
  lines: readonly Line[],
  at: number,
): { subject: Piece | null; bodyFrom: number } {
  const first = lines.findIndex((line, i) => i >= at && line.kind !== "blank");
  const line = lines[first];
  const above = lines[at - 1];
  const isSubject =
    line?.kind === "text" &&
    above !== undefined &&
    isCapitals(line.plain) &&
    line.plain.includes(" ") &&
    markerOf(line.plain) === null &&
    !isAuthority(lines, first, above);
  if (!isSubject) return { subject: null, bodyFrom: at };
  const { subject, bodyFrom } = readSubject(source, lines, first - 1, lines[first - 1]?.plain.length ?? 0);
  return { subject, bodyFrom };
}

// "ỦY BAN NHÂN DÂN XÃ AN HẢI" above a decision's bases: who decides, right below what is decided.
function isAuthority(lines: readonly Line[], at: number, last: Line): boolean {
  const line = lines[at];
  const [next, afterNext] = lines.slice(at + 1, at + 12).filter(({ kind }) => kind !== "blank");
  // The name may take two lines: "… TỈNH / QUẢNG LÂM", "HỘI ĐỒNG NHÂN DÂN XÃ / KHÓA II, KỲ HỌP THỨ 4".
  const goesOn = next !== undefined && isCapitals(next.plain) && next.plain.length <= 40;
  const below = goesOn ? afterNext : next;
  return (
    line !== undefined &&
    isCapitals(line.plain) &&
    !/[,–-]$/u.test(last.plain) &&
    authority.test(line.plain) &&
    !/\s(?:VỀ|NHẰM|THỰC HIỆN)\s/u.test(line.plain) &&
    /^(?:[-–]\s*)?(?:Căn cứ|Xét)\s/u.test(below?.plain ?? "")
  );
}

const authority =
  /^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|HỘI ĐỒNG|GIÁM ĐỐC|BAN |TRƯỞNG |BÍ THƯ|BỘ |THỦ TƯỚNG|CHÍNH PHỦ|HIỆU TRƯỞNG|CHÁNH |(?:TỔNG |CHI )?CỤC |ĐẢNG ỦY|THƯỜNG TRỰC)/u;

/** A page of the web puts its own facts below the title: when it was put there, how often it was seen. */
export const ofPortal =
  /^(?:(?:Thứ \p{L}+|Chủ nhật),?\s(?:ngày\s)?\d|Lượt (?:xem|truy cập)|Ngày (?:đăng|cập nhật|ban hành|hiệu lực)|Cập nhật|Đăng (?:ngày|lúc|bởi|vào|tin)|Tác giả|Nguồn\s?:|Chia sẻ|Xem với cỡ chữ|Cỡ chữ|\d{1,2}:\d{2}\s|Ngày \d{1,2}\/\d{1,2}\/\d{4}\s+\d{1,2}:\d{2})/iu;

const startsText = (plain: string, last: Line, gap: number): boolean =>
  gap > 0 || plain.startsWith("(") || !isCapitals(plain) || /[.;]$/u.test(last.plain);

// After a blank line the subject goes on only where it visibly does: in small letters, or both in capitals.
function continues(last: Line, line: Line): boolean {
  if (line.plain.length > 160 || /[.;:]$/u.test(line.plain) || /[.;:]$/u.test(last.plain)) return false;
  // A word that something has to follow is no end: "… NĂM", "2026".
  if (/\snăm$/iu.test(last.plain) && /^\d{4}(?!\d)/u.test(line.plain)) return true;
  return /^\p{Ll}/u.test(line.plain) || (isCapitals(last.plain) && isCapitals(line.plain));
}
