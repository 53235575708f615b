import type { PageLayout } from "@gandan/domain/plans";
import type { Bilingual, Hit, Rule } from "../rule.ts";
import { decree30 } from "./decree.ts";

const source = decree30("Phụ lục I, mục I", "Annex I, I");
// Word rounds what is typed in centimetres or inches.
const tolerance = 0.5;
const millimetres = (value: number): string => String(value).replace(".", ",");

const onLayout =
  (about: string, says: (layout: PageLayout) => Bilingual | null): Rule["check"] =>
  ({ layout }): Hit[] => {
    const message = layout === undefined ? null : says(layout);
    return message === null ? [] : [{ span: null, about, message }];
  };

/** The paper is A4, upright. */
export const paper: Rule = {
  id: "form.paper",
  family: "form",
  severity: "warning",
  source,
  check: onLayout("paper", ({ width, height }) =>
    Math.abs(width - 210) <= 1 && Math.abs(height - 297) <= 1
      ? null
      : {
          vi: `Khổ giấy là ${millimetres(width)} × ${millimetres(height)} mm; quy định là A4 đứng (210 × 297 mm).`,
          en: `The paper is ${width} × ${height} mm; it has to be A4 upright (210 × 297 mm).`,
        },
  ),
};

const sides = [
  { side: "top", vi: "lề trên", en: "top", least: 20, most: 25 },
  { side: "bottom", vi: "lề dưới", en: "bottom", least: 20, most: 25 },
  { side: "left", vi: "lề trái", en: "left", least: 30, most: 35 },
  { side: "right", vi: "lề phải", en: "right", least: 15, most: 20 },
] as const;

/** Top and bottom 20–25 mm, left 30–35, right 15–20. */
export const margins: Rule = {
  id: "form.margins",
  family: "form",
  severity: "warning",
  source,
  check: onLayout("margins", (layout) => {
    const wrong = sides.filter(
      ({ side, least, most }) => layout.margins[side] < least - tolerance || layout.margins[side] > most + tolerance,
    );
    const told = (language: "vi" | "en", has: string) =>
      wrong
        .map((it) => `${it[language]} ${millimetres(layout.margins[it.side])} mm (${has} ${it.least}–${it.most} mm)`)
        .join("; ");
    return wrong.length === 0
      ? null
      : { vi: `Lề trang chưa đúng: ${told("vi", "quy định")}.`, en: `Margins: ${told("en", "has to be")}.` };
  }),
};

const ordered = "Times New Roman";

/** All text is in Times New Roman; a sign or two in another typeface is let pass. */
export const typeface: Rule = {
  id: "form.typeface",
  family: "form",
  severity: "warning",
  source,
  check: onLayout("typeface", ({ fonts }) => {
    const all = fonts.reduce((sum, it) => sum + it.letters, 0);
    const others = fonts.filter((it) => it.name.trim().toLowerCase() !== ordered.toLowerCase());
    const share = others.reduce((sum, it) => sum + it.letters, 0) / Math.max(all, 1);
    if (share <= 0.02) return null;
    const names = others
      .toSorted((a, b) => b.letters - a.letters)
      .slice(0, 3)
      .map((it) => `“${it.name}”`)
      .join(", ");
    return {
      vi: `${Math.round(share * 100)}% chữ dùng phông ${names}; quy định là ${ordered}.`,
      en: `${Math.round(share * 100)}% of the letters are in ${names}; it has to be ${ordered}.`,
    };
  }),
};

/** The running text is of 13 to 14 points. */
export const bodySize: Rule = {
  id: "form.body-size",
  family: "form",
  severity: "warning",
  source: decree30("Phụ lục I, mục II.6", "Annex I, II.6"),
  check: onLayout("body size", ({ sizes }) => {
    const [most] = sizes.toSorted((a, b) => b.letters - a.letters);
    return most === undefined || (most.points >= 13 && most.points <= 14)
      ? null
      : {
          vi: `Lời văn cỡ chữ ${millimetres(most.points)}; quy định cỡ 13 đến 14.`,
          en: `The text is of ${most.points} points; it has to be 13 to 14.`,
        };
  }),
};
