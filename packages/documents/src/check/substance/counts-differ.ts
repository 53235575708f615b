import type { Hit, Rule } from "../rule.ts";
import { type Reading, readingOf } from "../words.ts";

const units = "thôn|làng|bản|ấp|buôn|tổ dân phố|khu phố";
// Said of all of them: "Trưởng thôn 06 thôn", "cả 12 thôn", "09 thôn trong xã"; a count of some may well be smaller.
const ofAll = new RegExp(
  `(?:(?:trưởng|cả|toàn bộ|tất cả)(?: (?:các|${units}|ban công tác mặt trận))? (?<all>\\d{1,3}) (?<unit>${units})|các (?:${units}) \\((?<listed>\\d{1,3}) (?<named>${units})\\)|(?<within>\\d{1,3}) (?<part>${units}) (?:trong|trên địa bàn|của|thuộc) (?:toàn )?(?:xã|phường))(?!\\p{L})`,
  "giu",
);

const some = new RegExp(`(?<![\\d.,/-]|(?:${units}) )(\\d{1,3}) (${units})(?!\\p{L})`, "giu");

/** The commune has one number of hamlets throughout a plan. */
export const countsDiffer: Rule = {
  id: "substance.counts-differ",
  family: "substance",
  severity: "hint",
  source: { vi: "Số liệu trong một văn bản phải thống nhất", en: "The figures of one document agree" },
  check: (document) => {
    const reading = readingOf(document);
    const counts = [...reading.text.matchAll(ofAll)].map(({ 0: quoted, index, groups = {} }) => ({
      quoted,
      index,
      count: Number(groups["all"] ?? groups["listed"] ?? groups["within"]),
      unit: (groups["unit"] ?? groups["named"] ?? groups["part"] ?? "").toLowerCase(),
    }));
    const wrong = counts.flatMap(({ quoted, index, count, unit }, at) => {
      const first = counts.find((it) => it.unit === unit);
      const isNew = counts.findIndex((it) => it.unit === unit && it.count === count) === at;
      if (first === undefined || first.count === count || !isNew) return [];
      return {
        span: reading.spanOf(index, index + quoted.length),
        message: {
          vi: `Số ${unit} không thống nhất: “${quoted}”, chỗ khác ghi “${first.quoted}”. Đề nghị kiểm tra lại.`,
          en: `“${quoted}” does not agree with “${first.quoted}”.`,
        },
      };
    });
    return [...wrong, ...moreThanAll(reading, counts)];
  },
};

interface Count {
  quoted: string;
  index: number;
  count: number;
  unit: string;
}

// Some of them may be fewer than all; more than all there are not.
function moreThanAll(reading: Reading, counts: readonly Count[]): Hit[] {
  const said = counts.map(({ quoted, index }) => ({ from: index, to: index + quoted.length }));
  return [...reading.text.matchAll(some)].flatMap(({ 0: quoted, 1: digits, 2: unit = "", index }) => {
    const all = counts.find((it) => it.unit === unit.toLowerCase());
    const isSaid = said.some(({ from, to }) => index >= from && index < to);
    if (
      all === undefined ||
      isSaid ||
      Number(digits) <= Math.max(...counts.filter((it) => it.unit === all.unit).map(({ count }) => count))
    )
      return [];
    return {
      span: reading.spanOf(index, index + quoted.length),
      message: {
        vi: `“${quoted}” nhiều hơn tổng số ${all.unit} ghi ở chỗ khác: “${all.quoted}”. Đề nghị kiểm tra lại.`,
        en: `“${quoted}” is more than “${all.quoted}”.`,
      },
    };
  });
}
