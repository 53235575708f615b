import type { Hit, Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

// Names of laws and of bodies that officials cite most: the first syllable of the name is a capital, the others small.
const law =
  /(?<=(?<!\p{L})Luật )(khiếu nại|tố cáo|tiếp công dân|tiếp cận thông tin|đất đai|bảo vệ môi trường|thực hiện dân chủ|hòa giải ở cơ sở|hoà giải ở cơ sở|ngân sách nhà nước|bầu cử đại biểu|cư trú|căn cước|hộ tịch|trẻ em|đầu tư công|đấu thầu|phòng, chống|mặt trận tổ quốc|tổ chức chính quyền|thi đua, khen thưởng|cán bộ, công chức|giao thông đường bộ|trật tự, an toàn)(?!\p{L})/gu;
const body =
  /(?<=(?<!\p{L})(?:Sở|Bộ|Phòng) )(Nội Vụ|Tư Pháp|Tài Chính|Y Tế|Xây Dựng|Kinh Tế|Ngoại Giao|Quốc Phòng)(?!\p{L})/gu;

/** "Luật Khiếu nại", "Sở Nội vụ": names of laws and bodies as the decree writes them. */
export const nameCapitals: Rule = {
  id: "language.name-capitals",
  family: "language",
  severity: "hint",
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa tên cơ quan, tên loại văn bản)",
    en: "Decree 30/2020/NĐ-CP, Annex II (capitals in names of bodies and documents)",
  },
  check: (document) => {
    const { text, spanOf } = readingOf(document);
    const wrong = (pattern: RegExp, right: (name: string) => string): Hit[] =>
      [...text.matchAll(pattern)].map(({ 0: name, index }) => {
        const span = spanOf(index, index + name.length);
        const before = text.slice(0, index).match(/\p{L}+ $/u)?.[0] ?? "";
        return {
          span,
          message: {
            vi: `“${before}${name}” viết hoa chưa đúng. Đề nghị viết “${before}${right(name)}”.`,
            en: `“${before}${name}” is written “${before}${right(name)}”.`,
          },
          fix: { span, text: right(name) },
        };
      });
    return [
      ...wrong(law, (name) => name.charAt(0).toUpperCase() + name.slice(1)),
      ...wrong(body, (name) => name.charAt(0) + name.slice(1).toLowerCase()),
    ];
  },
};
