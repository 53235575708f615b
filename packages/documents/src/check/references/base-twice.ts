import { annex1 } from "../form/decree.ts";
import type { Rule } from "../rule.ts";
import { named, sameDocument } from "./cited-number.ts";

/** One and the same basis in two lines of the bases. */
export const baseTwice: Rule = {
  id: "references.base-twice",
  family: "references",
  severity: "warning",
  source: annex1("6.b"),
  check: ({ legalBases, source }) => {
    const opening = legalBases.filter(
      ({ number, day, span }) => number !== "" && day !== null && opens.test(lineBefore(source, span.start)),
    );
    return opening
      .filter((base, at) => opening.slice(0, at).some((it) => sameDocument(it, base) && it.day === base.day))
      .map((base) => ({
        span: base.span,
        message: {
          vi: `Căn cứ “${named(base)}” được nêu hai lần. Đề nghị bỏ một.`,
          en: `The basis “${named(base)}” is named twice.`,
        },
      }));
  },
};

// Only where a line begins with the basis; in a sentence a text may be named again.
const opens = /(?:^|\n)[\s*|–-]*(?:Căn cứ|Thực hiện)(?:\s+\p{L}+){0,3}\s*$/u;
const lineBefore = (source: string, at: number): string => source.slice(Math.max(0, at - 40), at);
