import { communeIn, ownCommune, plainName } from "../own-commune.ts";
import type { Rule } from "../rule.ts";
import { annex1 } from "./decree.ts";

/** The place before the date is the commune of the letterhead; another is left over from the document it was copied from. */
export const placeMismatch: Rule = {
  id: "form.place-mismatch",
  family: "form",
  severity: "warning",
  source: annex1("4"),
  check: (document) => {
    const { place, issuer } = document;
    const own = ownCommune(document);
    if (place === null || own === null) return [];
    const written = communeIn(place.text) ?? plainName(place.text);
    if (written === "" || written.includes(own) || own.includes(written)) return [];
    return [
      {
        span: place.span,
        message: {
          vi: `Địa danh ghi “${place.text}” nhưng cơ quan ban hành là “${issuer?.name.text ?? ""}”. Đề nghị kiểm tra, sửa cho khớp.`,
          en: `The place is “${place.text}”, the issuer is “${issuer?.name.text ?? ""}”.`,
        },
      },
    ];
  },
};
