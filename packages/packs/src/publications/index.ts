import type { PublicationItem, PublicationPack } from "@gandan/domain/publications";
import { Day } from "@gandan/domain/values";
import { grassrootsDemocracyLaw } from "../time-limits/sources.ts";
import { atSeatForGood, website, widely, withNotices } from "./rows.ts";

const item = (number: number, vi: string, en: string, ways: PublicationItem["ways"]): PublicationItem => ({
  number,
  name: { vi, en },
  ways,
});

/** What a commune has to publish (Law 10/2022, Article 11), how and for how long (Articles 12–14); names are shortened. */
const grassrootsDemocracy: PublicationPack = {
  id: "publication-10-2022",
  title: { vi: "Nội dung phải công khai ở xã", en: "What a commune has to publish" },
  source: { ...grassrootsDemocracyLaw, article: "Điều 11–14" },
  validity: { from: Day.parse("2023-07-01"), to: null },
  items: [
    item(1, "Kế hoạch phát triển kinh tế - xã hội", "Plan of economic and social development", withNotices),
    item(2, "Ngân sách", "Budget", withNotices),
    item(3, "Dự án, đất đai, quy hoạch", "Projects, land and planning", withNotices),
    item(
      4,
      "Quy chế dân chủ, nhiệm vụ của cán bộ, quy tắc ứng xử",
      "Rules of democracy, duties of staff, code of conduct",
      atSeatForGood,
    ),
    item(5, "Quỹ, khoản đóng góp của Nhân dân", "Funds and contributions of the people", withNotices),
    item(6, "Tài sản công", "Public property", withNotices),
    item(7, "Chính sách hỗ trợ, kết quả bình xét", "Support and who was chosen for it", widely),
    item(8, "Cứu trợ, quyên góp", "Relief and donations", widely),
    item(9, "Nghĩa vụ quân sự", "Military service", widely),
    item(
      10,
      "Kết quả thanh tra, kỷ luật, lấy phiếu tín nhiệm",
      "Results of inspections, discipline and votes of confidence",
      widely,
    ),
    item(
      11,
      "Nội dung, kế hoạch và kết quả lấy ý kiến Nhân dân",
      "What the people are asked, the plan and the result",
      widely,
    ),
    item(12, "Phí, lệ phí", "Fees and charges", widely),
    item(13, "Thủ tục hành chính", "Administrative procedures", atSeatForGood),
    item(14, "Nội dung khác theo quy định của pháp luật", "Other matters that the law names", [website]),
  ],
};

export const publicationPacks: readonly PublicationPack[] = [grassrootsDemocracy];

/** The items as they stand in force. */
export const publicationItems: readonly PublicationItem[] = grassrootsDemocracy.items;
