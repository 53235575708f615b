import type { Duty } from "@gandan/domain/plans";
import { verbAtStart } from "../bodies/verbs.ts";
import { isBullet } from "../lines/markers.ts";
import type { Branch } from "../sections/section-tree.ts";
import { textOf } from "./facts.ts";

const round = "hội nghị|đợt|lớp|cuộc|buổi|lần|kỳ|phiên|chuyên đề";
const rounds = new RegExp(`(?<!\\d)(\\d{1,2})\\s(${round})(?!\\p{L})`, "iu");

/** "Tổ chức 02 hội nghị." above "Hội nghị thứ nhất: …", "Hội nghị thứ hai: …" counts what stands below. */
export function countsRounds(text: string, branches: readonly Branch[]): boolean {
  const [, count, unit = ""] = rounds.exec(text) ?? [];
  const opens = new RegExp(
    `^(?:${unit}|lần|đợt|buổi)\\s(?:thứ\\s\\p{L}+|lần\\s\\S+|\\d{1,2}|I{1,3}|đầu)(?!\\p{L})`,
    "iu",
  );
  return Number(count) === branches.length && branches.every((it) => opens.test(textOf(it)?.text ?? ""));
}

/** "* Về chuyển đổi số", and numbers beside it: the title of what follows, nothing to do by itself. */
export const isTitleOfNext = ({ section, mark, branches }: Branch, next: Branch | undefined): boolean =>
  isBullet(mark) &&
  section.heading !== null &&
  section.paragraphs.length + branches.length === 0 &&
  next !== undefined &&
  next.mark !== null &&
  !isBullet(next.mark);

/** "II. NỘI DUNG  1. Phạm vi: …  2. Đối tượng: …": without a day or anybody who acts it is no work yet. */
export const isFrameOnly = ({ section }: Branch, { times, lead }: Duty): boolean =>
  section.level === 1 &&
  /^(?:các |những )?nội dung(?: thực hiện| triển khai| kế hoạch| cụ thể)?[:.]?$/iu.test(section.heading?.text ?? "") &&
  times.length === 0 &&
  lead == null;

const rate =
  /^(?:(?:tỷ lệ|tỉ lệ|mức độ hài lòng)[^;]*(?<!\p{L})đạt\s|phấn đấu\s(?:đạt\s)?(?:trên\s|ít nhất\s|từ\s)?\d)/iu;
const rateOrShare = new RegExp(`${rate.source}|^\\d{1,3}(?:,\\d+)?\\s?%\\s`, "iu");
const goal = /^(?:phấn đấu|ít nhất|tối thiểu|trên\s+\d|tỷ lệ|tỉ lệ|đạt\s|có\s+(?:ít nhất|trên|\d)|\d+(?:,\d+)?\s*%)/iu;

const pointer =
  /^(?:\(|có |các |những )*(?:nhiệm vụ|nội dung|công việc|danh mục|bảng|phụ lục|phụ biểu)[^.;]{0,120}?(?:phụ lục|phụ biểu|biểu|kèm theo)[^.;]{0,60}[.;)]*$/iu;
const pointsBelow =
  /^\(?(?:chi tiết|cụ thể)(?: được)?(?: nêu)?(?: tại| theo| ở| có| trong)?\s(?:các )?(?:bảng|phụ lục|phụ biểu|biểu|danh mục)[^.;]{0,60}[.;)]*$/iu;
/** "Nhiệm vụ cụ thể theo Phụ lục kèm theo": the duties stand elsewhere. */
export const pointsElsewhere = (text: string): boolean =>
  pointsBelow.test(text) || (pointer.test(text) && verbAtStart(text) === null);

// "Chủ đề năm: …", "Khẩu hiệu: …": under which name the work stands.
const motto = /^(?:chủ đề|khẩu hiệu|phương châm|thông điệp|tên gọi)[\s\p{L}\d]{0,30}:/iu;
/** Whether an item only says how much is to be reached, or under which name the work stands. */
export const saysNoDeed = (branch: Branch): boolean => isTargetOnly(branch) || motto.test(textOf(branch)?.text ?? "");

const isTargetOnly = (branch: Branch): boolean =>
  branch.branches.length === 0 &&
  /\d/.test(textOf(branch)?.text ?? "") &&
  (isBullet(branch.mark) ? rateOrShare : goal).test(textOf(branch)?.text ?? "");

/** "III. VẬT TƯ  Khối lượng dự trữ tại các thôn:" above a table says nothing to do: the rows do. */
export const opensTable = ({ section, branches }: Branch): boolean =>
  section.children.length > branches.length &&
  verbAtStart(section.heading?.text ?? "") === null &&
  section.paragraphs.every((it) => /:\s*$/.test(it.text));
