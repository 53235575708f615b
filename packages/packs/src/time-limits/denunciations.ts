import type { TimeLimitPack } from "@gandan/domain/calendar";
import { Day } from "@gandan/domain/values";
import { amended } from "./rows.ts";
import { denunciationLaw } from "./sources.ts";

const base = { matters: ["denunciation"], source: denunciationLaw, validFrom: "2019-01-01" };
const sorted = ["accepted", "referred", "returned", "filed-away", "kept-as-information"];

const sent = (from: string, until: string, vi: string, en: string) =>
  amended({
    ...base,
    series: `denunciation.${until}`,
    stage: until,
    name: { vi, en },
    from,
    until: [until],
    unit: "working-day",
    count: 5,
    article: "khoản 4 Điều 34",
  });

/** Denunciations; there are no variants for remote areas. */
export const denunciationLimits: TimeLimitPack = {
  id: "time-limits-denunciations",
  title: { vi: "Thời hạn giải quyết tố cáo", en: "Time limits of denunciations" },
  readOn: Day.parse("2026-07-23"),
  rows: [
    ...amended({
      ...base,
      series: "denunciation.verify",
      stage: "verify",
      name: {
        vi: "Vào sổ, phân loại, kiểm tra họ tên, địa chỉ và điều kiện thụ lý",
        en: "Register, classify, check identity and conditions",
      },
      from: "received",
      until: sorted,
      unit: "working-day",
      count: 7,
      complex: 10,
      article: "khoản 1 Điều 24",
    }),
    ...amended({
      ...base,
      series: "denunciation.refer",
      stage: "refer",
      name: { vi: "Chuyển tố cáo không thuộc thẩm quyền và báo người tố cáo", en: "Refer and tell the denouncer" },
      from: "found-not-ours",
      until: ["referred"],
      unit: "working-day",
      count: 5,
      article: "khoản 2 Điều 24",
    }),
    ...amended({
      ...base,
      series: "denunciation.press",
      stage: "press",
      name: { vi: "Trả lời cơ quan, báo chí đã chuyển tố cáo", en: "Answer the body or newspaper that referred it" },
      from: "referred-in",
      until: ["referrer-told"],
      unit: "calendar-day",
      count: 20,
      article: "khoản 2 Điều 26",
    }),
    ...amended({
      ...base,
      series: "denunciation.tell",
      stage: "tell",
      name: { vi: "Thông báo việc thụ lý tố cáo", en: "Tell both sides of the acceptance" },
      from: "accepted",
      until: ["both-told"],
      unit: "working-day",
      count: 5,
      article: "khoản 3 Điều 29",
    }),
    ...amended(
      {
        ...base,
        series: "denunciation.resolve",
        stage: "resolve",
        name: { vi: "Giải quyết tố cáo, ra kết luận", en: "Resolve and conclude" },
        from: "accepted",
        until: ["answered"],
        unit: "calendar-day",
        count: 30,
        extension: { times: 1, count: 30, unit: "calendar-day", needsDocument: true },
        onSuspension: "days-kept",
        when: { isComplex: false },
        article: "Điều 30",
      },
      // Decree 156/2026, Article 10(1): what was accepted before and is under way follows the new rules.
      { takesOver: true },
    ),
    ...amended(
      {
        ...base,
        series: "denunciation.resolve-complex",
        stage: "resolve",
        name: { vi: "Giải quyết tố cáo đặc biệt phức tạp, ra kết luận", en: "Resolve an especially complex one" },
        from: "accepted",
        until: ["answered"],
        unit: "calendar-day",
        count: 30,
        extension: { times: 2, count: 30, unit: "calendar-day", needsDocument: true },
        onSuspension: "days-kept",
        when: { isComplex: true },
        article: "Điều 30",
      },
      { takesOver: true },
    ),
    ...amended({
      ...base,
      series: "denunciation.send",
      stage: "send",
      name: { vi: "Gửi kết luận nội dung tố cáo", en: "Send the conclusion" },
      from: "answered",
      until: ["answer-sent"],
      unit: "working-day",
      count: 5,
      article: "khoản 3 Điều 35",
    }),
    ...amended({
      ...base,
      series: "denunciation.publish",
      stage: "publish",
      name: {
        vi: "Công khai kết luận, không để lộ người tố cáo",
        en: "Publish the conclusion without trace of the denouncer",
      },
      from: "answered",
      until: ["published"],
      unit: "working-day",
      count: 7,
      article: "Điều 40",
    }),
    ...amended({
      ...base,
      series: "denunciation.again",
      stage: "again",
      name: { vi: "Xem xét tố cáo tiếp", en: "Decide on a repeated denunciation" },
      from: "denounced-again",
      until: ["again-decided"],
      unit: "calendar-day",
      count: 20,
      article: "khoản 2 Điều 37",
    }),
    ...sent("suspended", "suspension-sent", "Gửi quyết định tạm đình chỉ", "Send the decision to suspend"),
    ...sent("terminated", "termination-sent", "Gửi quyết định đình chỉ", "Send the decision to end the matter"),
  ],
};
