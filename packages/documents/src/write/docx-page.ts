import type { IParagraphStyleOptions } from "docx";

// Decree 30/2020/NĐ-CP, Annex I: A4, top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm.
export const millimetres = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 };

/** What lines of text have between the margins, in millimetres. */
export const textWidth = (isLandscape: boolean): number =>
  (isLandscape ? millimetres.height - millimetres.top - millimetres.bottom : millimetres.width - millimetres.left) -
  (isLandscape ? 0 : millimetres.right);

/** Millimetres as Word counts them, never less: a margin of 20 mm is not 19.98. */
export const twips = (length: number): number => Math.ceil((length * 1440) / 25.4);

/** The library counts type in half points. */
export const halfPoints = (points: number): number => points * 2;

/** Type sizes of the decree's sample, in points. */
export const sizes = {
  country: 12,
  motto: 13,
  issuer: 12,
  symbol: 13,
  place: 13,
  name: 14,
  about: 12,
  text: 14,
  signature: 14,
  recipientsHead: 12,
  recipients: 11,
  table: 12,
  register: 10,
  form: 11,
  page: 13,
};

const style = (
  id: string,
  name: string,
  points: number,
  more: Partial<IParagraphStyleOptions>,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  ...more,
  run: { size: halfPoints(points), ...more.run },
});

const centred = { alignment: "center" } as const;
/** 6 points between paragraphs, the first line set in by 12.7 mm. */
const running = { alignment: "both", spacing: { before: 120 }, indent: { firstLine: twips(12.7) } } as const;

/** The styles an editor of the document sees, one a component of the decree's table. */
export const paragraphStyles: IParagraphStyleOptions[] = [
  style("Country", "Quốc hiệu", sizes.country, { paragraph: centred, run: { bold: true } }),
  style("Motto", "Tiêu ngữ", sizes.motto, { paragraph: centred, run: { bold: true } }),
  style("Parent", "Cơ quan chủ quản", sizes.issuer, { paragraph: centred }),
  style("Issuer", "Cơ quan ban hành", sizes.issuer, { paragraph: centred, run: { bold: true } }),
  style("Symbol", "Số, ký hiệu", sizes.symbol, { paragraph: centred }),
  style("About", "Trích yếu công văn", sizes.about, { paragraph: { ...centred, spacing: { before: 120 } } }),
  style("PlaceAndDay", "Địa danh, thời gian", sizes.place, { paragraph: centred, run: { italics: true } }),
  style("Form", "Mẫu số", sizes.form, { paragraph: { alignment: "right", spacing: { before: 120 } } }),
  style("DocumentName", "Tên loại", sizes.name, {
    paragraph: { ...centred, spacing: { before: 240 }, keepNext: true },
    run: { bold: true },
  }),
  style("Subject", "Trích yếu", sizes.name, { paragraph: { ...centred, keepNext: true }, run: { bold: true } }),
  style("Addressee", "Kính gửi", sizes.text, { paragraph: { spacing: { before: 120 } } }),
  style("Basis", "Căn cứ", sizes.text, { paragraph: running, run: { italics: true } }),
  style("RunningText", "Lời văn", sizes.text, { paragraph: running }),
  style("Heading", "Đề mục", sizes.text, { paragraph: { ...running, keepNext: true }, run: { bold: true } }),
  style("Article", "Điều", sizes.text, { paragraph: running }),
  style("Field", "Mục điền", sizes.text, { paragraph: { spacing: { before: 120 } } }),
  style("TableText", "Chữ trong bảng", sizes.table, { paragraph: { spacing: { before: 40, after: 40 } } }),
  style("RegisterText", "Chữ trong sổ", sizes.register, { paragraph: { spacing: { before: 30, after: 30 } } }),
  style("Capacity", "Quyền hạn, chức vụ", sizes.signature, {
    paragraph: { ...centred, keepNext: true },
    run: { bold: true },
  }),
  style("Signer", "Họ và tên người ký", sizes.signature, { paragraph: centred, run: { bold: true } }),
  style("RecipientsHead", "Nơi nhận", sizes.recipientsHead, { run: { bold: true, italics: true } }),
  style("Recipients", "Danh sách nơi nhận", sizes.recipients, {}),
  style("PageNumber", "Số trang", sizes.page, { paragraph: centred }),
];
