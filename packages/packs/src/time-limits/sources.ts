import type { LimitSource } from "@gandan/domain/calendar";

type Law = Omit<LimitSource, "article">;

const law = (vi: string, en: string, number: string, read: LimitSource["read"]): Law => ({
  title: { vi, en },
  number,
  basis: "law",
  read,
});

export const receptionLaw = law("Luật Tiếp công dân", "Law on Citizen Reception", "42/2013/QH13", "full-text");
export const complaintLaw = law("Luật Khiếu nại", "Law on Complaints", "02/2011/QH13", "full-text");
export const denunciationLaw = law("Luật Tố cáo", "Law on Denunciations", "25/2018/QH14", "full-text");
export const informationLaw = law(
  "Luật Tiếp cận thông tin",
  "Law on Access to Information",
  "104/2016/QH13",
  "full-text",
);

/** In force from 1 September 2026; its number and its limits were not read. */
export const newInformationLaw: Law = {
  title: {
    vi: "Luật Tiếp cận thông tin (sửa đổi) năm 2026; chưa đọc được số ngày",
    en: "Law on Access to Information (revised) of 2026; its limits were not read",
  },
  number: null,
  basis: "law",
  read: "unverified",
};

export const receptionDecree = law(
  "Nghị định về tiếp công dân",
  "Decree on citizen reception",
  "154/2026/NĐ-CP",
  "full-text",
);
export const complaintDecree = law("Nghị định về khiếu nại", "Decree on complaints", "155/2026/NĐ-CP", "full-text");
export const localGovernmentLaw = law(
  "Luật Tổ chức chính quyền địa phương",
  "Law on the Organisation of Local Government",
  "72/2025/QH15",
  "excerpt",
);
export const grassrootsDemocracyLaw = law(
  "Luật Thực hiện dân chủ ở cơ sở",
  "Law on Grassroots Democracy",
  "10/2022/QH15",
  "full-text",
);
