import type { Piece } from "@gandan/domain/plans";
import type { Branch } from "../sections/section-tree.ts";

/** "Cơ quan chủ trì: …", "Thời gian thực hiện: …": facts about the duty above, no duties of their own. */
export const fact =
  /^(?:cơ quan|đơn vị|bộ phận|người)\s+(?:chủ trì|thực hiện|phối hợp|phụ trách|tham mưu)|^(?:chủ trì|phối hợp|phân công|phụ trách)(?:\s+thực hiện)?\s*:|^hoàn thành\s(?:trước|trong|vào|chậm nhất)\s(?:là\s)?(?:ngày|tháng|quý|quí|năm|\d)[^.;:]{0,40}[.;]?$|^(?:thời gian|thời hạn|tiến độ|sản phẩm|kết quả|kinh phí|địa điểm|thời điểm|thành phần|số lượng|đối tượng|chủ trì(?!,))(?=[\s\p{L},]*:)/iu;

/** What a part says first: its heading, else its first paragraph. */
export const textOf = (branch: Branch): Piece | null => branch.section.heading ?? branch.section.paragraphs[0] ?? null;
/** Whether a part only says who, when or with what means the duty above is done. */
export const isFact = (branch: Branch): boolean => {
  const text = textOf(branch)?.text ?? "";
  return fact.test(text) && !shares.test(text) && branch.section.role !== "assignments";
};

// "Phân công: Đ/c A phụ trách …; đ/c B phụ trách …" is a list of its own.
const shares = /^phân công[\s\S]*phụ trách[\s\S]*[;,][\s\S]*phụ trách/iu;
