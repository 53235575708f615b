import type { Section } from "@gandan/domain/plans";
import type { Hit, Rule } from "../rule.ts";
import { readingOf } from "../words.ts";
import { citesAnother } from "./own-passage.ts";

// "nội dung tại khoản 5 Mục III", "Như Mục VI"; of another text its number or name follows.
const reference =
  /(?:tại|theo|ở|trong|nêu|Như) (?:điểm [a-zđ],? )?(?:(?:các )?(?:khoản|điểm|mục) (?<item>\d{1,2}),? )?(?:[Mm]ục|[Pp]hần) (?<part>[IVX]{1,5})(?![\p{L}\d])(?! ?[-–.]?\d)(?!,? (?:[Pp]hụ lục|[Cc]hương|Điều|Luật|Nghị|Quyết|Thông tư|Công văn|Chỉ thị|Kết luận|Hướng dẫn (?!này)|Kế hoạch (?!này)|Đề án (?!này)|của (?!Kế hoạch này)))/gu;

/** A part of this plan that is referred to stands in it. */
export const missingPart: Rule = {
  id: "references.missing-part",
  family: "references",
  severity: "warning",
  source: {
    vi: "Viện dẫn trong văn bản phải đúng phần, mục đã có",
    en: "A reference within a document leads to a part of it",
  },
  check: (document) => {
    const parts = new Map(document.sections.flatMap((it) => (romanOf(it) === null ? [] : [[romanOf(it), it]])));
    if (parts.size < 2) return [];
    const reading = readingOf(document);
    return [...reading.text.matchAll(reference)].flatMap(({ 0: quoted, index, groups = {} }): Hit[] => {
      const part = parts.get(groups["part"] ?? "");
      const isThere = part !== undefined && (groups["item"] === undefined || hasItem(part, Number(groups["item"])));
      if (isThere || citesAnother(document, reading.spanOf(index, index + quoted.length).start)) return [];
      const named = quoted.replace(/^\S+ /u, "");
      return [
        {
          span: reading.spanOf(index + quoted.length - named.length, index + quoted.length),
          about: `${quoted} ${reading.text.slice(Math.max(0, index - 30), index)}`,
          message: {
            vi: `Viện dẫn “${named}” nhưng văn bản này không có phần đó. Đề nghị kiểm tra lại số mục.`,
            en: `“${named}” is referred to, but this document has no such part.`,
          },
        },
      ];
    });
  },
};

const romanOf = ({ marker }: Section): string | null =>
  /^([IVX]{1,5})[.)/:\s-]*$/u.exec(marker?.text.trim() ?? "")?.[1] ?? null;

// Only a list of plain numbers can be missing one.
function hasItem({ children }: Section, item: number): boolean {
  const numbers = children.flatMap(({ marker }) => /^(\d{1,2})[.)/:\s-]*$/u.exec(marker?.text.trim() ?? "")?.[1] ?? []);
  return numbers.length < 2 || numbers.length < children.length || numbers.map(Number).includes(item);
}
