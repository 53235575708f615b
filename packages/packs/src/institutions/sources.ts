import type { FactSource } from "@gandan/domain/plans";

/** The end of the district level and the offices of the new communes. */
export const twoTiers = {
  title: {
    vi: "Chính quyền địa phương hai cấp từ 01/7/2025 (Luật 72/2025/QH15; Nghị định 150/2025/NĐ-CP)",
    en: "Two tiers of local government from 1 July 2025 (Law 72/2025/QH15; Decree 150/2025/NĐ-CP)",
  },
  verified: "full-text",
} as const satisfies FactSource;

/** Seen in texts in force; the day itself was not read, so the latest it can be is used. */
export const namedInTexts = {
  title: {
    vi: "Tên cơ quan trong các văn bản đang có hiệu lực; ngày ghi là ngày muộn nhất",
    en: "Names of bodies in texts in force; the day is the latest it can be",
  },
  verified: "full-text",
} as const satisfies FactSource;

export const ministries2025 = {
  title: {
    vi: "Sắp xếp bộ máy Chính phủ và các sở năm 2025; chưa đọc được văn bản gốc",
    en: "Ministries and departments rearranged in 2025; the original text was not read",
  },
  verified: "unverified",
} as const satisfies FactSource;

export const provinces2025 = {
  title: {
    vi: "Sắp xếp đơn vị hành chính cấp tỉnh từ 01/7/2025 (Nghị quyết 202/2025/QH15); chưa đọc được văn bản gốc",
    en: "Provinces rearranged from 1 July 2025 (Resolution 202/2025/QH15); the original text was not read",
  },
  verified: "unverified",
} as const satisfies FactSource;

/** What the offices of the new communes took over from posts and offices that a source does not name one by one. */
export const communeOffices2025 = {
  title: {
    vi: "Cơ quan chuyên môn cấp xã từ 01/7/2025 (Nghị định 150/2025/NĐ-CP); tên cũ suy ra, chưa đọc được danh mục",
    en: "Commune offices from 1 July 2025 (Decree 150/2025/NĐ-CP); the old names are inferred, no list was read",
  },
  verified: "unverified",
} as const satisfies FactSource;
