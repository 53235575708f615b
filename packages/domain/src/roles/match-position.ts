import { type Id, fold } from "../values/index.ts";
import type { Position } from "./role-chart.ts";

/** A position that an assignee as written may mean; `certainty` from 0 to 100, 100 where an alias is the same text. */
export interface PositionMatch {
  positionId: Id<"position">;
  certainty: number;
  /** The title or alias that matched, as shown to the person who confirms. */
  matched: string;
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "" && !/^\d+$/.test(word) && !fillers.has(word));

// Words that name nobody: "Đề nghị", "các", "và", "xã", "phụ trách".
const fillers = new Set(["de", "nghi", "cac", "va", "xa", "phu", "trach", "dong", "chi", "yeu", "cau", "giao"]);

function likeness(written: string[], known: string[]): number {
  if (written.length === 0 || known.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of written) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of known) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      both += 1;
      left.set(word, count - 1);
    }
  }
  return Math.round((200 * both) / (written.length + known.length));
}

/** The positions that an assignee as written in a plan may mean, best first; those under 50 of 100 are left out. */
export function matchPositions(assignee: string, positions: readonly Position[]): PositionMatch[] {
  const written = wordsOf(assignee);
  const exact = fold(assignee);
  return positions
    .map((position) => {
      const best = [position.title, ...position.aliases]
        .map((text) => ({
          text,
          certainty: fold(text) === exact ? 100 : Math.min(99, likeness(written, wordsOf(text))),
        }))
        .reduce((a, b) => (b.certainty > a.certainty ? b : a));
      return { positionId: position.id, certainty: best.certainty, matched: best.text };
    })
    .filter((match) => match.certainty >= 50)
    .sort((a, b) => b.certainty - a.certainty);
}
