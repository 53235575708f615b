import type { Citation } from "@gandan/domain/plans";
import { dayFrom } from "@gandan/domain/values";
import { type Found, findCitations } from "./citations.ts";
import { type Passage, spanWithin } from "../lines/passage.ts";

const start =
  /^(?:[-–+*•]\s*|\()?(?:Căn cứ|Thực hiện|Theo|Thi hành|Triển khai|Tiếp tục|Xét|Trên cơ sở|Để|Nhằm|Cụ thể hoá|Cụ thể hóa)(?=\s)/u;
const law =
  /^((?:Bộ luật|Luật|Pháp lệnh)(?=\s))\s*(.*?)(?:\s+(?:được|đã|năm\s+\d{4})|\s+ngày\s+(\d{1,2})(?:\/(\d{1,2})\/|\s+tháng\s+(\d{1,2})\s+năm\s+)(\d{4}).*|,?\s*$)/u;

/** The documents a preamble rests on: those a clause names first, not those its titles speak of. */
export function findLegalBases(preamble: readonly Passage[]): Citation[] {
  return preamble.filter(({ plain }) => start.test(plain)).flatMap((passage) => basesIn(passage));
}

function basesIn(passage: Passage): Citation[] {
  const cited = findCitations(passage);
  const bases: Citation[] = [];
  let from = 0;
  for (const to of clauseEnds(passage.plain)) {
    const inClause = cited.filter((it) => it.from >= from && it.from < to);
    const plainLaw = lawIn(passage, from, to, inClause[0]);
    if (plainLaw !== null) bases.push(plainLaw);
    bases.push(...leading(passage.plain, from, inClause).map((it) => it.citation));
    from = to + 1;
  }
  return bases;
}

/** Where clauses end: semicolons outside parentheses and quotes, and the end. */
function clauseEnds(text: string): number[] {
  const ends: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? "";
    if (sign === "(" || sign === "“") depth += 1;
    if ((sign === ")" || sign === "”") && depth > 0) depth -= 1;
    if (
      depth === 0 &&
      (sign === ";" || (sign === "." && /^\.\s+(?:Căn cứ|Thực hiện|Để)\s/u.test(text.slice(i, i + 12))))
    )
      ends.push(i);
  }
  return [...ends, text.length];
}

// The first document of the clause, and those joined to it before any title: "… và Kế hoạch số …".
function leading(text: string, from: number, cited: readonly Found[]): Found[] {
  const first = cited[0];
  if (first === undefined || !isObject(text.slice(from, first.from))) return [];
  const bases = [first];
  for (const next of cited.slice(1)) {
    const before = bases.at(-1);
    if (before === undefined || !isJoined(text.slice(before.to, next.from))) break;
    bases.push(next);
  }
  return bases;
}

// Nothing but a comma or "và", or before it a title that speaks of no document: "… về phong trào thi đua và Công văn số …".
const isJoined = (between: string): boolean =>
  /^\s*(?:,|và|,\s*và|và các)?\s*$/u.test(between) ||
  (/^\s+(?:về|v\/v)\s[^;.]{3,300}?(?:,|\svà)\s+(?:các\s+)?$/u.test(between) && !steers.test(between));
const steers =
  /(?:thực hiện|triển khai|thi hành|hướng dẫn|cụ thể|sửa đổi|bổ sung|ban hành|phê duyệt|thay thế|quán triệt|theo|tại)\s/u;

// "Thực hiện quy định của Chính phủ tại Nghị định số …": who says it where.
const toldAt =
  /^(?:[-–+*•]\s*)?(?:Căn cứ|Thực hiện|Theo)\s(?:các\s)?(?:quy định|nội dung|chỉ đạo|ý kiến|nhiệm vụ|yêu cầu|kết luận|hướng dẫn)\s[^,;.]{0,80}\stại\s(?:các\s)?$/u;

// "Quy chế … ban hành kèm theo Quyết định số …": the decision has the number.
const putIntoForce =
  /^\s*(?:[-–+*•]\s*)?(?:Căn cứ\s)?(?:Quy chế|Quy định|Bộ tiêu chí|Điều lệ|Chương trình)\s[^,;]{0,90}ban hành kèm theo\s$/u;

// Between the opening word and the document stands little: a title that cites it would be longer.
const isObject = (before: string): boolean =>
  !/(?:ban hành|sửa đổi|bổ sung|theo|tại|phê duyệt)\s+(?:[\p{L}\s]*)$/u.test(before) ||
  toldAt.test(before.trimStart()) ||
  putIntoForce.test(before) ||
  before.trim().split(/\s+/).length <= 6;

function lawIn(passage: Passage, from: number, to: number, first: Found | undefined): Citation | null {
  const clause = passage.plain.slice(from, to);
  const lead =
    /^\s*(?:[-–+*•]\s*)?(?:Căn cứ|Thực hiện|Theo|Thi hành)?\s*(?:vào\s+)?(?:các\s+)?(?:(?:[Đđ]iểm\s\S{1,3},?\s)?(?:[Kk]hoản\s\d{1,2},?\s)?Điều\s\d{1,3}\S?\s(?:của\s)?)?/u.exec(
      clause,
    )?.[0].length ?? 0;
  const found = law.exec(clause.slice(lead, lead + 300));
  if (
    !found?.[1] ||
    !found[2] ||
    (first !== undefined && first.from < from + lead + found[1].length + found[2].length + 12)
  )
    return null;
  const day = found[6] === undefined ? null : dayFrom(Number(found[6]), Number(found[4] ?? found[5]), Number(found[3]));
  const span = spanWithin(passage, from + lead, from + lead + found[1].length + 1 + found[2].length);
  return { kind: found[1], number: "", day, issuer: null, title: found[2].trim(), span };
}
