import { numberOf } from "../../read/index.ts";
import type { Rule } from "../rule.ts";
import { readingOf } from "../words.ts";
import { detailsAddUp } from "./sums.ts";

const counted =
  "tiêu chí|tuyến đường|tuyến|mô hình|lĩnh vực|thôn|làng|bản|ấp|tổ dân phố|khu phố|xã|phường|nhóm|khu vực|điểm|đơn vị|bước|thủ tục";
// "05 tuyến đường kiểu mẫu gồm các tuyến: Lê Lợi, Trần Phú …": names and nothing else up to the end of the sentence.
const list = new RegExp(
  `(?<![\\d.,/-]|(?:trên|khoảng|hơn|tối thiểu|ít nhất|từ) )(?<all>\\d{1,2}) (?<unit>${counted})(?!\\p{L})(?<between>[^.;:()\\d\\n]{0,60}?),? (?:gồm|bao gồm|cụ thể|đó là)(?: có)?(?: các \\p{L}+(?: \\p{L}+)?)?: (?<names>[^.;:()\\n]{5,400})(?:[.;](?=\\s|$)|\\n|$)`,
  "gu",
);
const longestName = 6;

/** As many are named as are counted. */
export const listCount: Rule = {
  id: "substance.list-count",
  family: "substance",
  severity: "warning",
  source: detailsAddUp,
  check: (document) => {
    const reading = readingOf(document);
    return [...reading.text.matchAll(list)].flatMap(({ 0: quoted, index, groups = {} }) => {
      const said = numberOf(groups["all"] ?? "");
      const parts = (groups["names"] ?? "").split(/,\s*(?:và\s)?/u);
      const single = parts.flatMap((part) => part.split(/\s+và\s+/u));
      // "Văn hóa và Thể thao" may be one name or two.
      const isRight = said >= parts.length && said <= single.length;
      const areNames = single.every((name) => shortOf(name).split(" ").length <= longestName && !/\d{2,}/u.test(name));
      if (isRight || !areNames || parts.length < 2 || /(?<!\p{L})(?:mỗi|từng|v\.v|…)/u.test(quoted)) return [];
      const told = `${groups["all"]} ${groups["unit"]}`;
      return {
        span: reading.spanOf(index, index + told.length),
        about: quoted,
        message: {
          vi: `Ghi “${told}” nhưng sau đó kể tên ${single.length}. Đề nghị kiểm tra lại số lượng hoặc bổ sung cho đủ.`,
          en: `“${told}” is followed by ${single.length} names.`,
        },
      };
    });
  },
};

// The first words of a body's name say nothing of its length.
const shortOf = (name: string): string =>
  name.trim().replace(/(?:Ủy|Uỷ) ban (?:nhân dân|Mặt trận Tổ quốc Việt Nam)|Hội đồng nhân dân/gu, "UB");
