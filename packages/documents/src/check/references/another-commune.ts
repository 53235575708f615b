import type { Piece, PlanDocument } from "@gandan/domain/plans";
import { ownCommune, plainName } from "../own-commune.ts";
import type { Hit, Rule } from "../rule.ts";
import { readingOf } from "../words.ts";

const body =
  /(?:UBND|[ỦU][ỷy] ban nhân dân|[Đđ]ảng [ủu][ỷy]|[Đđ]ảng bộ|địa bàn|(?<=Kế hoạch|Chương trình)[^.;]{0,160}? của) (?:xã|phường|đặc khu) (?<name>\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})/gu;

/** Where a plan speaks of who issues it, it speaks of the commune of its letterhead and of no other. */
export const anotherCommune: Rule = {
  id: "references.another-commune",
  family: "references",
  severity: "warning",
  source: {
    vi: "Tên đơn vị trong một văn bản phải thống nhất với cơ quan ban hành",
    en: "A document names the commune that issues it",
  },
  check: (document) => {
    const own = ownCommune(document);
    if (own === null) return [];
    const reading = readingOf(document);
    return ownWords(document).flatMap(({ span }): Hit[] => {
      const place = reading.placeOf(span);
      const text = reading.text.slice(place.start, place.end);
      return [...text.matchAll(body)].flatMap(({ 0: quoted, index, groups = {} }) => {
        const name = plainName(groups["name"] ?? "");
        if (name.startsWith(own) || own.startsWith(name)) return [];
        const start = place.start + index;
        const at = start + quoted.length - (groups["name"]?.length ?? 0);
        return {
          span: reading.spanOf(at, start + quoted.length),
          about: quoted.slice(-60),
          message: {
            vi: `Ở đây ghi tên “${groups["name"]}”, khác với cơ quan ban hành “${document.issuer?.name.text ?? ""}”. Đề nghị kiểm tra, có thể còn sót từ văn bản khác.`,
            en: `“${groups["name"]}” is another commune than that of the issuer, “${document.issuer?.name.text ?? ""}”.`,
          },
        };
      });
    });
  },
};

// The subject, the sentence that issues the plan and its closing; elsewhere other communes are named rightly.
const ownWords = ({ subject, preamble, closing }: PlanDocument): Piece[] => [
  ...(subject === null ? [] : [subject]),
  ...preamble.filter(
    ({ text }) => /(?:ban hành|xây dựng)\s+[Kk]ế hoạch/u.test(text) && !/^(?:Căn cứ|Thực hiện)/u.test(text),
  ),
  ...closing.filter(({ text }) => text.startsWith("Trên đây là")),
];
