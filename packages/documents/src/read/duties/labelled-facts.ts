import type { Duty, Piece } from "@gandan/domain/plans";
import { assigneeEnd } from "../bodies/assignee-end.ts";
import { namesOnlySomeone, namesSomeone } from "../bodies/assignees.ts";
import { findCitations } from "../citations/citations.ts";
import { type Passage, pieceWithin } from "../lines/passage.ts";
import { findTimes } from "../times/times.ts";

/** The body that a label names ("Cơ quan chủ trì: …"): to the end of its line or sentence, or to the next fact. */
export function labelledBody(passage: Passage, label: string): Piece | null {
  const found = new RegExp(
    `(?<!\\p{L})(?<!(?:[Cc]ông tác|[Vv]iệc|[Nn]ội dung|[Cc]hương trình|[Qq]uy chế)\\s)${label}\\s*:\\s*(.{2,900}?)(?=\\.\\s|\\.$|$)`,
    "u",
  ).exec(passage.plain);
  if (!found?.[1]) return null;
  const from = found.index + found[0].length - found[1].length;
  const whole = found[1].slice(0, lengthOfFact(passage, from, found[1]));
  // "Cơ quan chủ trì: Sở Nội vụ tiến hành rà soát …": the name ends where its deed begins.
  // "Đơn vị thực hiện: Ban nhân dân ấp phối hợp với Ban Công tác Mặt trận": the second only helps.
  const said =
    /;\s[^;]{3,120}\sphối hợp\.?$|\s(?:chủ trì|phụ trách|thực hiện)(?:\.?$|[;,]\s)|,?\s(?:chủ trì,\s)?phối hợp\s(?:với|cùng)\s/u.exec(
      whole,
    )?.index;
  const length = said ?? (whole.length > longestName ? assigneeEnd.exec(whole)?.index : undefined) ?? whole.length;
  return length < 2 ? null : pieceWithin(passage, from, from + length);
}

/** Who helps, told behind who leads: "Phân công: Phòng A chủ trì; Đoàn xã phối hợp." */
export function supporterBehind({ plain, ...passage }: Passage, lead: Piece | null): Piece | null {
  if (lead === null) return null;
  const from = passage.at.findLastIndex((at) => at < lead.span.end) + 1;
  const found = /^(?:\s(?:chủ trì|phụ trách|thực hiện)[;,]|;)\s+(.{3,200}?)\s(?:cùng )?phối hợp\s*(?:[.;]|$)/u.exec(
    plain.slice(from),
  );
  if (!found?.[1] || !namesSomeone(found[1])) return null;
  const at = from + found[0].indexOf(found[1]);
  return pieceWithin({ plain, ...passage }, at, at + found[1].length);
}

/** Who helps, told beside who leads: "Đơn vị thực hiện: Ban nhân dân ấp phối hợp với Ban Công tác Mặt trận." */
export function helperBeside(passage: Passage, lead: Piece): Piece | null {
  const from = passage.at.findLastIndex((at) => at < lead.span.end) + 1;
  const found = /^,?\s(?:chủ trì,\s)?phối hợp\s(?:với|cùng)\s([^.;:]{3,200})/u.exec(passage.plain.slice(from));
  if (!found?.[1] || !namesOnlySomeone(found[1])) return null;
  const at = from + found[0].length - found[1].length;
  return pieceWithin(passage, at, at + found[1].trimEnd().length);
}

const longestName = 120;

const nextFact =
  /[;,]\s+(?:(?:cơ quan|đơn vị|bộ phận)\s+)?(?:phối hợp|thời gian|thời hạn|tiến độ|sản phẩm|kết quả|kinh phí)[\s\p{L}]{0,25}:/iu;

// A dash parts facts where it begins a line or a label follows; within "Phòng Văn hóa - Xã hội" it does not.
function lengthOfFact({ source, plain, at }: Passage, from: number, text: string): number {
  const dash = [...text.matchAll(/\s[-–+*•●▪◦]\s(?=\p{Lu})/gu)].find(({ index }) => {
    const beginsLine = source.slice(at[from + index - 1], at[from + index + 1]).includes("\n");
    return beginsLine || /^(?:(?!\s[-–+*•●▪◦]\s)[^.;:]){2,50}:/u.test(plain.slice(from + index + 3));
  });
  return Math.min(dash?.index ?? text.length, nextFact.exec(text)?.index ?? text.length);
}

/** The times behind a label ("Thời gian thực hiện: …"); null where there is none. */
export function labelledTimes(passage: Passage): Duty["times"] | null {
  const found =
    /(?<![Mm]ốc\s)(?:[Tt]hời gian|[Tt]hời hạn|[Tt]iến độ)(?:\s+(?:thực hiện|hoàn thành|triển khai))*\s*:\s*((?:[^;]|;(?=\s*(?:sơ kết|tổng kết|đợt|lần|bước|giai đoạn)\s))*?)(?=\.\s|\.$|\s[-–+*•●▪◦]\s(?!I[IV]*(?!\p{L}))\p{Lu}|$)/u.exec(
      passage.plain,
    );
  if (found?.[1] === undefined) return null;
  const from = found.index + found[0].length - found[1].length;
  // "Thời gian thực hiện: + Đợt 1: … + Đợt 2: …": the times stand in a list of their own.
  const isList = /^\+\s/u.test(found[1]);
  const to = isList ? passage.plain.length : from + found[1].length;
  const times = findTimes(passage, from, to, "cell", findCitations(passage));
  return times.length > 0 || isList ? (times.length === 0 ? null : times) : asWritten(passage, from, to);
}

// "Thời gian: tối thiểu một lần trước khi cưỡng chế": a time all the same, of no known form.
function asWritten(passage: Passage, from: number, to: number): Duty["times"] | null {
  const { text, span } = pieceWithin(passage, from, to);
  const isSaid = /\p{L}{2}/u.test(text) && text.length <= 120;
  return isSaid ? [{ text, span, day: null, recurrence: null, continuous: false, relative: null }] : null;
}

/** What is to come of it, behind a label: "Sản phẩm: …", "Kết quả: …". */
export function labelledProducts(passage: Passage): Piece[] {
  const found =
    /(?<!\p{L})(?:Sản phẩm|Kết quả)(?:\s+(?:đầu ra|dự kiến|hoàn thành))?\s*:\s*(.+?)(?=\.\s|\.$|\s[-–+*•●▪◦]\s\p{Lu}|$)/u.exec(
      passage.plain,
    );
  if (!found?.[1]) return [];
  const from = found.index + found[0].length - found[1].length;
  return [pieceWithin(passage, from, from + found[1].length)];
}
