import type { Piece } from "@gandan/domain/plans";
import type { Found } from "../citations/citations.ts";
import { type Passage, pieceWithin } from "../lines/passage.ts";

const makers =
  "xây dựng|ban hành|lập|hoàn thiện|dự thảo|biên soạn|trình|soạn thảo|tổ chức|gửi|xây dựng và ban hành|ban hành và triển khai|xuất bản|phát hành|xây dựng, ban hành";
const heads =
  "kế hoạch|báo cáo|đề án|phương án|quy chế|quyết định|nghị quyết|hướng dẫn|danh mục|danh sách|tờ trình|hội nghị|biên bản|bộ tiêu chí|bản tin|tài liệu|sổ tay|chương trình|hội thi|hội thảo|lớp tập huấn";
const ends =
  "(?=[.,;:()“]|$|\\s(?:[a-zđ]|\\d{1,2})[.)]\\s|\\s(?:và|để|nhằm|gắn|theo|trên địa bàn|thực hiện|về|tại|với|cho|trước|trong|cụ thể|phù hợp|đảm bảo|bảo đảm|có|do|của|từ|đến|chi tiết|tổ chức|thúc đẩy|hỗ trợ)(?!\\p{L}))";
const made = new RegExp(
  `(?<!\\p{L})(?:${makers})\\s+(?:và\\s+|,\\s*)?(?:các\\s+|01\\s+)?(?<product>hội nghị (?:cán bộ|công chức|viên chức)(?:,\\s*(?:công chức|viên chức|người lao động))+|(?:${heads})(?!\\s+(?:này|của|có|được|thực hiện|trên|đã|đề ra|và|hoạt động))\\s+[\\p{L}\\d\\s–-]{2,80}?(?:(?<=tháng),\\s*năm|(?<=sơ kết),\\s*tổng kết)?)${ends}`,
  "giu",
);

/** The documents and meetings a duty makes, as far as it names them after a verb of making. */
export function findProducts(passage: Passage, from: number, to: number, cited: readonly Found[]): Piece[] {
  const text = passage.plain.slice(from, to);
  return [...text.matchAll(made)].flatMap((found) => {
    const product = found.groups?.["product"];
    // "… của UBND tỉnh ban hành Kế hoạch …" is the title of what is cited.
    if (product === undefined || cited.some((it) => found.index + from - it.to <= 3 && found.index + from >= it.to - 1))
      return [];
    const at = from + found.index + found[0].lastIndexOf(product);
    return [pieceWithin(passage, at, at + product.length)];
  });
}
