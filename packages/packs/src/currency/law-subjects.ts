import type { FactSource, LawSubject } from "@gandan/domain/plans";
import * as sources from "./sources.ts";

const about = (id: string, subject: string, numbers: string[], source: FactSource): LawSubject => ({
  id,
  numbers,
  subject,
  source,
});

/** Laws and decrees that plans cite, by what they are about: a number under another name is a slip. */
export const lawSubjects: readonly LawSubject[] = [
  about("reception", "tiếp công dân", ["42/2013/QH13", "64/2014/NĐ-CP", "154/2026/NĐ-CP"], sources.lawsInForce),
  about("complaints", "khiếu nại", ["02/2011/QH13", "124/2020/NĐ-CP", "155/2026/NĐ-CP"], sources.lawsInForce),
  about("denunciations", "tố cáo", ["25/2018/QH14", "31/2019/NĐ-CP", "156/2026/NĐ-CP"], sources.lawsInForce),
  about("information", "tiếp cận thông tin", ["104/2016/QH13", "13/2018/NĐ-CP"], sources.lawsInForce),
  about("grassroots-democracy", "dân chủ", ["10/2022/QH15", "59/2023/NĐ-CP"], sources.lawsInForce),
  about("local-government", "chính quyền địa phương", ["72/2025/QH15", "77/2015/QH13"], sources.localGovernment),
];
