import type { Piece } from "@gandan/domain/plans";
import type { Line } from "../lines/lines.ts";
import { isBullet, markerOf } from "../lines/markers.ts";
import { cutPassage, passageOf, pieceOf } from "../lines/passage.ts";

const label = /^Nơi nhận\s*:?/iu;

interface Open {
  start: number;
  end: number;
  plain: string;
}

/** The addressees below "Nơi nhận:", each without its dash; what stands among them without being one is furniture. */
export function readRecipients(source: string, lines: readonly Line[]): { recipients: Piece[]; furniture: Piece[] } {
  const recipients: Piece[] = [];
  const furniture: Piece[] = [];
  const hasDashes = lines.some((line) => isBullet(markerOf(line.plain)));
  let open: Open | null = null;
  let isOver = false;
  const close = () => {
    if (open === null) return;
    const passage = passageOf(source, open.start, open.end);
    const marker = markerOf(passage.plain);
    const [dash, text] =
      marker === null ? [null, pieceOf(source, open.start, open.end)] : cutPassage(passage, marker.length);
    if (dash !== null) furniture.push(dash);
    if (text !== null) {
      const [name, end] = withoutEnd(source, text);
      recipients.push(name);
      if (end !== null) furniture.push(end);
    }
    if (/^(?:[-–]\s*)?Lưu\s*:?/u.test(passage.plain)) isOver = true;
    open = null;
  };
  for (const line of lines.flatMap((it) => (hasDashes ? [it] : inOneLine(it)))) {
    const isDashed = isBullet(markerOf(line.plain));
    if (label.test(line.plain)) {
      close();
      const [name, rest] = cutPassage(passageOf(source, line.start, line.end), label.exec(line.plain)?.[0].length ?? 0);
      if (name !== null) furniture.push(name);
      if (rest !== null) open = { start: rest.span.start, end: rest.span.end, plain: rest.text };
    } else if (isDashed || (!hasDashes && open === null && !isOver)) {
      close();
      open = { start: line.start, end: line.end, plain: line.plain };
    } else if (open !== null && (!/[;.]$/u.test(open.plain) || isContinued(open, hasDashes))) {
      if (!hasDashes && /^\p{Lu}/u.test(line.plain) && !open.plain.endsWith(",")) close();
      open =
        open === null
          ? { start: line.start, end: line.end, plain: line.plain }
          : { start: open.start, end: line.end, plain: line.plain };
    } else if (!hasDashes && open !== null) {
      close();
      if (isOver) furniture.push(pieceOf(source, line.start, line.end));
      else open = { start: line.start, end: line.end, plain: line.plain };
    } else {
      close();
      furniture.push(pieceOf(source, line.start, line.end));
    }
  }
  close();
  return { recipients, furniture };
}

// "Nơi nhận: Các thôn; Phòng Kinh tế; Lưu: VT."
function inOneLine(line: Line): Line[] {
  const ends = [...line.plain.matchAll(/;\s+(?=\p{Lu})/gu)].map(({ index, 0: gap }) => index + gap.length);
  if (ends.length === 0 || line.end - line.start !== line.plain.length) return [line];
  return [0, ...ends].map((from, i) => {
    const plain = line.plain.slice(from, ends[i]).trimEnd();
    return { ...line, start: line.start + from, end: line.start + from + plain.length, plain };
  });
}

// The semicolon belongs to the list, not to the name.
function withoutEnd(source: string, text: Piece): [Piece, Piece | null] {
  const { start, end } = text.span;
  const stop = /\s*(?:[;.,]|\.\/\.?)\**$/u.exec(source.slice(start, end));
  if (stop === null || stop.index === 0) return [text, null];
  const at = start + stop.index + (stop[0].length - stop[0].trimStart().length);
  return [pieceOf(source, start, start + stop.index), pieceOf(source, at, end)];
}

// "- VP. UBND thành phố;" is whole; an abbreviation's full stop at a line's end is not an end.
const isContinued = (open: Open, hasDashes: boolean): boolean =>
  hasDashes && /(?:\s|^)(?:VP|TT|TP|P|Q|H)\.$/u.test(open.plain);
