import { type PlanDocument, signaturesOf } from "@gandan/domain/plans";
import { romanValue } from "@gandan/domain/values";
import { annex1 } from "../form/decree.ts";
import type { Hit, Rule } from "../rule.ts";
import { readingOf } from "../words.ts";
import { citesAnother } from "./own-passage.ts";

const numeral = "[IVX]{1,4}|\\d{1,2}";
// "theo Phụ lục I kèm theo", "phụ lục 1, phụ lục 2 đính kèm", "Biểu mẫu số 03 đính kèm".
const reference = new RegExp(
  `(?<!\\p{L})(?<kind>[Pp]hụ lục|[Pp]hụ biểu|[Bb]iểu mẫu|[Bb]iểu|[Mm]ẫu)(?: số)? (?<number>${numeral})(?![\\p{L}\\d]|[/.-]\\d|/\\p{L})(?=[^.;:\\n]{0,60}?(?:kèm theo|đính kèm)(?! (?:Nghị|Thông|Luật|Quyết|Công|Chỉ|Hướng|Kế hoạch (?!này))))`,
  "gu",
);
const heading = new RegExp(
  `(?:^|\\n)[\\s*|#]*(?<kind>PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu|BIỂU MẪU|Biểu mẫu|BIỂU|Biểu|MẪU|Mẫu)(?:\\s+(?:SỐ|số))?\\s*:?\\s*(?<number>${numeral})?(?![\\p{L}\\d])`,
  "gu",
);

/** An annex that the text says comes with it stands behind it, under the number it is called by. */
export const missingAnnex: Rule = {
  id: "references.missing-annex",
  family: "references",
  severity: "warning",
  source: annex1("III"),
  check: (document) => {
    const { named, isAny } = annexesBehind(document);
    const reading = readingOf(document);
    const known = new Set<string>();
    return [...reading.text.matchAll(reference)].flatMap(({ 0: quoted, index, groups = {} }): Hit[] => {
      const name = nameOf(groups["kind"] ?? "", groups["number"]);
      const isOnlyOne = isAny && named.size === 0 && valueOf(groups["number"] ?? "") === 1;
      const span = reading.spanOf(index, index + quoted.length);
      if (named.has(name) || isOnlyOne || known.has(name) || citesAnother(document, span.start)) return [];
      known.add(name);
      return [
        {
          span,
          // Without any annex the file may hold the text alone.
          severity: isAny ? "warning" : "hint",
          message: {
            vi: `Văn bản nói có “${quoted}” kèm theo nhưng không thấy ở sau phần ký. Đề nghị bổ sung, hoặc sửa lại số của phụ lục.`,
            en: `“${quoted}” is said to come with the document but does not stand behind it.`,
          },
        },
      ];
    });
  },
};

function annexesBehind(document: PlanDocument): { named: Set<string>; isAny: boolean } {
  const from = signaturesOf(document).at(-1)?.span.end ?? 0;
  const found = [...document.source.slice(from).normalize("NFC").matchAll(heading)].map(({ groups = {} }) => groups);
  const named = found.flatMap(({ kind = "", number }) => (number === undefined ? [] : nameOf(kind, number)));
  return { named: new Set(named), isAny: from > 0 && found.length > 0 };
}

// "Biểu mẫu số 03" is headed "Mẫu số 03" as well.
const nameOf = (kind: string, number = ""): string =>
  `${/biểu|mẫu/iu.test(kind) && !/phụ/iu.test(kind) ? "form" : "annex"} ${valueOf(number)}`;

const valueOf = (number: string): number => (/^\d+$/u.test(number) ? Number(number) : romanValue(number));
