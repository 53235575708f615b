import type { Piece } from "@gandan/domain/plans";
import { namesOnlySomeone } from "../bodies/assignees.ts";
import { passageOf } from "../lines/passage.ts";
import { findTimes } from "../times/times.ts";
import type { Column } from "./column-names.ts";
import { isOrdinal } from "./ordinal-cells.ts";

const made =
  /^(?:\d+ )?(?:kế hoạch|báo cáo|đề án|quyết định|văn bản|công văn|tờ trình|nghị quyết|hội nghị|hướng dẫn|biên bản|thông báo|danh (?:sách|mục)|chương trình|quy chế|dự thảo|lớp|tin|bài)(?!\p{L})/iu;

// "Cả năm", "Khi có dịch": a time without a day.
const when =
  /^(?:cả năm|trong (?:năm|tháng|quý|các ngày)|khi|sau|ngay sau|thường xuyên|hằng|hàng|định kỳ|dịp|trước|giữa|đầu|cuối|mùa|liên tục|đột xuất)(?!\p{L})/iu;

/** How well a cell is what a column holds: more than nothing where it is, less where it is something else. */
export function fitness(source: string, cell: Piece | null, column: Column): number {
  if (cell === null) return column === "ordinal" || column === "content" ? -1 : 0;
  const { text } = cell;
  if (column === "ordinal") return isOrdinal(cell) ? 3 : -4;
  if (column === "other") return /^[\d.,%\s]+$/.test(text) ? 1 : isTime(source, cell) ? -0.5 : 0;
  if (isTime(source, cell)) return column === "time" ? 3 : -3;
  const isWhen = when.test(text);
  if (column === "time") return isWhen ? 1 : /^theo\s/iu.test(text) ? -0.25 : -2;
  const isBody = namesOnlySomeone(text);
  if (column === "lead" || column === "support") return isBody ? 2 : isWhen ? -2 : -1;
  if (column === "product") return made.test(text) ? 2 : isBody ? -1 : 0;
  return isBody || isOrdinal(cell) ? -1 : text.length > 30 ? 1.5 : 1;
}

/** Whether a cell is a time and little else. */
export function isTime(source: string, { span, text }: Piece): boolean {
  if (text.length > 80) return false;
  const passage = passageOf(source, span.start, span.end);
  const told = findTimes(passage, 0, passage.plain.length, "cell").reduce((sum, time) => sum + time.text.length, 0);
  return told * 5 >= text.length * 2;
}
