import { dayFrom } from "@gandan/domain/values";
import { type Form, dayAndMonth, lead, nothing, onDay, u } from "./time-words.ts";

const until = "\\s*(?:[-–]|đến(?:\\s+hết)?)\\s*(?:ngày\\s+)?";
const written = "(?:ngày\\s+)?\\d{1,2}\\s+tháng\\s+(?:0?[1-9]|1[0-2])(?:\\s+năm\\s+\\d{4})?";

/** From one day to another: the end is the limit, the beginning none. */
export const stretches: Form[] = [
  {
    pattern: u(`(?:từ\\s+)?(?:ngày\\s+)?(?:${dayAndMonth}|\\d{1,2})${until}(\\d{1,2})/(\\d{1,2})/(\\d{4})`),
    read: (it) => onDay(dayFrom(Number(it[3]), Number(it[2]), Number(it[1]))) ?? nothing,
  },
  {
    pattern: u(
      `từ\\s+(?:ngày\\s+)?(?:${written}|\\d{1,2})${until}(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})`,
    ),
    read: (it) => onDay(dayFrom(Number(it[3]), Number(it[2]), Number(it[1]))) ?? nothing,
  },
  {
    pattern: u(`từ\\s+(?:ngày\\s+)?(?:${dayAndMonth}|${written})${until}(?:${dayAndMonth}|${written})`),
    read: () => nothing,
  },
  { pattern: u(`${dayAndMonth}\\s*[-–]\\s*${dayAndMonth}`), read: () => nothing },
  // "trước ngày 15 tháng 6 và ngày 15 tháng 12 năm 2026": the year behind the last is of both.
  {
    pattern: u(
      `${lead}ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s*(?:,|và)\\s*(?:trước\\s+)?ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})`,
    ),
    read: (it) =>
      [
        [it[1], it[2]],
        [it[3], it[4]],
      ].map(([day, month]) => onDay(dayFrom(Number(it[5]), Number(month), Number(day))) ?? nothing),
  },
  {
    pattern: u(`(?:hoàn thành\\s+|xong\\s+)?trước\\s+\\d{1,2}\\s+tháng\\s+(?:0?[1-9]|1[0-2])(?!\\s+năm\\s+\\d)`),
    read: () => nothing,
  },
  // "trước 15/6/26"
  {
    pattern: u(
      `(?:hoàn thành\\s+|xong\\s+)?(?:trước|chậm nhất)\\s+(?:ngày\\s+)?(\\d{1,2})/(\\d{1,2})/(2\\d|3\\d)(?!/)`,
    ),
    read: (it) => onDay(dayFrom(2000 + Number(it[3]), Number(it[2]), Number(it[1]))) ?? nothing,
  },
];
