import type { TimeLimitPack } from "@gandan/domain/calendar";
import { Day } from "@gandan/domain/values";
import { amended, limit } from "./rows.ts";
import { receptionDecree, receptionLaw } from "./sources.ts";

const received = ["complaint", "denunciation", "recommendation", "feedback"];
// A letter without a name that is kept as information has nobody to reply to.
const settled = [
  "accepted",
  "guided",
  "referred",
  "returned",
  "refused",
  "filed-away",
  "kept-as-information",
  "answered",
];
// Only two of the grounds are told in writing.
const toldInWriting = ["reception.settled@2026-07-01", "reception.repeated@2026-07-01"];

/** Citizen reception, for every kind. */
export const receptionLimits: TimeLimitPack = {
  id: "time-limits-reception",
  title: { vi: "Thời hạn tiếp công dân", en: "Time limits of citizen reception" },
  readOn: Day.parse("2026-07-23"),
  rows: [
    ...amended({
      series: "reception.reply",
      matters: received,
      stage: "reply",
      name: { vi: "Trả lời người dân về việc tiếp nhận, xử lý", en: "Reply on what is done with the matter" },
      from: "received",
      until: [...settled, "interim-replied"],
      unit: "working-day",
      count: 10,
      source: receptionLaw,
      article: "khoản 1 Điều 28",
      validFrom: "2014-07-01",
    }),
    limit({
      series: "reception.silence",
      matters: received,
      stage: "silence",
      name: {
        vi: "Không để đơn quá 45 ngày không xử lý mà không có lý do",
        en: "Leave no letter unprocessed for 45 days without reason",
      },
      from: "received",
      until: [...settled, "interim-replied"],
      unit: "calendar-day",
      count: 45,
      rolls: false,
      source: receptionDecree,
      article: "điểm b khoản 3 Điều 41",
      validFrom: "2026-07-01",
    }),
    limit({
      series: "reception.refusal",
      matters: received,
      stage: "refusal",
      name: { vi: "Gửi thông báo từ chối tiếp công dân (Mẫu số 01/TCD)", en: "Send the written refusal (form 01/TCD)" },
      from: "refused",
      until: ["refusal-sent"],
      when: { grounds: toldInWriting },
      unit: "working-day",
      count: 3,
      source: receptionDecree,
      article: "khoản 3 Điều 4",
      validFrom: "2026-07-01",
    }),
    ...amended({
      series: "reception.referrer",
      matters: ["complaint", "denunciation"],
      stage: "referrer",
      name: { vi: "Báo kết quả cho cơ quan, người đã chuyển đơn", en: "Tell the referrer the result" },
      from: "answered",
      until: ["referrer-told"],
      when: { after: "referred-in" },
      unit: "working-day",
      count: 7,
      source: receptionLaw,
      article: "khoản 2 Điều 27",
      validFrom: "2014-07-01",
    }),
    ...amended({
      series: "reception.schedule",
      matters: ["reception"],
      stage: "schedule",
      name: { vi: "Niêm yết lịch tiếp công dân của người đứng đầu", en: "Post the schedule of the head's reception" },
      from: "reception-day",
      until: ["schedule-posted"],
      direction: "before",
      unit: "working-day",
      count: 5,
      rolls: false,
      source: receptionLaw,
      article: "khoản 4 Điều 24",
      validFrom: "2014-07-01",
    }),
  ],
};
