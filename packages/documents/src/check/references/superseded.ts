import type { LawChange, PlanDocument, Span } from "@gandan/domain/plans";
import { sameSpelling, yearOf, shortDay } from "@gandan/domain/values";
import { dayOf } from "../document-day.ts";
import type { Bilingual, Hit, Rule } from "../rule.ts";
import { readingOf } from "../words.ts";
import { named, numbered, sameNumber } from "./cited-number.ts";

export const superseded: Rule = {
  id: "references.superseded",
  family: "references",
  severity: "warning",
  source: { vi: "Bảng văn bản thay thế, sửa đổi", en: "Table of replaced and amended texts" },
  check: (document, context) => {
    const today = dayOf(document, context);
    return context.currency
      .filter((change) => change.from <= today)
      .flatMap((change): Hit[] => {
        const [first] = placesOf(document, change);
        return first === undefined ? [] : [hit(change, first)];
      });
  },
};

interface Place {
  span: Span;
  name: string;
}

const placesOf = (document: PlanDocument, change: LawChange): Place[] => [
  ...numbered(document)
    .filter(({ number }) => change.numbers.some((one) => sameNumber(one) === sameNumber(number)))
    .filter(({ day }) => change.year === null || day === null || yearOf(day) === change.year)
    .map((citation) => ({ span: citation.span, name: named(citation) })),
  ...change.names.flatMap((name) => {
    const reading = readingOf(document);
    const at = sameSpelling(reading.text).indexOf(sameSpelling(name));
    return at < 0 ? [] : [{ span: reading.spanOf(at, at + name.length), name }];
  }),
  ...document.legalBases.flatMap((base) => {
    const own = `${base.kind ?? ""} ${base.title ?? ""} năm ${base.day === null ? "" : yearOf(base.day)}`;
    const name = change.names.find((it) => sameSpelling(it) === sameSpelling(own));
    return base.number !== "" || name === undefined ? [] : [{ span: base.span, name }];
  }),
];

const says: Readonly<Record<LawChange["change"], Bilingual>> = {
  replaced: { vi: "đã được thay thế", en: "was replaced" },
  amended: { vi: "đã được sửa đổi, bổ sung", en: "was amended" },
  ended: { vi: "đã hết hiệu lực", en: "is no longer in force" },
  "to-be-checked": { vi: "có thể đã có văn bản thay thế", en: "may have been replaced" },
};

function hit(change: LawChange, { span, name }: Place): Hit {
  const isSure = change.source.verified === "full-text" && change.change !== "to-be-checked";
  const unsure = isSure ? { vi: "", en: "" } : { vi: " (chưa được kiểm chứng)", en: " (not verified)" };
  return {
    span,
    severity: isSure && change.change !== "amended" ? "warning" : "hint",
    source: change.source.title,
    message: {
      vi: `${name} ${says[change.change].vi} từ ${shortDay(change.from)}${unsure.vi}. Đề nghị dẫn ${change.now.vi}.`,
      en: `${name} ${says[change.change].en} from ${shortDay(change.from)}${unsure.en}. Cite ${change.now.en}.`,
    },
  };
}
