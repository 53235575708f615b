import { fold } from "@gandan/domain/values";

/** What a column of a task table holds. */
export type Column = "ordinal" | "group" | "content" | "lead" | "support" | "time" | "product" | "other";

/** What a column holds, by the name above it. */
export function columnNamed(header: string): Column {
  const text = fold(header);
  if (/^(?:s\.?\s?t\.?\s?t|tt|so tt|so thu tu|#)\b/.test(text)) return "ordinal";
  if (/^nhom (?:nhiem vu|cong viec|noi dung|viec|giai phap)/.test(text)) return "group";
  if (/^(?:thang|quy|tuan|lo trinh|han)$|^lo trinh /.test(text)) return "time";
  if (/^(?:hinh thuc|loai|ten loai) van ban/.test(text)) return "product";
  if (/^so ngay|kinh phi|nguon luc|ghi chu|nguon von|du toan|phuong phap|diem|can cu|don vi tinh|dvt/.test(text))
    return "other";
  if (/ngay sinh|nam sinh|ngay vao|que quan|duoc (?:kiem tra|giam sat|khao sat|thanh tra|tiep xuc)/.test(text))
    return "other";
  if (/thoi gian|thoi han|tien do|hoan thanh|thoi diem|ngay/.test(text)) return "time";
  if (/phoi hop|giup viec/.test(text) && !/chu tri/.test(text)) return "support";
  if (/san pham|ket qua|dau ra/.test(text)) return "product";
  if (
    /chu tri|^phan cong|^dau moi|^truong doan|^ho va ten|^ho ten|^(?:nguoi|can bo|cong chuc|lanh dao|dong chi) (?:tiep|truc|duoc phan cong)|^(?:doan|to) (?:kiem tra|giam sat|cong tac)|(co quan|don vi|bo phan|nguoi|to chuc|ca nhan|dong chi|can bo|cong chuc|lanh dao|thanh vien).*(thuc hien|chiu trach nhiem|phu trach|tham muu|duoc giao|theo doi|chi dao)|^(thuc hien|trach nhiem|phu trach|don vi|co quan)/.test(
      text,
    )
  )
    return "lead";
  if (
    /noi dung|nhiem vu|cong viec|hoat dong|danh muc|viec can lam|ten van ban|giai phap|bien phap|^ten (?:mo hinh|cong trinh|phan viec|hoat dong|chuong trinh|chuyen de)|^(?:mo hinh|chuyen de|chu de)$/.test(
      text,
    )
  )
    return "content";
  return "other";
}

/** What the columns below a header hold. */
export function columnsNamed(header: readonly string[]): Column[] {
  const columns = header.map(columnNamed);
  // "Nội dung" beside "Công việc cụ thể": the work is what the latter says.
  const detailed = header.findIndex((text, i) => columns[i] === "content" && /cu the|chi tiet/.test(fold(text)));
  // "Ngày bắt đầu | Ngày hoàn thành": the latter is when it is to be done.
  const done = header.findLastIndex((text, i) => columns[i] === "time" && !begins.test(fold(text)));
  const worker = header.findIndex((text, i) => columns[i] === "lead" && works.test(fold(text)));
  return firstOfName(
    columns.map((column, i) => {
      if (column === "content" && i < detailed) return "group";
      if (column === "time" && i < done && begins.test(fold(header[i] ?? ""))) return "other";
      return column === "lead" && i < worker ? "other" : column;
    }),
  );
}

const begins = /bat dau|khoi cong|^tu ngay|^tu$/;

// Who only watches over the work ("Lãnh đạo phụ trách") gives way to who does it.
const works = /chu tri|thuc hien|tham muu|chiu trach nhiem|ho va ten|ho ten/;

/** The first column of a name counts: a second "Kết quả" or "Nội dung" is told apart by nothing. */
export const firstOfName = (columns: readonly Column[]): Column[] =>
  columns.map((column, i) => (column !== "other" && columns.indexOf(column) < i ? "other" : column));
