import type { Citation } from "@gandan/domain/plans";
import { type Day, dayFrom } from "@gandan/domain/values";
import { type Passage, spanWithin } from "../lines/passage.ts";

/** A citation with its place in the passage's plain text. */
export interface Found {
  citation: Citation;
  from: number;
  /** End of kind, number, day and issuer; the title is not part of the span. */
  to: number;
}

const kinds =
  "Quyết định|Chỉ thị|Nghị quyết [Ll]iên tịch|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư|Kế hoạch liên tịch|Kế hoạch|Kết luận|Công văn|Công điện|Thông báo kết luận|Thông báo|Chương trình hành động|Chương trình phối hợp|Chương trình|Hướng dẫn|Quy định|Quy chế|Đề án|Báo cáo|Bộ luật|Luật|Pháp lệnh|Thông tri|Tờ trình|Văn bản|Lệnh|Phương án|Sắc lệnh|Quy chế phối hợp|Giấy mời";

// Some write a kind in small letters; it is the same kind.
const anyCase = kinds.replace(/(?<=^|\|)\p{Lu}/gu, (letter) => `[${letter}${letter.toLowerCase()}]`);
const inCapital = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);

const symbol =
  "\\p{Lu}[\\p{L}\\d&.]{0,15}(?:\\s?[-–]\\s?\\p{Lu}[\\p{L}\\d&.]{0,15}){0,4}(?:\\/\\p{Lu}[\\p{L}\\d]{0,15}(?:[-–]\\p{Lu}[\\p{L}\\d]{0,15}){0,4})?";
const numbered = new RegExp(
  `(?:(?<!\\p{L})(?<kind>${anyCase}|QĐ|NQ|NĐ|CT|KH|TT)(?:\\s+\\(?liên tịch\\)?)?\\s+)?(?<label>(?:số|so|Số)\\s*:?\\s*)?(?<![\\d\\/.,])(?<number>\\d{1,5}[a-zđA-HĐ]?(?:\\/(?:19|20)\\d{2})?\\s?[\\/–-]\\s?${symbol})`,
  "gu",
);

const date =
  /^[\s,(]*(?:ra |ban hành |ký |đề )?[Nn]gày\s+(\d{1,2})(?:\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*|\s+tháng\s+(\d{1,2})\s+năm\s+)(\d{4})/u;
const issuerStart = /^,?\s*(?:của\s+(?:các\s+)?|giữa\s+)(?=\p{L})/u;
const issuerStop =
  /[;:()“”"]|,(?!\s*(?:Thể thao|Gia đình|Thương binh|Du lịch|Truyền thông|Chủ nhiệm))|\.(?=\s|$)|\s(?:về|Về việc|ban hành|phê duyệt|quy định|Quy định|hướng dẫn|sửa đổi|Kết luận|kết luận|điều chỉnh|thực hiện|Thực hiện|triển khai|v\/v|V\/v|đã|được|tổ chức|tại|theo|giao|công bố|thông qua|thành lập|công nhận|kiện toàn|cho|là|phát động|và\s+(?:các|Nghị|Quyết định|Chỉ thị|Kế hoạch|Công văn|Thông|Chương trình|Kết luận|Hướng dẫn|Luật|kế hoạch|Đề án|văn bản|căn cứ))(?=[\s,]|$)|\svề(?=\p{L})/u;
const titleStart = /^,?\s*(?:[Vv]ề\s+việc\s+|về\s+|v\/v\s+|V\/v\s+)?(?=[\p{L}“"])/u;
const titleVerb =
  /^,?\s*(?:về\s|Về việc\s|v\/v\s|V\/v\s|ban hành\s|phê duyệt\s|quy định\s|Quy định\s|hướng dẫn\s|sửa đổi|Kết luận\s|kết luận\s|điều chỉnh\s|thực hiện\s|Thực hiện\s|triển khai\s|công bố\s|thông qua\s|giao\s|tổ chức\s|phát động\s)/u;

// "…, UBND xã ban hành Kế hoạch": the sentence goes on with who issues the plan.
const issuing =
  /,\s+(?=(?:Ủy ban|Uỷ ban|UBND|Đảng ủy|Hội đồng|Ban|Chủ tịch)\s[^,;]{0,90}(?:ban hành|xây dựng|triển khai|đề ra|tổ chức|báo cáo|thông báo|yêu cầu|hướng dẫn|đề nghị)|\p{Lu}[^,;]{1,90}\s(?:ban hành|xây dựng|triển khai|đề ra|thống nhất|lập)\s(?:\p{L}+\s){0,3}(?:[Kk]ế hoạch|[Cc]hương trình))/u;

/** Every numbered document that a passage cites, in the order of the text. */
export function findCitations(passage: Passage): Found[] {
  const text = passage.plain;
  const found: Found[] = [];
  for (const match of text.matchAll(numbered)) {
    const { kind, label, number } = match.groups ?? {};
    if (number === undefined || !isNumberOfDocument(number, kind !== undefined || label !== undefined)) continue;
    if (kind === undefined && isForm.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
    const from = match.index;
    const law = kind === undefined ? lawBefore(text, from, number) : null;
    if (law !== null) {
      const cited = citationAt(passage, law.from, from + match[0].length, law.kind, number);
      found.push({ ...cited, citation: { ...cited.citation, title: law.title } });
      continue;
    }
    found.push(
      citationAt(passage, from, from + match[0].length, known(kind) ?? inherited(found.at(-1), text, from), number),
    );
  }
  return found;
}

const known = (kind: string | undefined): string | null => (kind === undefined ? null : inCapital(kind));

// "Mẫu số 02/BCĐ-MT", "Mẫu số 01 và 02/HNMT" are forms.
const isForm =
  /(?:mẫu|biểu|phụ lục)\s+(?:số\s+)?(?:\d{1,3}[a-zđ]?(?:\/[\p{L}\d-]+)?\s*(?:,|và|đến)\s*(?:mẫu\s+)?(?:số\s+)?)*$/iu;

// "5-TT" may be anything; with a slash, or after "số", it is a document.
const isNumberOfDocument = (number: string, isIntroduced: boolean): boolean =>
  number.includes("/") ? /\/\s?\p{Lu}/u.test(number) && (isIntroduced || /\p{Lu}{2}|-/u.test(number)) : isIntroduced;

// "Luật Tổ chức chính quyền địa phương số 72/2025/QH15": the name stands between kind and number.
function lawBefore(text: string, at: number, number: string): { kind: string; title: string; from: number } | null {
  if (!/\/(?:QH|UBTVQH)\d/u.test(number)) return null;
  const before = text.slice(Math.max(0, at - 120), at);
  const found = /(?<!\p{L})(Bộ luật|Luật|Pháp lệnh)\s+([\p{L}\s,-]{2,100}?)\s*$/u.exec(before);
  if (!found?.[1] || !found[2]) return null;
  return { kind: found[1], title: found[2].trim(), from: at - before.length + found.index };
}

// "Chỉ thị số 1/CT-TTg, số 2/CT-TTg": the kind is said once.
const inherited = (before: Found | undefined, text: string, from: number): string | null =>
  before !== undefined && /^[\s,]*(?:và\s*)?$/u.test(text.slice(before.to, from)) ? before.citation.kind : null;

function citationAt(passage: Passage, from: number, numberEnd: number, kind: string | null, number: string): Found {
  const text = passage.plain;
  let to = numberEnd;
  let day: Day | null = null;
  const dated = date.exec(text.slice(to, to + 60));
  if (dated !== null) {
    day = dayFrom(Number(dated[4]), Number(dated[2] ?? dated[3]), Number(dated[1]));
    to += dated[0].length;
  }
  const issuer = issuerAt(text, to);
  if (issuer !== null) to = issuer.to;
  const span = spanWithin(passage, from, to);
  const cleanNumber = number.replace(/\s+/g, "").replace(/\.$/, "");
  return {
    citation: { kind, number: cleanNumber, day, issuer: issuer?.name ?? null, title: titleAt(text, to), span },
    from,
    to,
  };
}

function issuerAt(text: string, at: number): { name: string; to: number } | null {
  const rest = text.slice(at, at + 200);
  const start = issuerStart.exec(rest);
  if (start === null) return null;
  const after = rest.slice(start[0].length);
  const stop = issuerStop.exec(after);
  const name = after.slice(0, stop?.index ?? after.length).trim();
  return name === "" || name.length > 150 ? null : { name, to: at + start[0].length + (stop?.index ?? after.length) };
}

function titleAt(text: string, at: number): string | null {
  const rest = text.slice(at, at + 600);
  if (!titleVerb.test(rest)) return null;
  const after = rest.slice(titleStart.exec(rest)?.[0].length ?? 0);
  return untilClauseEnd(after).split(issuing)[0]?.trim().replace(/[,.]$/, "") || null;
}

/** The text up to the end of its clause: a semicolon, a full stop, or a parenthesis that was opened before it. */
function untilClauseEnd(text: string): string {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? "";
    if (sign === "(") depth += 1;
    if (sign === ")" && --depth < 0) return text.slice(0, i);
    if (depth === 0 && (sign === ";" || (sign === "." && /^\.(?:\s|$)/.test(text.slice(i, i + 2)))))
      return text.slice(0, i);
  }
  return text;
}
