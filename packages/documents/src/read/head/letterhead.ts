import type { DocumentKind, Piece, PlanDocument } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";
import { kindMisspelt, kindNamed, kindOfSymbol } from "../citations/document-kinds.ts";
import { readIssuer, startsOrganisation } from "../bodies/issuer.ts";
import { columnsBeside, letterheadColumns } from "./letterhead-columns.ts";
import type { Line } from "../lines/lines.ts";
import { markerOf } from "../lines/markers.ts";
import { letterStart, matterGoesOn, readMatter, tellsMatter } from "./official-letter.ts";
import { readNumber } from "../citations/document-number.ts";
import { pieceOf } from "../lines/passage.ts";
import { readPlaceAndDate } from "./place-and-date.ts";
import { smallTitle } from "./small-title.ts";
import { ofPortal, readSubject, subjectBelow } from "./subject.ts";
import { untitledEnd } from "./untitled-head.ts";

/** What stands above the text: who, number, place and date, kind and subject, and the line the text begins on. */
export interface Letterhead extends Pick<
  PlanDocument,
  "issuer" | "number" | "symbol" | "place" | "date" | "kindName" | "subject"
> {
  kind: DocumentKind;
  furniture: Piece[];
  bodyFrom: number;
}

const motto = fold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
// A word of it may be missing or miswritten: "CỘNG HÒA HỘI CHỦ NGHĨA VIỆT NAM".
const mottoMiswritten = /^(?:cong hoa .{4,24}|\S{3,5} \S{3,5} xa hoi .{4,14})viet ?nam$/;
const wish = fold("Độc lập - Tự do - Hạnh phúc");
const farthest = 90;
const basis = /^(?:[-–]\s*)?(?:Căn cứ|Thực hiện|Thi hành|Xét|Để|Nhằm)\s/u;

/** Reads the letterhead of a document in any of its shapes: table cells, columns, or lines. */
export function readLetterhead(source: string, lines: readonly Line[]): Letterhead {
  const named = findTitle(lines);
  const letter = named === null ? letterStart(lines) : null;
  const untitled = named === null && letter === null ? untitledEnd(lines) : null;
  const title = named ?? (letter === null && untitled === null ? smallTitle(lines) : null);
  const head = headLines(source, lines, title?.line ?? letter ?? untitled);
  const result: Letterhead = {
    issuer: null,
    number: null,
    symbol: null,
    place: null,
    date: null,
    kind: letter === null ? "unknown" : "official-letter",
    kindName: null,
    subject: null,
    furniture: [],
    bodyFrom: head.length === 0 ? 0 : head.to,
  };
  readCells(source, head.cells, result, title !== null && isJointTitle(lines[title.line]?.plain ?? "", title.length));
  if (title !== null) {
    const { rules, ...read } = readSubject(source, lines, title.line, title.length);
    Object.assign(result, read, { kind: title.kind });
    result.furniture.push(...rules);
  } else if (untitled !== null) {
    result.kind = kindOfSymbol(result.symbol?.text);
    Object.assign(result, subjectBelow(source, lines, untitled));
  }
  return result;
}

function findTitle(lines: readonly Line[]): { line: number; kind: DocumentKind; length: number } | null {
  let anchor = -1;
  let first: { line: number; kind: DocumentKind; length: number } | null = null;
  let seen = 0;
  for (let i = 0; i < lines.length && seen < farthest; i += 1) {
    const line = lines[i];
    if (line === undefined || line.kind !== "text") continue;
    seen += 1;
    const named = isEnacting(line.plain) ? null : (kindNamed(line.plain) ?? kindMisspelt(line.plain));
    if (named !== null) {
      const found = { line: i, ...named };
      // A page of the web may repeat the title above the letterhead; the one below number and date counts.
      if (anchor >= 0) return found;
      first ??= found;
    } else if (isAnchor(line.plain)) anchor = i;
    else if (anchor >= 0 || first !== null) {
      const marker = markerOf(line.plain);
      if (basis.test(line.plain) || isEnacting(line.plain) || (marker !== null && marker.rank <= 5)) break;
    }
  }
  return first;
}

// "QUYẾT ĐỊNH:" above the articles is no title.
const isEnacting = (plain: string): boolean => /^QUYẾT (?:ĐỊNH|NGHỊ)\s?:/u.test(plain);

// "12/KH-UBND" below its label is no item "12/".
const isAnchor = (plain: string): boolean =>
  /^Số\s*:/u.test(plain) ||
  /^\d{1,5}\s?[/-]\s?\p{Lu}{2}[\p{Lu}\d/&–-]*$/u.test(plain) ||
  fold(plain).includes("doc lap - tu do") ||
  /ngày.{0,12}tháng.{0,12}năm\s*\d{4}\s*$/u.test(plain);

interface Cell {
  lines: Line[];
}

// Lines up to the title; without a title, as long as each of them belongs to a letterhead.
function headLines(
  source: string,
  lines: readonly Line[],
  title: number | null,
): { cells: Cell[]; to: number; length: number } {
  const cells: Cell[] = [];
  let current: Line[] = [];
  const beside = columnsBeside(source);
  const close = () => {
    for (const lines of [...beside.taken(), current]) if (lines.length > 0) cells.push({ lines });
    current = [];
  };
  let to = 0;
  for (let i = 0; i < (title ?? lines.length); i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (title === null && line.kind === "text" && !belongs(line.plain)) break;
    if (line.kind === "bar" || line.kind === "rule" || line.kind === "row" || line.kind === "page-number") {
      close();
      cells.push({ lines: [line] });
    } else if (line.kind === "blank") close();
    else {
      const columns = letterheadColumns(source, line);
      if (columns.length > 1 || beside.takes(line)) {
        if (current.length > 0) close();
        beside.add(line, columns);
      } else {
        if (current.length === 0) close();
        current.push(...columns);
      }
    }
    to = i + 1;
  }
  close();
  return { cells, to, length: cells.length };
}

const belongs = (plain: string): boolean =>
  (startsOrganisation(plain) && !/\p{Ll}/u.test(plain)) ||
  namesPlace.test(plain) ||
  motto.includes(fold(plain)) ||
  wish.includes(fold(plain)) ||
  readNumber("", { plain, start: 0, end: 0, kind: "text" }) !== null ||
  readPlaceAndDate(plain) !== null;

// The Youth Union's documents carry its name where others carry the motto.
const isUnion = (plain: string): boolean => /^doan (?:tncs|thanh nien cong san) ho chi minh$/.test(fold(plain));

// "KẾ HOẠCH" or "KẾ HOẠCH PHỐI HỢP" alone on its line.
const isJointTitle = (plain: string, length: number): boolean =>
  joint.test(plain.slice(0, length)) || (plain.length <= 40 && joint.test(plain));

const belowIn = (cells: readonly Cell[]): Map<Line, Line> =>
  new Map(cells.flatMap(({ lines }) => lines.slice(1).map((line, i): [Line, Line] => [line, lines[i] ?? line])));

// "KẾ HOẠCH LIÊN TỊCH", "CHƯƠNG TRÌNH PHỐI HỢP": what two bodies issue together.
const joint = /LIÊN TỊCH|LIÊN NGÀNH|PHỐI HỢP/u;

function readCells(source: string, cells: readonly Cell[], result: Letterhead, isJoint: boolean): void {
  const issuerLines: Line[] = [];
  const others: Line[] = [];
  const other = (line: Line) => result.furniture.push(pieceOf(source, line.start, line.end));
  for (const cell of cells) {
    const rest = takeMotto(cell.lines, (line) => other(line));
    rest.filter(({ kind }) => kind !== "text").forEach(other);
    const text = rest.filter(({ kind }) => kind === "text");
    readTextCell(source, text, result, issuerLines, others);
  }
  if (result.kind === "official-letter" && result.subject !== null) {
    const { subject, taken } = matterGoesOn(source, result.subject, others);
    result.subject = subject;
    others.splice(0, others.length, ...others.filter((line) => !taken.includes(line)));
  }
  const issuers = issuerLines.length > 0 ? issuerLines : unknownIssuer(others, cells);
  result.issuer = readIssuer(source, issuers, belowIn(cells), isJoint);
  // What is no part of a letterhead here is a web page's own: its title, its table of facts.
  others.filter((line) => !issuers.includes(line)).forEach(other);
}

// Below "ỦY BAN NHÂN DÂN", also in a cell of its own.
const namesPlace = /^(?:XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|THỊ XÃ|HUYỆN|QUẬN|TỈNH|THÀNH PHỐ|TP\.?)\s\P{Ll}+$/u;
const marking = /^(?:MẬT|TỐI MẬT|TUYỆT MẬT|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|DỰ THẢO|BẢN SAO|SAO Y)/u;

// A body that none of the known words opens: the first cell, where it is in capitals.
function unknownIssuer(others: readonly Line[], cells: readonly Cell[]): Line[] {
  const first = cells.find((cell) => cell.lines[0]?.kind === "text");
  const lines = first?.lines.filter((line) => others.includes(line)) ?? [];
  const isName = ({ plain }: Line) =>
    /^\P{Ll}*\p{Lu}\P{Ll}*\s\P{Ll}+$/u.test(plain) && plain.length < 90 && !/\d/.test(plain);
  return first !== undefined &&
    lines.length === first.lines.length &&
    lines.every(isName) &&
    !lines.some((it) => marking.test(it.plain))
    ? lines
    : [];
}

function readTextCell(source: string, lines: Line[], result: Letterhead, issuerLines: Line[], others: Line[]): void {
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    const next = lines[i + 1];
    if (result.kind === "official-letter" && result.subject === null && tellsMatter(line.plain)) {
      const { subject, taken } = readMatter(source, lines, i);
      result.subject = subject;
      i += taken - 1;
      continue;
    }
    const dated = isDateSought(result) && !ofPortal.test(line.plain) ? placeAndDate(source, line, next) : null;
    if (result.number === null && result.symbol === null) {
      const upTo = dated !== null && dated.from > line.start ? dated.from : line.end;
      const number = readNumber(source, { ...line, end: Math.min(line.end, upTo) }, next);
      if (number !== null) {
        result.number = number.number;
        result.symbol = number.symbol;
        result.furniture.push(...number.furniture);
        if (number.usesNext) i += 1;
        if (dated === null || dated.from <= line.start) continue;
      }
    }
    if (dated !== null && (result.date === null || dated.place !== null)) {
      if (result.date !== null) result.furniture.push(pieceOf(source, result.date.span.start, result.date.span.end));
      result.place = dated.place;
      result.date = dated.date;
      result.furniture.push(...dated.furniture);
      if (dated.usesNext) i += 1;
    } else if (issuerLines.length > 0 && isUnion(line.plain) && lines[i - 1] !== issuerLines.at(-1)) others.push(line);
    else if (marking.test(line.plain) && !/\p{Ll}/u.test(line.plain)) others.push(line);
    else if (
      issuerLines.length > 0 &&
      (namesPlace.test(line.plain) || (lines[i - 1] === issuerLines.at(-1) && !/\p{Ll}{2}/u.test(line.plain)))
    )
      issuerLines.push(line);
    else if (
      startsOrganisation(line.plain) &&
      !/[.;:]$/u.test(line.plain) &&
      line.plain.length < 120 &&
      isName(line.plain, lines)
    )
      issuerLines.push(line);
    else others.push(line);
  }
}

// A day without a place may be the web page's own; the letterhead's has one.
const isDateSought = ({ date, place }: Letterhead): boolean => date === null || place === null;

// Capitals, or a short line of its own such as "Ủy ban nhân dân xã Ba Vì"; a portal's rows carry a colon or stand in prose.
const isName = (plain: string, lines: readonly Line[]): boolean =>
  !/\p{Ll}/u.test(plain) || (lines.length <= 3 && plain.length < 60 && !plain.includes(":") && !/\d/.test(plain));

function placeAndDate(source: string, line: Line, next: Line | undefined) {
  const alone = readPlaceAndDate(source.slice(line.start, line.end), source, line.start);
  if (alone !== null) return { ...alone, usesNext: false };
  if (next === undefined || next.kind !== "text" || !/(?:[,\d…]|ngày|tháng|năm)$/u.test(line.plain)) return null;
  const both = readPlaceAndDate(source.slice(line.start, next.end), source, line.start);
  const isContinuous =
    /^[*\s]*$/.test(source.slice(line.end, next.start)) && /^\**$/.test(source.slice(line.start, both?.from));
  return both === null || !isContinuous ? null : { ...both, usesNext: true };
}

/** Takes out the national motto, whole or cut over lines, and gives back the other lines. */
function takeMotto(lines: readonly Line[], take: (line: Line) => void): Line[] {
  const rest: Line[] = [];
  let awaited = "";
  for (const line of lines) {
    const text = fold(line.plain)
      .replace(/[–—]/g, "-")
      .replace(/\s*-\s*/g, " - ");
    if (line.kind !== "text") rest.push(line);
    else if (awaited !== "" && awaited.startsWith(text)) {
      take(line);
      awaited = awaited.slice(text.length).trimStart();
    } else {
      const begun = [motto, wish, "dang cong san viet nam"].find(
        (it) => it.startsWith(text) && text.split(" ").length >= 2,
      );
      const isWhole =
        text.includes(motto) ||
        mottoMiswritten.test(text) ||
        (text.startsWith("doc lap") && text.includes("hanh phuc"));
      if (begun !== undefined || isWhole) {
        take(line);
        awaited = begun?.slice(text.length).trimStart() ?? "";
      } else rest.push(line);
    }
  }
  return rest;
}
