import type { Line } from "./lines.ts";
import { markerOf } from "./markers.ts";
import { passageOf } from "./passage.ts";

// "Căn / cứ Luật …", "Theo / đề nghị …": nothing that goes on in small letters stands alone above it.
const firstWord = /^\p{Lu}\p{L}{0,6}$/u;
// Words that open a name, a title or the motto: "ỦY / BAN NHÂN DÂN", "CỘNG / HÒA XÃ HỘI …", "KẾ / HOẠCH".
const opening =
  /^(?:ỦY|UỶ|HỘI|BỘ|SỞ|PHÒNG|BAN|ĐẢNG|HUYỆN|TỈNH|THÀNH|XÃ|PHƯỜNG|TRƯỜNG|VĂN|TRUNG|CÔNG|MẶT|LIÊN|CỘNG|ĐỘC|UBND|KẾ|QUYẾT|BÁO|THÔNG|NGHỊ|HƯỚNG|THỦ)$/u;
// "PHÓ CHỦ / TỊCH".
const officeBegun = /(?:^|\s)CHỦ$/u;
// "Điều / 1. Phê duyệt …".
const part = /^(?:Điều|Chương|Mục|Phần|ĐIỀU|CHƯƠNG|MỤC|PHẦN)$/u;
const ordinal = /^(?:\d{1,3}|[IVX]{1,5}|(?:thứ|THỨ)\s\p{L}+)(?=[.:\s]|$)/u;
// "Kon / Tum, ngày …".
const placeGoesOn = /^\p{Lu}\p{Ll}*(?:[\s-]\p{Lu}\p{Ll}*){0,3}\s?,\s*ngày(?!\p{L})/u;
const placeBegun = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)?$/u;

/** The lines, those put together again that a page of the web had cut after their first word. */
export function withWholeWords(source: string, lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before !== undefined && isCut(before, line))
      whole.splice(-1, 1, { ...before, end: line.end, plain: passageOf(source, before.start, line.end).plain });
    else whole.push(line);
  }
  return whole;
}

function isCut(before: Line, line: Line): boolean {
  if (before.kind !== "text" || line.kind !== "text" || before.plain.length > 20) return false;
  if (part.test(before.plain)) return ordinal.test(line.plain);
  if (officeBegun.test(before.plain)) return /^TỊCH(?!\p{L})/u.test(line.plain);
  if (opening.test(before.plain)) return /^\p{Lu}{2}/u.test(line.plain);
  if (firstWord.test(before.plain) && /^\p{Ll}/u.test(line.plain) && markerOf(line.plain) === null) return true;
  return placeBegun.test(before.plain) && placeGoesOn.test(line.plain);
}
