import { kindNamed } from "../citations/document-kinds.ts";
import type { Line } from "../lines/lines.ts";
import { markerOf } from "../lines/markers.ts";
import { isSigningLine } from "./signature.ts";

// What a page of the web sets below a text: who put it there, votes, other news, comments, its own counts and address.
const ofPage =
  /^(?:Tác giả(?: bài viết)?\s?:|Nguồn tin\s?:|Tags?\s?:|Từ khóa\s?:|Tổng số điểm của bài viết|Click để đánh giá|Đánh giá bài viết|Ý kiến bạn đọc|(?:Những |Các )?tin (?:mới hơn|cũ hơn|mới nhất|cùng chuyên mục|liên quan|khác|đã đưa|tức khác)|Các (?:bài|tin) (?:mới|đã đăng|khác)|Bài viết (?:liên quan|khác|mới)|Lượt xem\s?:|Số lượt (?:xem|truy cập)|Thống kê truy cập|Bản quyền thuộc|FILE ĐƯỢC ĐÍNH KÈM|(?:Tệp|File|Tập tin) đính kèm|Văn bản liên quan|Email của bạn sẽ|Đang (?:online|truy cập)|(?:Chia sẻ(?: bài viết)?|Quay lại|In (?:trang|bài viết)|Gửi (?:email|bình luận)|Bình luận|Trả lời|Xem thêm|Truy cập|QR Code|Tải (?:về|xuống))\s?:?$)/iu;
const ofDocument = /^(?:Nơi nhận|PHỤ LỤC|Phụ lục|PHỤ BIỂU|BIỂU|DANH MỤC|MẪU)(?!\p{L})/u;
const farthest = 150;

/** The line from which on there is nothing but what a page of the web sets below a text; their number where there is none. */
export function portalTail(lines: readonly Line[]): number {
  let start = lines.length;
  for (let at = lines.length - 1; at >= 0 && at >= lines.length - farthest; at -= 1) {
    const line = lines[at];
    if (line?.kind !== "text") continue;
    if (isOfDocument(line.plain)) break;
    if (ofPage.test(line.plain)) start = at;
  }
  return start;
}

const isOfDocument = (plain: string): boolean =>
  ofDocument.test(plain) ||
  isSigningLine(plain) ||
  kindNamed(plain)?.length === plain.length ||
  (markerOf(plain)?.rank ?? Infinity) <= 8;
