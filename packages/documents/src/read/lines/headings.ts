import type { Piece } from "@gandan/domain/plans";
import { isCapitals } from "@gandan/domain/values";
import { type Marker, isBullet } from "./markers.ts";
import { type Passage, cutPassage, pieceOf } from "./passage.ts";

const longest = 160;

const known =
  /^(?:Mục đích|Yêu cầu|Mục tiêu|Chỉ tiêu|Quan điểm|Nguyên tắc|Nội dung|Nhiệm vụ|Giải pháp|Biện pháp|Thời gian|Địa điểm|Thành phần|Đối tượng|Phạm vi|Hình thức|Kinh phí|Nguồn kinh phí|Tổ chức thực hiện)(?:[\p{Ll}\s]|,\s){0,40}[.:]?$/u;

const reports = /^Chế độ (?:thông tin,? )?báo cáo:$/u;

/** Whether a text is one of the titles that plans share: "Mục đích", "Kinh phí thực hiện"; some close it as a sentence. */
export const saysTitle = (text: string): boolean => known.test(text);

/** Tells a marked paragraph's heading from its text: capitals, bold, or a short line without an end. */
export function splitHeading(
  passage: Passage,
  marker: Marker,
  rest: Piece,
): { heading: Piece | null; text: Piece | null } {
  const plain = passage.plain;
  const body = plain.slice(marker.length).trim();
  const isBoldWhole = passage.boldUntil >= plain.length;
  if (isBullet(marker)) {
    const isTitle = (isBoldWhole || marker.kind === "*") && body.length <= longest && !/[.;]$/u.test(body);
    return isTitle ? { heading: rest, text: null } : { heading: null, text: rest };
  }
  if (isBoldWhole || isCapitals(body) || marker.rank <= 2) return { heading: rest, text: null };
  const bold = passage.boldUntil;
  if (bold > marker.length + 3 && bold < plain.length && /[:.]$/u.test(plain.slice(0, bold + 1).trim())) {
    const cut = plain[bold] === ":" || plain[bold] === "." ? bold + 1 : bold;
    const [head, text] = cutPassage(passage, cut);
    if (head !== null && text !== null)
      return { heading: pieceOf(passage.source, rest.span.start, head.span.end), text };
  }
  // "II. ĐỐI TƯỢNG KIỂM TRA: Đảng ủy các xã …": capitals up to the colon.
  const capitals = /^[\p{Lu}\s,–-]{8,80}:(?=\s)/u.exec(body)?.[0];
  if (capitals !== undefined) {
    const [head, text] = cutPassage(passage, plain.indexOf(capitals, marker.length) + capitals.length);
    if (head !== null && text !== null)
      return { heading: pieceOf(passage.source, rest.span.start, head.span.end), text };
  }
  // "IV. Chế độ báo cáo: Các đơn vị …": a part's title, and behind its colon all the part says.
  const titled = marker.rank <= 4 ? /^(\p{Lu}[^.:;]{3,60}:)\s+\p{Lu}/u.exec(body)?.[1] : undefined;
  if (titled !== undefined && (saysTitle(titled) || reports.test(titled))) {
    const [head, text] = cutPassage(passage, plain.indexOf(titled, marker.length) + titled.length);
    if (head !== null && text !== null)
      return { heading: pieceOf(passage.source, rest.span.start, head.span.end), text };
  }
  if (saysTitle(body)) return { heading: rest, text: null };
  const isShort = body.length <= longest && !/[.;,…]$/u.test(body) && !/[.;]\s+\p{Lu}/u.test(body);
  return isShort ? { heading: rest, text: null } : { heading: null, text: rest };
}

/** Whether an unmarked paragraph looks like a heading: a short line in capitals or wholly bold. */
export const isUnmarkedHeading = (passage: Passage): boolean =>
  passage.plain.length <= longest &&
  passage.plain.split(" ").length >= 2 &&
  !/[.;,]$/u.test(passage.plain) &&
  (isCapitals(passage.plain) || passage.boldUntil >= passage.plain.length);

/** Whether a paragraph is wholly in capitals. */
export const isInCapitals = (passage: Passage): boolean => isCapitals(passage.plain);

const longestTitle = 70;

/** Whether a plain paragraph is a title by its length and its missing end, where nothing else marks titles. */
export const isBareTitle = ({ plain }: Passage): boolean =>
  plain.length <= longestTitle && /^\p{Lu}/u.test(plain) && !/[.;,:!?…”)/]$/u.test(plain);
