import { type Form, eachWord, every, nothing, periodOf, u } from "./time-words.ts";

const counted = "(?:lần|buổi|cuộc|kỳ|phiên|đợt|ngày|hội nghị|tin|bài)";
const opens = "\\s*[,(]?\\s*";
const by = "(?:trước\\s+|vào\\s+|chậm nhất\\s+(?:là\\s+)?)";
const period = "(?:0?6\\s+tháng|sáu\\s+tháng|tháng|quý|quí|năm)";
const months: Record<number, "month" | "quarter" | "half-year" | "year"> = {
  1: "month",
  3: "quarter",
  6: "half-year",
  12: "year",
};

/** Times that come again and again, in the longer of their forms. */
export const repeats: Form[] = [
  // "hằng quý (trước ngày 15 tháng cuối quý)", "mỗi tháng 01 lần": no month of the year.
  {
    pattern: u(
      `(?:định kỳ\\s+)?${eachWord}\\s+(quý|quí|năm)${opens}${by}?ngày\\s+(\\d{1,2})\\s+(?:của\\s+)?tháng\\s+cuối(?:\\s+(?:của\\s+|mỗi\\s+|hằng\\s+)?(?:quý|quí|năm))?`,
    ),
    read: (it) => every(periodOf(it[1] ?? ""), Number(it[2])),
  },
  {
    pattern: u(
      `(?:định kỳ\\s+)?${eachWord}\\s+năm${opens}${by}(?:ngày\\s+)?(\\d{1,2})(?:/|\\s+tháng\\s+)(\\d{1,2})(?!/)`,
    ),
    read: (it) => every("year", Number(it[1]), Number(it[2])),
  },
  {
    pattern: u(
      `(?:định kỳ\\s+)?${eachWord}\\s+tháng${opens}${by}?ngày\\s+(\\d{1,2})(?!\\s*/|\\s+tháng|\\s*(?:và|,)\\s*(?:ngày\\s+)?\\d)`,
    ),
    read: (it) => every("month", Number(it[1])),
  },
  // "Hằng tháng gửi báo cáo về Văn phòng trước ngày 25"
  {
    pattern: u(`${eachWord}\\s+tháng,?\\s+[^\\d.;:()]{3,120}?\\s${by}ngày\\s+(\\d{1,2})(?!\\s*/|\\s+tháng)`),
    read: (it) => every("month", Number(it[1])),
  },
  // "ngày 15 và ngày cuối cùng hằng tháng"
  {
    pattern: u(
      `(?:các\\s+)?ngày\\s+(\\d{1,2})\\s*(?:và|,)\\s*ngày\\s+(?:làm việc\\s+)?cuối(?:\\s+cùng)?\\s+(?:của\\s+)?(?:${eachWord}\\s+)?tháng`,
    ),
    read: (it) => [every("month", Number(it[1])), every("month")],
  },
  // "vào ngày làm việc cuối cùng của tháng"
  {
    pattern: u(
      `${by}?ngày\\s+(?:làm việc\\s+)?cuối(?:\\s+cùng)?\\s+(?:của\\s+)?(?:${eachWord}\\s+)?(tháng|quý|quí)(?!\\s+(?:\\d|i|v))`,
    ),
    read: (it) => every(periodOf(it[1] ?? "")),
  },
  // "03 tháng một lần"
  {
    pattern: u(`(?:định kỳ\\s+)?(0?[136]|12|ba|sáu)\\s+tháng\\s+(?:một|0?1)\\s+lần`),
    read: (it) => every(months[{ ba: 3, sáu: 6 }[it[1] ?? ""] ?? Number(it[1])] ?? "month"),
  },
  // Every fortnight is kept as written.
  { pattern: u(`(?:hai|ba|0?[23])\\s+tuần\\s+(?:một|0?1)\\s+lần`), read: () => nothing },
  // "báo cáo định kỳ (tháng, quý, 6 tháng, năm)"
  {
    pattern: u(`định kỳ\\s*\\(?${period}(?:(?:\\s*,\\s*|\\s+và\\s+)${period})+(?!\\s*\\d)`),
    read: (it) =>
      [...it[0].matchAll(/6\s+tháng|sáu\s+tháng|năm|quý|quí|tháng/giu)].map(([word]) =>
        every(/6|sáu/iu.test(word) ? "half-year" : periodOf(word)),
      ),
  },
  {
    pattern: u(`${by}?ngày\\s+(\\d{1,2})\\s+(?:của\\s+)?tháng\\s+(?:sau|kế tiếp|tiếp theo|liền kề|kế sau)`),
    read: (it) => every("month", Number(it[1])),
  },
  {
    pattern: u(`${eachWord}\\s+(năm|quý|quí|tháng|tuần|ngày)\\s+(?:ít nhất\\s+|tối thiểu\\s+)?\\d{1,2}\\s+${counted}`),
    read: (it) => every(periodOf(it[1] ?? "")),
  },
  // "02 ngày trong 01 tháng", "02 lần trong năm"
  {
    pattern: u(`\\d{1,2}\\s+${counted}\\s+trong\\s+(?:(?:01|1|một|mỗi)\\s+)?(năm|quý|quí|tháng|tuần)(?!\\s*\\d)`),
    read: (it) => every(periodOf(it[1] ?? "")),
  },
  // "01 lần/tháng, vào ngày 25"
  {
    pattern: u(
      `(?:định kỳ\\s+)?\\d{1,2}\\s+${counted}\\s*/\\s*tháng${opens}(?:trước\\s+|vào\\s+)ngày\\s+(\\d{1,2})(?!\\s*/|\\s+tháng)`,
    ),
    read: (it) => every("month", Number(it[1])),
  },
  // "03 tháng/lần"; every fifteen days is kept as written.
  {
    pattern: u(`(\\d{1,2}\\s+)?(ngày|tuần|tháng|quý|năm)\\s*/\\s*(?:01\\s+|1\\s+|một\\s+)?lần`),
    read: (it) => {
      const count = it[1] === undefined ? 1 : Number(it[1]);
      const period = it[2] === "tháng" ? months[count] : count === 1 ? periodOf(it[2] ?? "") : undefined;
      return period === undefined ? nothing : every(period);
    },
  },
  // "báo cáo tháng trước ngày 20"
  {
    pattern: u(`báo cáo\\s+(tháng|quý)${opens}${by}ngày\\s+(\\d{1,2})(?!\\s*/|\\s+(?:tháng|của))`),
    read: (it) => every(periodOf(it[1] ?? ""), Number(it[2])),
  },
  // The first month of the next quarter is no month of this one.
  {
    pattern: u(
      `${by}?ngày\\s+\\d{1,2}\\s+(?:của\\s+)?tháng\\s+đầu(?:\\s+tiên)?(?:\\s+của)?\\s+(?:quý|quí)\\s+(?:sau|kế tiếp|tiếp theo)`,
    ),
    read: () => nothing,
  },
  // "thông báo trước 07 ngày", "trả lời trong 10 ngày": before or after what, the text leaves open.
  {
    pattern: u(
      `(?:trước|trong)\\s+(?:ít nhất\\s+|tối thiểu\\s+)?\\d{1,3}\\s+ngày(?:\\s+làm việc)?(?=\\s*(?:[.;,)]|$))`,
    ),
    read: () => nothing,
  },
  // "gửi trước 15 ngày kể từ ngày bắt đầu", "chậm nhất 05 ngày sau đó"
  {
    pattern: u(
      `(?:trước|chậm nhất|muộn nhất)(?:\\s+(?:là|ít nhất|tối thiểu))?\\s+\\d{1,3}\\s+ngày(?:\\s+làm việc)?\\s+(?:sau đó|tiếp theo|trước (?:khi|ngày)\\s+[^.;,)]{3,60}|(?<=trước\\s+\\d{1,3}\\s+ngày(?:\\s+làm việc)?\\s+)(?:kể từ|tính từ|so với)\\s+[^.;,)]{3,60})`,
    ),
    read: () => nothing,
  },
  { pattern: u(`trước\\s+mùa\\s+(?:mưa|khô|bão|lũ)(?:\\s+bão)?`), read: () => nothing },
  // "trước khi khởi công 5 ngày", "trước hội nghị đối thoại ít nhất 07 ngày": the day is that of something else.
  {
    pattern: u(
      `(?:trước|sau)\\s+(?:khi\\s+|ngày\\s+)?[^\\d.,;:()]{3,60}?\\s(?:ít nhất\\s+|tối thiểu\\s+|chậm nhất\\s+)?\\d{1,3}\\s+ngày(?:\\s+làm việc)?(?!\\s+(?:kể|từ|trước|sau))`,
    ),
    read: () => nothing,
  },
];
