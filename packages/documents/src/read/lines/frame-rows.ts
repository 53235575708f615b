import { cleanText } from "./clean-text.ts";
import { endParts } from "./end-parts.ts";
import type { Line } from "./lines.ts";

const head = /CỘNG H[OÒÕ][AÀ] XÃ HỘI|[Đđ]ộc lập\s*[-–]\s*[Tt]ự do|ĐẢNG CỘNG SẢN VIỆT NAM|(?:^|\|)\s*[*_]*Số\s*:/u;
const end = /Nơi nhận|\|\s*[*_]*(?:TM|KT|TL|TUQ)\.\s*\p{Lu}{2}/u;
const farthest = 60;

const motto = /CỘNG H[OÒÕ][AÀ] XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM/u;

/** Whether a row of a table on one line is a letterhead's or a signature's: "| UBND XÃ<br>… | CỘNG HÒA …<br>… |". */
export const isFrameRow = (text: string, at: number): boolean =>
  (at < farthest && head.test(text)) || motto.test(text) || end.test(text);

/** Such a row cell by cell and line by line, as those are written that stand between bars. */
export function linesOfFrameRow(source: string, start: number, stop: number): Line[] {
  const lines: Line[] = [];
  for (const found of source.slice(start, stop).matchAll(/\||<br\s*\/?>|(?:(?!\||<br\s*\/?>)[^\n])+/giu)) {
    const text = found[0].trim();
    if (text === "") continue;
    const from = start + found.index + (found[0].length - found[0].trimStart().length);
    const kind = text === "|" ? "bar" : /^<br/iu.test(text) ? "rule" : "text";
    const parts = kind === "text" ? endParts(text) : [0];
    for (const [i, at] of parts.entries()) {
      const part = text.slice(at, parts[i + 1]).trimEnd();
      const plain = kind === "text" ? cleanText(part) : part;
      lines.push({ start: from + at, end: from + at + part.length, plain, kind });
    }
  }
  return lines;
}
