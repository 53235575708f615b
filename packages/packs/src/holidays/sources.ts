import { type CalendarSource, holidaySources } from "@gandan/domain/calendar";

/** Days that the Labour Code fixes by date or by the lunar calendar, and what follows from its rules. */
export const { fixedDay, lunarDay, undecided, culture, compensation: inLieu } = holidaySources;

/** A lunar date that was also published as a day off. */
export const publishedLunarDay = {
  title: {
    vi: "Bộ luật Lao động, khoản 1 Điều 112; ngày dương lịch tính theo UTC+7, khớp lịch đã công bố",
    en: "Labour Code, Article 112(1); solar day computed at UTC+7, as published",
  },
  number: "45/2019/QH14",
  verified: "confirmed",
  readAs: "full-text",
} as const satisfies CalendarSource;

/** A day in lieu for which the arrangement is expected, because the holiday it follows is not yet placed. */
export const expectedInLieu = { ...inLieu, verified: "expected" } as const satisfies CalendarSource;

/** The arrangement of 2025 as remembered; its texts were not read. */
export const arrangement2025 = {
  title: {
    vi: "Phương án nghỉ Tết Nguyên đán và Quốc khánh năm 2025; chưa đọc được văn bản gốc",
    en: "Arrangement of Tết and National Day 2025; the original text was not read",
  },
  number: null,
  verified: "expected",
  readAs: "unverified",
} as const satisfies CalendarSource;

export const swapMay2025 = {
  title: {
    vi: "Hoán đổi ngày làm việc dịp 30/4 và 01/5 năm 2025; mới đọc qua tin báo chí",
    en: "Swapped working day around 30 April and 1 May 2025; read in news only",
  },
  number: null,
  verified: "confirmed",
  readAs: "excerpt",
} as const satisfies CalendarSource;

export const arrangement2026 = {
  title: {
    vi: "Thông báo về việc nghỉ Tết Nguyên đán, Quốc khánh và các ngày lễ năm 2026; mới đọc qua tin báo chí",
    en: "Notice on the days off for Tết, National Day and other holidays of 2026; read in news only",
  },
  number: "9441/TB-BNV",
  verified: "confirmed",
  readAs: "excerpt",
} as const satisfies CalendarSource;

export const swapJanuary2026 = {
  title: {
    vi: "Văn bản ngày 25/12/2025 về hoán đổi ngày làm việc dịp Tết Dương lịch 2026; mới đọc qua tin báo chí",
    en: "Letter of 25 December 2025 on the swapped working day at New Year 2026; read in news only",
  },
  number: "12729/VPCP-KGVX",
  verified: "confirmed",
  readAs: "excerpt",
} as const satisfies CalendarSource;

export const swapAugust2026 = {
  title: {
    vi: "Hoán đổi ngày làm việc dịp Quốc khánh 2026: đợt nghỉ 5 ngày theo tin báo chí, ngày làm bù chưa kiểm chứng",
    en: "Swapped working day at National Day 2026: five days off by the news, the working Saturday not verified",
  },
  number: null,
  verified: "expected",
  readAs: "unverified",
} as const satisfies CalendarSource;
