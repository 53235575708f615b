import type { Duty } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";

// "NỘI DUNG KIỂM TRA", "Nội dung đối thoại", "Những việc giáo viên được biết": what is looked at or spoken of.
const looking = "kiem tra|giam sat|thanh tra|khao sat|phan bien|danh gia";
const speaking =
  "doi thoai|tiep xuc|lay y kien|gop y|trao doi|thao luan|cong khai|tuyen truyen|pho bien|quan triet|tap huan|boi duong";
const heading = new RegExp(
  `^(?:(?:pham vi|doi tuong|thoi gian|dia diem|hinh thuc|thanh phan)(?:,| va) )*(?:cac |nhung )?noi dung(?:(?:,| va)[a-z ,]{3,40}?)? (?<deed>${looking}|${speaking})(?:,? (?:va )?(?:${looking}|${speaking}))*(?: (?:tai|doi voi|gom|bao gom)\\b.*)?[:.]?$`,
);
const rights =
  /^(?:cac |nhung )?(?:viec|noi dung|van de|cong viec) .{0,60}(?:duoc biet|(?:de )?nhan dan (?:ban|biet|kiem tra|giam sat|tham gia)|duoc ban|ban va quyet dinh|tham gia y kien|(?:phai|can|duoc) cong khai|duoc giam sat)/;

// "NỘI DUNG, HÌNH THỨC, THÀNH PHẦN, THỜI GIAN, ĐỊA ĐIỂM" of one meeting.
const meeting = /^noi dung(?:,| va) .*thanh phan/;

const deedOf = (text: string): string | null => heading.exec(text)?.groups?.["deed"] ?? null;

/** Whether a heading stands above a list of matters, not of things to be done. */
export function listsMatters(text: string): boolean {
  const folded = fold(text);
  return deedOf(folded) !== null || rights.test(folded) || meeting.test(folded);
}

const noun =
  /^(?:việc|công tác|tình hình|kết quả|hoạt động|mức|các|những|chế độ|nội dung|quy chế|hồ sơ|mốc|thời gian|thời kỳ|phạm vi|đối tượng|khó khăn|hình thức|chủ trương|thu, chi)(?=[\s:,])/iu;

/** Whether one of such a list is something to be done: it names who or when, or does what the list is for. */
export function isDeedAmong(text: string, { title, times, lead }: Duty): boolean {
  if (noun.test(title)) return false;
  const deed = deedOf(fold(text));
  return times.length > 0 || lead !== undefined || (deed !== null && fold(title.slice(0, 60)).includes(deed));
}
