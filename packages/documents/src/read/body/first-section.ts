import type { Block } from "../paragraphs/join-lines.ts";
import { isBullet } from "../lines/markers.ts";
import { type UnmarkedHeadings, isHeadingIn, opensUnmarked } from "./unmarked-headings.ts";

/** From which block on the parts begin; dashes before the first number belong to the preamble ("- Căn cứ …;"). */
export function firstSection(blocks: readonly Block[], closesAt: number, unmarked: UnmarkedHeadings): number {
  const from = addressesEnd(blocks);
  const at = blocks.findIndex(
    (it, i) =>
      i >= from &&
      it.type === "paragraph" &&
      ((it.marker !== null && !isBullet(it.marker)) ||
        (isHeadingIn(unmarked, it.passage) && opensUnmarked(it.passage))),
  );
  if (at >= 0) return at;
  const bulletAt = blocks.findIndex(
    (it, i) =>
      i >= from &&
      it.type === "paragraph" &&
      it.marker !== null &&
      !/^(?:[-–+*]\s*)?(?:Căn cứ|Thực hiện|Theo)\s/u.test(it.passage.plain),
  );
  if (bulletAt >= 0 && bulletAt < closesAt) return bulletAt;
  // A document without a heading is one part; the bases stay before it.
  const text = blocks.findIndex(
    (it, i) =>
      i >= from && it.type === "paragraph" && !/^(?:Căn cứ|Thực hiện|Thi hành|Kính gửi)/u.test(it.passage.plain),
  );
  return text < 0 ? blocks.length : text;
}

// Whom a letter is addressed to stands in dashes below "Kính gửi:".
function addressesEnd(blocks: readonly Block[]): number {
  const [first, ...others] = blocks;
  if (first?.type !== "paragraph" || !/^Kính gửi(?!\p{L})/u.test(first.passage.plain)) return 0;
  const end = others.findIndex((it) => it.type === "table" || (it.type === "paragraph" && !isBullet(it.marker)));
  return end < 0 ? blocks.length : end + 1;
}
