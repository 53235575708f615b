import type { Chance } from "../planted/chance.ts";
import type { Draft } from "./draft.ts";
import * as sentences from "./sentences.ts";

/** A clean plan of some commune for some year after the reform of 2025. */
export function aDraft(chance: Chance): Draft {
  const year = chance.pick([2026, 2027]);
  const inYear = (text: string): string => text.replaceAll("{year}", String(year));
  const some = (pool: readonly string[], count: number): string[] => chance.shuffled(pool).slice(0, count).map(inYear);
  const { province, commune } = chance.pick(sentences.places);
  const subject = inYear(chance.pick(sentences.subjects));
  const title = subject.charAt(0).toLowerCase() + subject.slice(1);
  const ofProvince = `Kế hoạch số ${100 + chance.below(300)}/KH-UBND ngày ${10 + chance.below(18)}/12/${year - 1} của UBND tỉnh ${province}`;
  const month = 1 + chance.below(2);
  return {
    province,
    commune,
    number: String(10 + chance.below(80)),
    symbol: "KH-UBND",
    day: String(10 + chance.below(18)),
    month: `0${month}`,
    year,
    subject,
    bases: [...sentences.bases, `Thực hiện ${ofProvince} về ${title};`],
    preamble: `Ủy ban nhân dân xã ${commune} ban hành Kế hoạch ${title} với các nội dung sau:`,
    purposes: some(sentences.purposes, 3),
    requirements: some(sentences.requirements, 2),
    objective: inYear(chance.pick(sentences.objectives)),
    targets: some(sentences.targets, 4),
    duties: some(sentences.duties, 8).map((text, at) => ({
      number: String(at + 1),
      text,
      time: inYear(chance.pick(sentences.times)),
    })),
    assignments: sentences.assignments.map(({ assignee, duties }, at) => ({
      number: String(at + 1),
      assignee,
      duties: duties.map(inYear),
    })),
    closing: `Trên đây là Kế hoạch ${title} của xã ${commune}. Trong quá trình thực hiện nếu có khó khăn, các bộ phận phản ánh về Văn phòng HĐND và UBND xã để tổng hợp, báo cáo Chủ tịch UBND xã xem xét, quyết định./.`,
    recipients: [
      "Sở Nội vụ (để báo cáo);",
      "Thường trực Đảng ủy xã;",
      "Thường trực HĐND xã;",
      "Trưởng các thôn;",
      "Lưu: VT.",
    ],
    afterRecipients: "",
    capacity: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
    position: "PHÓ CHỦ TỊCH",
    signer: chance.pick(sentences.signers),
  };
}
