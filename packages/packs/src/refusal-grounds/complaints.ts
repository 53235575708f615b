import type { RefusalGroundPack } from "@gandan/domain/petitions";
import { Day } from "@gandan/domain/values";
import { complaintDecree, complaintLaw } from "../time-limits/sources.ts";
import { ground } from "./rows.ts";

const base = { steps: ["refuse" as const], kinds: ["complaint" as const], paper: "not-accepted" as const };
const law = { source: { ...complaintLaw, read: "before-amendment" as const }, validFrom: "2012-07-01" };

/** Why a complaint is not taken up; what was read of the law names these, any other is written out. */
export const complaintGrounds: RefusalGroundPack = {
  id: "refusal-grounds-complaints",
  title: { vi: "Căn cứ không thụ lý khiếu nại", en: "Grounds for not taking up a complaint" },
  readOn: Day.parse("2026-07-23"),
  grounds: [
    ground({
      ...base,
      ...law,
      series: "complaint.late",
      vi: "Hết thời hiệu khiếu nại (90 ngày kể từ ngày biết, không kể trở ngại khách quan)",
      en: "Later than 90 days after it was known, obstacles not counted",
      article: "Điều 9",
    }),
    ground({
      ...base,
      ...law,
      series: "complaint.form",
      vi: "Đơn không có chữ ký hoặc điểm chỉ, thiếu nội dung phải có và không được bổ sung",
      en: "Not signed, or without what a complaint must carry, and not completed",
      article: "Điều 8",
    }),
    ground({
      ...base,
      series: "complaint.proxy",
      vi: "Việc ủy quyền không đúng quy định",
      en: "The proxy is not as the decree asks",
      source: complaintDecree,
      article: "Điều 3",
      validFrom: "2026-07-01",
    }),
    ground({
      ...base,
      ...law,
      series: "complaint.other",
      vi: "Trường hợp khác không được thụ lý (ghi rõ điều, khoản và lý do)",
      en: "Another case in which a complaint is not taken up (say the article and why)",
      needsNote: true,
      source: { ...complaintLaw, read: "unverified" },
      article: "Điều 11",
    }),
  ],
};
