import type { Block } from "../paragraphs/join-lines.ts";
import { isUnmarkedHeading } from "../lines/headings.ts";

const opening =
  /^(?:Trên đây là|Trong quá trình|Quá trình|Căn cứ (?:Kế hoạch này|nội dung|vào)|Yêu cầu (?:các|Thủ)|Đề nghị (?:các|Thủ)|Nhận được|UBND .{0,60}(?:yêu cầu|đề nghị)|(?:Ủy|Uỷ) ban nhân dân .{0,60}(?:yêu cầu|đề nghị)|Kế hoạch này|Nếu có|Giao Văn phòng)/u;

/** From which block on the text closes: "Trên đây là …", "Trong quá trình thực hiện …", up to "./.". */
export function closingStart(blocks: readonly Block[]): number {
  let start = blocks.length;
  for (let i = blocks.length - 1; i >= 0; i -= 1) {
    const block = blocks[i];
    if (block === undefined || block.type === "furniture") continue;
    if (block.type === "table" || block.marker !== null) break;
    const { plain } = block.passage;
    const endsAll = start === blocks.length && /\.\s?\/\.?\s*$/u.test(plain);
    // Among others who are told something it is told too, and closes nothing.
    if (/^Giao\s/u.test(plain) && tellsSomebody(blocks, i - 1)) break;
    // What stands alone below a name or a title is told there.
    const item = soleTextOf(blocks, i);
    const closes = item === null ? opening.test(plain) || endsAll : closesBelow(plain, item);
    if (!closes) break;
    start = i;
  }
  return start;
}

const tellsSomebody = (blocks: readonly Block[], at: number): boolean => {
  const before = blocks[at];
  return (
    before?.type === "paragraph" && before.marker === null && /^(?:Giao|Đề nghị|Yêu cầu)\s/u.test(before.passage.plain)
  );
};

type Paragraph = Block & { type: "paragraph" };

// "5. Bưu điện tỉnh", and below it "Yêu cầu các sở, ngành … Kế hoạch này./.": that one was given nothing.
const closesBelow = (plain: string, { marker }: Paragraph): boolean =>
  plain.startsWith("Trên đây") ||
  (marker !== null && marker.rank >= 5 && /^(?:Yêu cầu các|Trong quá trình)\s[\s\S]*\.\/\.\s*$/u.test(plain));

// The only text below a heading is that heading's, even where it ends the document.
function soleTextOf(blocks: readonly Block[], at: number): Paragraph | null {
  for (let i = at - 1; i >= 0; i -= 1) {
    const before = blocks[i];
    if (before === undefined || before.type === "furniture") continue;
    if (before.type === "table") return null;
    const isTitle = before.marker !== null ? !/[.;:]$/u.test(before.passage.plain) : isUnmarkedHeading(before.passage);
    return isTitle ? before : null;
  }
  return null;
}
