import { z } from "zod";
import { Day } from "../values/day.ts";
import { Piece, Span } from "./span.ts";

/** What an official document is called (Decree 30/2020, Annex III), as far as the reader tells them apart. */
export const DocumentKind = z.enum([
  "plan",
  "decision",
  "report",
  "directive",
  "resolution",
  "notice",
  "programme",
  "proposal",
  "guidance",
  "minutes",
  "invitation",
  "official-letter",
  "unknown",
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** A cited document: "Quyết định số 1211/QĐ-UBND ngày 02/11/2022 của UBND tỉnh về …". */
export const Citation = z.object({
  kind: z.string().nullable(),
  number: z.string(),
  day: Day.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  span: Span,
});
export type Citation = z.infer<typeof Citation>;

/** A date as far as it is written: "ngày tháng 01 năm 2025" has no day. */
export const WrittenDate = z.object({
  day: z.number().int().min(1).max(31).nullable(),
  month: z.number().int().min(1).max(12).nullable(),
  year: z.number().int().nullable(),
  span: Span,
});
export type WrittenDate = z.infer<typeof WrittenDate>;

/** How often something is due: on a day of each period, where the plan names one. */
export const Recurrence = z.object({
  every: z.enum(["day", "week", "month", "quarter", "half-year", "year"]),
  /** Day of the month (or of the last month of the period); null: the period's last day. */
  dayOfMonth: z.number().int().min(1).max(31).nullable(),
  /** For yearly things, the months (1–12) meant: "trước ngày 01/6 và 15/11 hằng năm" gives two rows. */
  month: z.number().int().min(1).max(12).nullable(),
});
export type Recurrence = z.infer<typeof Recurrence>;

/** A time as a plan writes it, with what can be said of it for certain and nothing more. */
export const WrittenTime = z.object({
  text: z.string(),
  span: Span,
  /** The last day it names ("trước ngày 30/11/2025" → the day before is not assumed: 2025-11-30). */
  day: Day.nullable(),
  recurrence: Recurrence.nullable(),
  /** "thường xuyên": continuous, without an end. */
  continuous: z.boolean(),
  /** "trong 10 ngày kể từ ngày nhận Kế hoạch này": days after an event, never turned into a date by guessing. */
  relative: z
    .object({ count: z.number().int(), unit: z.enum(["day", "working-day", "month"]), event: z.string() })
    .nullable(),
});
export type WrittenTime = z.infer<typeof WrittenTime>;

/** What a heading's part of the plan is about. */
export const SectionRole = z.enum(["purpose", "objectives", "duties", "assignments", "annex", "closing", "other"]);
export type SectionRole = z.infer<typeof SectionRole>;

/** One node of the tree: marker as written ("III.", "1.1.", "a)", "-"), heading, paragraphs before its children, children. */
export interface Section {
  marker: Piece | null;
  level: number;
  heading: Piece | null;
  role: SectionRole;
  paragraphs: Piece[];
  children: Section[];
  span: Span;
}
export const Section: z.ZodType<Section> = z.lazy(() =>
  z.object({
    marker: Piece.nullable(),
    level: z.number().int().min(1),
    heading: Piece.nullable(),
    role: SectionRole,
    paragraphs: z.array(Piece),
    children: z.array(Section),
    span: Span,
  }),
);

/** A target with a number: measure "mô hình dân vận chính quyền", quantity 2, unit "mô hình". */
export const Target = z.object({
  text: z.string(),
  span: Span,
  measure: z.string(),
  comparison: z.enum(["at-least", "at-most", "exactly"]),
  quantity: z.number(),
  /** The upper end where the plan writes a range ("1–3"). */
  quantityTo: z.number().nullable(),
  unit: z.string(),
  /** The day by which it is to be reached, where its clause or the heading above names one. */
  time: WrittenTime.optional(),
});
export type Target = z.infer<typeof Target>;

/** One thing to be done, as the plan says it. `key` is stable within the document ("III.4", "IV.2.3"). */
export const Duty = z.object({
  key: z.string(),
  marker: Piece.nullable(),
  /** The first sentence or title, short enough for a list. */
  title: z.string(),
  text: z.string(),
  span: Span,
  verb: z.string().nullable(),
  times: z.array(WrittenTime),
  /** Products named in the text: "kế hoạch tự kiểm tra", "báo cáo 06 tháng". */
  products: z.array(Piece),
  /** Who leads and who supports, where the duty itself says so: "Cơ quan chủ trì: …", "Cơ quan phối hợp: …". */
  lead: Piece.optional(),
  support: Piece.optional(),
});
export type Duty = z.infer<typeof Duty>;

/** A group of section "Tổ chức thực hiện": who, as written, and what they are told to do. */
export const Assignment = z.object({
  key: z.string(),
  marker: Piece.nullable(),
  assignee: Piece,
  /** "06 thôn": how many units of one kind are meant, where the plan says so. */
  count: z.object({ quantity: z.number().int(), unit: z.string() }).nullable(),
  duties: z.array(Duty),
  span: Span,
});
export type Assignment = z.infer<typeof Assignment>;

/** A row of an annex table of tasks. Cells that the table does not have are null; group rows stand in `group`. */
export const ScheduleRow = z.object({
  key: z.string(),
  ordinal: z.string().nullable(),
  group: z.string().nullable(),
  content: Piece,
  lead: Piece.nullable(),
  support: Piece.nullable(),
  time: Piece.nullable(),
  times: z.array(WrittenTime),
  product: Piece.nullable(),
  span: Span,
});
export type ScheduleRow = z.infer<typeof ScheduleRow>;

/** Who signs: the capacity as a code, the title and the name as written. */
export const Signature = z.object({
  capacity: z.enum(["TM", "KT", "TL", "TUQ", "Q"]).nullable(),
  onBehalfOf: Piece.nullable(),
  position: Piece.nullable(),
  name: Piece.nullable(),
  span: Span,
});
export type Signature = z.infer<typeof Signature>;

/** The body a document comes from, the one above it, and those that issue it together with it. */
export const Issuer = z.object({
  parentName: Piece.nullable(),
  name: Piece,
  /** Where the right column of a letterhead parts the name ("ỦY BAN NHÂN DÂN … XÃ LA ÊÊ"): its stretches one by one. */
  nameParts: z.array(Piece).optional(),
  parentParts: z.array(Piece).optional(),
  /** Bodies that issue the document jointly ("liên tịch"), before the one named last. */
  jointWith: z.array(Piece).optional(),
});
export type Issuer = z.infer<typeof Issuer>;

/** Something irregular the reader kept as written and reports: a repeated or skipped number, a heading split over lines. */
export const ReadingNote = z.object({
  code: z.enum([
    "number-repeated",
    "number-skipped",
    "no-headings",
    "letterhead-missing",
    "signature-missing",
    "text-unplaced",
  ]),
  span: Span.nullable(),
});
export type ReadingNote = z.infer<typeof ReadingNote>;

/** How a Word file is laid out: paper and margins of its first page in millimetres; how many letters each typeface has, and of the text outside tables each size in points. */
export const PageLayout = z.object({
  width: z.number(),
  height: z.number(),
  margins: z.object({ top: z.number(), bottom: z.number(), left: z.number(), right: z.number() }),
  fonts: z.array(z.object({ name: z.string(), letters: z.number().int() })),
  sizes: z.array(z.object({ points: z.number(), letters: z.number().int() })),
});
export type PageLayout = z.infer<typeof PageLayout>;

/** A plan as read: every word of `source` stands in exactly one leaf, in `furniture` or in `unplaced`. */
export const PlanDocument = z.object({
  source: z.string(),
  kind: DocumentKind,
  kindName: Piece.nullable(),
  issuer: Issuer.nullable(),
  number: Piece.nullable(),
  symbol: Piece.nullable(),
  place: Piece.nullable(),
  date: WrittenDate.nullable(),
  subject: Piece.nullable(),
  year: z.number().int().nullable(),
  legalBases: z.array(Citation),
  preamble: z.array(Piece),
  sections: z.array(Section),
  closing: z.array(Piece),
  objectives: z.array(Piece),
  targets: z.array(Target),
  duties: z.array(Duty),
  assignments: z.array(Assignment),
  scheduleRows: z.array(ScheduleRow),
  recipients: z.array(Piece),
  /** The first signature. */
  signature: Signature.nullable(),
  /** All signatures as they stand, of a joint document more than one; documents kept from before have none here. */
  signatures: z.array(Signature).optional(),
  citations: z.array(Citation),
  /** National motto, rules, page numbers, table bars, labels such as "Số:" and "Nơi nhận:". */
  furniture: z.array(Piece),
  unplaced: z.array(Piece),
  notes: z.array(ReadingNote),
  /** Only of a Word file. */
  layout: PageLayout.optional(),
});
export type PlanDocument = z.infer<typeof PlanDocument>;

/** Everybody who signs a document, also one that was kept when only the first was read. */
export const signaturesOf = ({ signature, signatures }: PlanDocument): Signature[] =>
  signatures ?? (signature === null ? [] : [signature]);
