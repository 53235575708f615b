import { isBareTitle, isInCapitals, isUnmarkedHeading } from "../lines/headings.ts";
import type { Block } from "../paragraphs/join-lines.ts";
import type { Passage } from "../lines/passage.ts";
import { roleOfHeading } from "../sections/section-roles.ts";

/** What may be a heading without a number: nothing, a line in capitals, or any line that looks like one. */
export type UnmarkedHeadings = "none" | "in-capitals" | "any";

/** "MỤC ĐÍCH, YÊU CẦU", "TỔ CHỨC THỰC HIỆN" in capitals hold the numbers below them where no numeral names a part. */
export function unmarkedHeadingsOf(blocks: readonly Block[]): UnmarkedHeadings {
  const paragraphs = blocks.filter((it) => it.type === "paragraph");
  const ranks = paragraphs.flatMap(({ marker }) => marker?.rank ?? []);
  if (!ranks.some((rank) => rank <= 5)) return "any";
  const named = paragraphs.filter(({ marker, passage }) => marker === null && namesPart(passage));
  return named.length >= 2 && !ranks.some((rank) => rank < 5) ? "in-capitals" : "none";
}

const namesPart = (passage: Passage): boolean =>
  isInCapitals(passage) && isUnmarkedHeading(passage) && roleOfHeading(passage.plain) !== null;

/** Whether a line without a number is a heading in such a body. */
export const isHeadingIn = (unmarked: UnmarkedHeadings, passage: Passage): boolean =>
  unmarked === "any"
    ? isUnmarkedHeading(passage) || isBareTitle(passage)
    : unmarked === "in-capitals" && isInCapitals(passage) && isUnmarkedHeading(passage);

/** "Mục đích, yêu cầu": a plain title opens the parts where it says what its part is about. */
export const opensUnmarked = (passage: Passage): boolean =>
  isUnmarkedHeading(passage) || (isBareTitle(passage) && roleOfHeading(passage.plain) !== null);
