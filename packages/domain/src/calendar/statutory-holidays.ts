import type { CalendarDay, CalendarSource } from "./calendar-day.ts";

/** The names of the public holidays of the Labour Code, Article 112, and of the later resolution. */
export const holidayNames = {
  newYear: { vi: "Tết Dương lịch", en: "New Year's Day" },
  tet: { vi: "Tết Nguyên đán", en: "Lunar New Year (Tết)" },
  hungKings: { vi: "Giỗ Tổ Hùng Vương (10/3 âm lịch)", en: "Hùng Kings' Day (10th of the 3rd lunar month)" },
  victory: { vi: "Ngày Chiến thắng 30/4", en: "Victory Day (30 April)" },
  labour: { vi: "Ngày Quốc tế Lao động 01/5", en: "International Labour Day (1 May)" },
  nationalDay: { vi: "Quốc khánh 02/9", en: "National Day (2 September)" },
  nationalDayAdjacent: { vi: "Quốc khánh (ngày liền kề)", en: "National Day (adjacent day)" },
  culture: { vi: "Ngày Văn hoá Việt Nam 24/11", en: "Viet Nam Culture Day (24 November)" },
} as const satisfies Record<string, CalendarDay["name"]>;

const labourCode = "45/2019/QH14";

/** The texts that the statutory days rest on. */
export const holidaySources = {
  fixedDay: {
    title: { vi: "Bộ luật Lao động, khoản 1 Điều 112", en: "Labour Code, Article 112(1)" },
    number: labourCode,
    verified: "confirmed",
    readAs: "full-text",
  },
  lunarDay: {
    title: {
      vi: "Bộ luật Lao động, khoản 1 Điều 112; ngày dương lịch tính từ âm lịch theo múi giờ UTC+7",
      en: "Labour Code, Article 112(1); solar day computed from the lunar calendar at UTC+7",
    },
    number: labourCode,
    verified: "computed",
    readAs: "full-text",
  },
  undecided: {
    title: {
      vi: "Bộ luật Lao động, khoản 1 và khoản 3 Điều 112; dự kiến, Thủ tướng Chính phủ quyết định hằng năm",
      en: "Labour Code, Article 112(1) and (3); expected, the Prime Minister decides each year",
    },
    number: labourCode,
    verified: "expected",
    readAs: "full-text",
  },
  compensation: {
    title: { vi: "Bộ luật Lao động, khoản 3 Điều 111", en: "Labour Code, Article 111(3)" },
    number: labourCode,
    verified: "computed",
    readAs: "full-text",
  },
  culture: {
    title: {
      vi: "Nghị quyết của Quốc hội, có quy định nghỉ Ngày Văn hoá Việt Nam 24/11; mới đọc qua trích dẫn",
      en: "National Assembly resolution that makes 24 November a holiday; read in excerpt only",
    },
    number: "28/2026/QH16",
    verified: "confirmed",
    readAs: "excerpt",
  },
} as const satisfies Record<string, CalendarSource>;

/** The first year in which 24 November is a public holiday. */
export const firstCultureDayYear = 2026;

/** How many public holidays a year has; a year with fewer rows has not been entered completely. */
export function statutoryDayCount(year: number): number {
  // The second day of National Day came with the Labour Code of 2019, in force from 2021.
  if (year < 2021) return 10;
  return year < firstCultureDayYear ? 11 : 12;
}
