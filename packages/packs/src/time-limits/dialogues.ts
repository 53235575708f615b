import type { TimeLimitPack } from "@gandan/domain/calendar";
import { Day } from "@gandan/domain/values";
import { limit } from "./rows.ts";
import { localGovernmentLaw } from "./sources.ts";

/** Dialogue sessions between the People's Committee of a commune and its people. */
export const dialogueLimits: TimeLimitPack = {
  id: "time-limits-dialogues",
  title: { vi: "Thời hạn của hội nghị trao đổi, đối thoại", en: "Time limits of dialogue sessions" },
  readOn: Day.parse("2026-11-23"),
  rows: [
    limit({
      series: "dialogue.announce",
      matters: ["dialogue"],
      stage: "announcement",
      name: {
        vi: "Thông báo thời gian, địa điểm, nội dung và cách tham gia",
        en: "Announce time, place, content and how to take part",
      },
      from: "dialogue-day",
      until: ["dialogue-announced"],
      direction: "before",
      unit: "calendar-day",
      count: 7,
      rolls: false,
      source: localGovernmentLaw,
      article: "Điều 43",
      validFrom: "2025-07-01",
    }),
    limit({
      series: "dialogue.publish",
      matters: ["dialogue"],
      stage: "result",
      name: {
        vi: "Công bố kết quả, niêm yết tại trụ sở và gửi đến Trưởng thôn",
        en: "Publish the result, post it at the seat and send it to the heads of the hamlets",
      },
      from: "dialogue-over",
      until: ["dialogue-published"],
      unit: "calendar-day",
      count: 10,
      source: localGovernmentLaw,
      article: "Điều 43",
      validFrom: "2025-07-01",
    }),
  ],
};
