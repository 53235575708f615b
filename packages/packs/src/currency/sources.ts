import type { FactSource } from "@gandan/domain/plans";

const source = (verified: FactSource["verified"], vi: string, en: string): FactSource => ({
  title: { vi, en },
  verified,
});

export const decrees2026 = source(
  "full-text",
  "Nghị định 154, 155, 156/2026/NĐ-CP, hiệu lực từ 01/7/2026",
  "Decrees 154, 155 and 156/2026/NĐ-CP, in force from 1 July 2026",
);
export const law136 = source(
  "excerpt",
  "Luật 136/2025/QH15, hiệu lực từ 01/7/2026; mới đọc qua tin báo chí",
  "Law 136/2025/QH15, in force from 1 July 2026; read in news only",
);
export const informationLaw = source(
  "full-text",
  "Luật Tiếp cận thông tin (sửa đổi), hiệu lực từ 01/9/2026; chưa rõ số hiệu",
  "Law on Access to Information (revised), in force from 1 September 2026; its number is not known here",
);
export const localGovernment = source(
  "full-text",
  "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
  "Law on the Organisation of Local Government 72/2025/QH15",
);
export const personalData = source(
  "excerpt",
  "Luật 91/2025/QH15 và Nghị định 356/2025/NĐ-CP, hiệu lực từ 01/01/2026; mới đọc qua tin báo chí",
  "Law 91/2025/QH15 and Decree 356/2025/NĐ-CP, in force from 1 January 2026; read in news only",
);
export const grassrootsDemocracyLaw = source(
  "excerpt",
  "Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, hiệu lực từ 01/7/2023; mới đọc điều khoản thi hành",
  "Law on Grassroots Democracy 10/2022/QH15, in force from 1 July 2023; only its final provisions were read",
);
export const grassrootsDemocracyDecree = source(
  "unverified",
  "Nghị định 59/2023/NĐ-CP ngày 14/8/2023; chưa đọc điều khoản thi hành",
  "Decree 59/2023/NĐ-CP of 14 August 2023; its final provisions were not read",
);
export const digitalDecree = source(
  "full-text",
  "Nghị định 224/2026/NĐ-CP, hiệu lực từ 01/7/2026",
  "Decree 224/2026/NĐ-CP, in force from 1 July 2026",
);
export const hamletDecree = source(
  "unverified",
  "Nghị định 185/2026/NĐ-CP ngày 26/5/2026; mới đọc một phần",
  "Decree 185/2026/NĐ-CP of 26 May 2026; read in part only",
);
export const partyRules = source(
  "unverified",
  "Quy chế dân vận năm 2021 của Bộ Chính trị; chưa đọc được văn bản gốc",
  "The Politburo's mass mobilisation rules of 2021; the original text was not read",
);
export const conclusion215 = source(
  "excerpt",
  "Kết luận 215-KL/TW ngày 23/11/2025; mới đọc qua tin báo chí",
  "Conclusion 215-KL/TW of 23 November 2025; read in news only",
);
export const directive33 = source(
  "unverified",
  "Chỉ thị 33/CT-TTg ngày 26/11/2021; việc thay thế chưa được kiểm chứng",
  "Directive 33/CT-TTg of 26 November 2021; whether it replaces the older one is not verified",
);
export const combinedRubric = source(
  "unverified",
  "Công văn 9086/BNV-CTTN&BĐG ngày 08/10/2025 đề nghị bộ tiêu chí chung mới; văn bản thay thế chưa được kiểm chứng",
  "Letter 9086/BNV-CTTN&BĐG of 8 October 2025 asks for a new combined rubric; a successor is not verified",
);
export const lawsInForce = source(
  "full-text",
  "Luật, nghị định đã đối chiếu số hiệu với nội dung",
  "Laws and decrees whose numbers were held against their content",
);
