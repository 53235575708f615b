import type { RoleChartSource } from "@gandan/domain/roles";

export const officesDecree: RoleChartSource = {
  text: {
    vi: "Nghị định 150/2025/NĐ-CP (cơ quan chuyên môn cấp xã), Nghị định 118/2025/NĐ-CP (trung tâm phục vụ hành chính công)",
    en: "Decree 150/2025/NĐ-CP (commune offices), Decree 118/2025/NĐ-CP (public service centre)",
  },
  verified: "full-text",
};

export const partyOffice: RoleChartSource = {
  text: {
    vi: "Ban Xây dựng Đảng thuộc Đảng uỷ xã, theo tin và văn bản của một số xã; mới đọc trích đoạn",
    en: "Party Building Board of the commune's Party committee, from news and papers of some communes; excerpts only",
  },
  verified: "excerpt",
};

export const inference: RoleChartSource = {
  text: {
    vi: "Suy từ nhiệm vụ nội vụ của Phòng Văn hoá – Xã hội; xã tự xác nhận người phụ trách dân vận chính quyền",
    en: "Inferred from the home affairs duties of the Culture and Society Office; the commune confirms who is in charge",
  },
  verified: "unverified",
};

export const titles: RoleChartSource = {
  text: {
    vi: "Tên gọi chức danh thường gặp sau ngày 01/7/2025; chưa đối chiếu với văn bản",
    en: "Titles usual since 1 July 2025; not compared with a text",
  },
  verified: "unverified",
};
