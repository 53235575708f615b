import type { SectionRole } from "@gandan/domain/plans";
import { fold } from "@gandan/domain/values";
import { isPeriod } from "../times/period-headings.ts";

const past = /^(danh gia|ket qua|tinh hinh|thuc trang|dac diem|khai quat|boi canh|tom tat|nhung ket qua)/;
const words: readonly [RegExp, SectionRole][] = [
  [/muc dich|yeu cau|quan diem|su can thiet/, "purpose"],
  [/muc tieu|chi tieu/, "objectives"],
  [
    /^(?:bien phap|giai phap|cach thuc|cong tac) (?:to chuc thuc hien|phan cong)|to chuc thuc hien|^thuc hien[:.]?$|to chuc trien khai(?: thuc hien)?$|phan cong|(?<!(?:nang cao|nhan thuc|y thuc|tinh than|de cao|tang cuong),? (?:va )?)trach nhiem/,
    "assignments",
  ],
  [
    /cac buoc (?:thuc hien|tien hanh|trien khai)|cach lam|^(?:cac |nhung )?viec lam(?! cho)|phuong phap tien hanh|nhiem vu|giai phap|noi dung|cong viec|hoat dong|phuong an trien khai|bien phap|^chuong trinh (?:cu the|cong tac)/,
    "duties",
  ],
];
// Headings about the frame of the work: they neither ask for a duty nor name who has one.
const frame =
  /^(doi tuong|pham vi|thoi gian|dia diem|kinh phi|nguon kinh phi|nguon luc|nguon von|khen thuong|tieu chi|cach thuc|thanh phan|che do|du toan|lo trinh|tien do|thoi han|dieu kien|co so phap ly|can cu|hinh thuc va tieu chuan|hinh thuc khen|tieu chuan)/;

// Who reports to whom and when is told here.
const reporting =
  /^che do (?:thong tin|giao ban|hop)[:.]?$|^(?:che do |cong tac )?(?:(?:thong tin|hoi hop|hop|giao ban|sinh hoat|lam viec),? (?:va )?)*bao cao[:.]?$/;

const andReports = /(?: va|,) (?:che do |cong tac )?(?:thong tin,? )?bao cao[:.]?$/;

/** Whether a part tells what has been: results, the situation, what a plan rests on. */
export const tellsOfPast = (heading: string): boolean => past.test(fold(heading)) || fold(heading).startsWith("can cu");

/** What a heading of the first level says its part is about, or null where it says nothing. */
export function roleOfHeading(heading: string): SectionRole | null {
  const text = fold(heading);
  // "1. Tháng 3:", "Quý II/2026": a work programme names its parts by when they are done.
  if (isPeriod(heading)) return "duties";
  if (past.test(text)) return "other";
  if (reporting.test(text)) return "assignments";
  const found = firstNamed(text);
  if (!frame.test(text)) return found?.role ?? null;
  // "Kinh phí và chế độ báo cáo"
  if (found === null && andReports.test(text)) return "assignments";
  // "Thời gian và trách nhiệm thực hiện", "Hình thức và nội dung": the frame, and something more.
  return found !== null && /(?: va |, )/.test(text.slice(0, found.at + 1)) ? found.role : "other";
}

const longestTitle = 60;

/** What a heading below says: only a short one that begins with the word itself tells its part from the one around it. */
export function roleOfSubheading(heading: string): SectionRole | null {
  const text = fold(heading);
  if (text.length > longestTitle) return null;
  if (reporting.test(text)) return null;
  if (frame.test(text)) return "other";
  const found = firstNamed(text);
  return found?.at === 0 ? found.role : null;
}

function firstNamed(text: string): { role: SectionRole; at: number } | null {
  const found = words.map(([pattern, role]) => ({ role, at: text.search(pattern) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0] ?? null;
}
