import type { LimitSource } from "@gandan/domain/calendar";
import type { RefusalGround, RefusalGroundPack } from "@gandan/domain/petitions";
import { Day } from "@gandan/domain/values";
import { informationLaw, newInformationLaw } from "../time-limits/sources.ts";
import { ground } from "./rows.ts";

const base = { steps: ["refuse" as const], kinds: ["information-request" as const], paper: "not-accepted" as const };

const newLaw: Omit<LimitSource, "article"> = {
  ...newInformationLaw,
  title: {
    vi: "Luật Tiếp cận thông tin (sửa đổi) năm 2026; chưa đọc được căn cứ từ chối, dùng tạm theo luật năm 2016",
    en: "Law on Access to Information (revised) of 2026; its grounds were not read, those of 2016 stand in",
  },
};

// The same ground under the law of 2016 and, unverified, under the one that followed it.
const underBoth = (
  name: string,
  vi: string,
  en: string,
  read: LimitSource["read"],
  needsNote = false,
): RefusalGround[] => [
  ground({
    ...base,
    series: `information.${name}`,
    vi,
    en,
    needsNote,
    source: { ...informationLaw, read },
    article: "Điều 28",
    validFrom: "2018-07-01",
    validTo: "2026-08-31",
  }),
  ground({
    ...base,
    series: `information.${name}`,
    vi,
    en,
    needsNote,
    source: newLaw,
    article: null,
    validFrom: "2026-09-01",
  }),
];

/** Why information may be refused, in writing and with the reason. Of the law of 2016 two grounds were read. */
export const informationGrounds: RefusalGroundPack = {
  id: "refusal-grounds-information-requests",
  title: { vi: "Căn cứ từ chối cung cấp thông tin", en: "Grounds for refusing information" },
  readOn: Day.parse("2026-07-23"),
  grounds: [
    ...underBoth(
      "not-accessible",
      "Thông tin công dân không được tiếp cận, hoặc chưa đủ điều kiện để tiếp cận",
      "Information that citizens may not see, or not under the conditions given",
      "unverified",
      true,
    ),
    ...underBoth(
      "published",
      "Thông tin đã được công khai (đã chỉ nơi xem)",
      "It is published (the person was told where)",
      "unverified",
      true,
    ),
    ...underBoth(
      "not-ours",
      "Thông tin không thuộc trách nhiệm cung cấp của Ủy ban nhân dân",
      "It is not for the People's Committee to give",
      "unverified",
    ),
    ...underBoth(
      "given-twice",
      "Đã cung cấp hai lần cho chính người yêu cầu, không có lý do chính đáng để yêu cầu thêm",
      "Given to the same person twice already, without good reason to ask again",
      "full-text",
    ),
    ...underBoth(
      "beyond-means",
      "Yêu cầu vượt quá khả năng đáp ứng hoặc làm ảnh hưởng hoạt động bình thường của cơ quan",
      "It goes beyond what the office can do, or hinders its work",
      "unverified",
      true,
    ),
    ...underBoth(
      "unpaid",
      "Người yêu cầu không thanh toán chi phí in, sao, chụp, gửi thông tin",
      "The cost of copying was not paid",
      "full-text",
    ),
  ],
};
