import type { TimeLimit, TimeLimitPack } from "@gandan/domain/calendar";
import { Day } from "@gandan/domain/values";
import { limit } from "./rows.ts";
import { informationLaw, newInformationLaw } from "./sources.ts";

const provide = { vi: "Cung cấp thông tin, hoặc từ chối và nêu lý do", en: "Provide, or refuse with reasons" };
const done = ["answered", "refused", "referred"];
const base = {
  matters: ["information-request"],
  from: "received",
};
const oldLaw = { source: informationLaw, validFrom: "2018-07-01", validTo: "2026-08-31" };

type Way = NonNullable<TimeLimit["when"]["way"]>;

const simple = (way: Way, count: number, article: string) =>
  limit({
    ...base,
    ...oldLaw,
    series: `information-request.provide.${way}.simple`,
    stage: "provide",
    name: provide,
    until: done,
    unit: "working-day",
    count,
    when: { way, isComplex: false },
    article,
  });

const complex = (way: Way, count: number, extension: TimeLimit["extension"], article: string) =>
  limit({
    ...base,
    ...oldLaw,
    series: `information-request.provide.${way}.complex`,
    stage: "provide",
    name: provide,
    until: done,
    unit: "working-day",
    count,
    extension,
    when: { way, isComplex: true },
    article,
  });

const announce = (way: Way, article: string) =>
  limit({
    ...base,
    ...oldLaw,
    series: `information-request.announce.${way}`,
    stage: "announce",
    name: { vi: "Báo thời hạn giải quyết yêu cầu", en: "Announce by when the request is answered" },
    until: [...done, "date-announced"],
    unit: "working-day",
    count: 3,
    when: { way, isComplex: true },
    article,
  });

const further = (count: number, unit: TimeLimit["unit"]): TimeLimit["extension"] => ({
  times: 1,
  count,
  unit,
  needsDocument: true,
});

/** Information requests: the law of 2016 until 31 August 2026; the limits of the new law were not read and are not guessed. */
export const informationRequestLimits: TimeLimitPack = {
  id: "time-limits-information-requests",
  title: { vi: "Thời hạn cung cấp thông tin", en: "Time limits of information requests" },
  readOn: Day.parse("2026-07-23"),
  rows: [
    simple("office", 0, "Điều 29"),
    complex("office", 10, further(10, "working-day"), "Điều 29"),
    simple("network", 3, "Điều 30"),
    announce("network", "Điều 30"),
    complex("network", 15, further(15, "calendar-day"), "Điều 30"),
    simple("post", 5, "Điều 31"),
    announce("post", "Điều 31"),
    complex("post", 15, further(15, "calendar-day"), "Điều 31"),
    limit({
      ...base,
      series: "information-request.provide.new-law",
      stage: "provide",
      name: provide,
      until: done,
      unit: "working-day",
      count: null,
      source: newInformationLaw,
      article: null,
      validFrom: "2026-09-01",
    }),
  ],
};
