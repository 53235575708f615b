import type { LimitSource } from "@gandan/domain/calendar";

type Source = Omit<LimitSource, "article">;

/** What no law that was read sets: the commune's own practice, shown as such. */
export const ownPractice: Source = {
  title: {
    vi: "Cách làm của xã; pháp luật đã đọc không quy định thời hạn",
    en: "The commune's own practice; no law that was read sets a period",
  },
  number: null,
  basis: "commune-setting",
  read: "full-text",
};

export const lettersCircular: Source = {
  title: {
    vi: "Thông tư về xử lý đơn (bản cũ; Thông tư 05/2021/TT-TTCP thay thế, chưa đọc được điều này)",
    en: "Circular on handling letters (the old one; what replaced it was not read here)",
  },
  number: "07/2014/TT-TTCP",
  basis: "law",
  read: "before-amendment",
};

/** Nothing of it was read: its periods are remembered, and each decision names what it rests on. */
export const archivePeriods: Source = {
  title: {
    vi: "Bảng thời hạn lưu trữ hồ sơ khiếu nại, tố cáo; chưa đọc được văn bản đang có hiệu lực",
    en: "The archive schedule for files of complaints and denunciations; the text in force was not read",
  },
  number: null,
  basis: "law",
  read: "unverified",
};
