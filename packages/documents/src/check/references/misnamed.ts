import type { Citation } from "@gandan/domain/plans";
import { sameSpelling } from "@gandan/domain/values";
import type { Hit, Rule } from "../rule.ts";
import { named, numbered, sameNumber } from "./cited-number.ts";

/** A law's number under another law's name. */
export const misnamed: Rule = {
  id: "references.misnamed",
  family: "references",
  severity: "warning",
  source: { vi: "Bảng số hiệu luật, nghị định và nội dung", en: "Table of laws and decrees by number and subject" },
  check: (document, { lawSubjects = [] }) =>
    numbered(document).flatMap((citation): Hit[] => {
      const known = lawSubjects.find(({ numbers }) =>
        numbers.some((one) => sameNumber(one) === sameNumber(citation.number)),
      );
      const name = nameGiven(citation);
      if (known === undefined || name === null || sameSpelling(name).includes(sameSpelling(known.subject))) return [];
      return [
        {
          span: citation.span,
          source: known.source.title,
          message: {
            vi: `${named(citation)} là văn bản về ${known.subject}, ở đây ghi “${name}”. Đề nghị kiểm tra lại số hoặc tên.`,
            en: `${named(citation)} is about “${known.subject}”, but is called “${name}” here.`,
          },
        },
      ];
    }),
};

// A law is called by its name; a decree's title counts where it names the law it details.
function nameGiven({ kind, title }: Citation): string | null {
  if (title === null) return null;
  if (kind === "Luật" || kind === "Bộ luật") return `${kind} ${title}`;
  return /(?<!\p{L})Luật\s\p{Lu}[^,;.()]{3,100}/u.exec(title)?.[0].trim() ?? null;
}
