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
  text
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "" && !/^\d+$/.test(word) && !fillers.has(word));

// As offices shorten each other's names, longest first.
const short: readonly (readonly [RegExp, string])[] = [
  [/\bubmttqvn\b/g, "uy ban mat tran to quoc viet nam"],
  [/\bubmttq\b/g, "uy ban mat tran to quoc"],
  [/\bmttqvn\b/g, "mat tran to quoc viet nam"],
  [/\bmttq\b/g, "mat tran to quoc"],
  [/\bubnd\b/g, "uy ban nhan dan"],
  [/\bhdnd\b/g, "hoi dong nhan dan"],
  [/\btt ?pvhcc\b/g, "trung tam phuc vu hanh chinh cong"],
  [/\bpvhcc\b/g, "phuc vu hanh chinh cong"],
  [/\bhcc\b/g, "hanh chinh cong"],
  [/\bvh\s?[-&–]?\s?xh\b/g, "van hoa xa hoi"],
  [/\bbch quan su\b/g, "ban chi huy quan su"],
  [/\bchqs\b/g, "chi huy quan su"],
  [/\bccb\b/g, "cuu chien binh"],
  [/\blhpn\b/g, "lien hiep phu nu"],
  [/\bdtn\b/g, "doan thanh nien"],
  [/\bpct\b/g, "pho chu tich"],
  [/\bvp\b/g, "van phong"],
];

const written = (folded: string): string => short.reduce((all, [from, to]) => all.replace(from, to), folded);

// Whoever belongs to another body or another level is somebody else, however alike the names are.
const bodies = [/hoi dong nhan dan/, /uy ban nhan dan/, /mat tran/, /dang uy/];
const others = /\b(?:hoi|doan)\b/;
const levels = /\b(?:tinh|huyen|trung uong)\b/;

function isElsewhere(assignee: string, known: string): boolean {
  const named = bodies.filter((body) => body.test(assignee));
  const isOfOther =
    named.length > 0 && !named.some((body) => body.test(known)) && [...bodies, others].some((body) => body.test(known));
  return isOfOther || (levels.test(assignee) && !levels.test(known));
}

// A deputy is not the head; who is meant is asked.
const isDeputy = (text: string): boolean => /\bpho\b/.test(text);
const unsure = 65;

// Words that name nobody: "Đề nghị", "các", "và", "xã", "phụ trách".
const fillers = new Set([
  "de",
  "nghi",
  "cac",
  "va",
  "xa",
  "phuong",
  "phu",
  "trach",
  "dong",
  "chi",
  "yeu",
  "cau",
  "giao",
]);

function likeness(said: string[], known: string[]): number {
  if (said.length === 0 || known.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of said) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of known) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      both += 1;
      left.set(word, count - 1);
    }
  }
  return Math.round((200 * both) / (said.length + known.length));
}

/** The positions that an assignee as written in a plan may mean, best first; those under 50 of 100 are left out. */
export function matchPositions(assignee: string, positions: readonly Position[]): PositionMatch[] {
  const exact = fold(assignee);
  const whole = written(exact);
  const [plain, full] = [wordsOf(exact), wordsOf(whole)];
  const certaintyOf = (text: string): number => {
    const folded = fold(text);
    if (folded === exact) return 100;
    const known = written(folded);
    if (isElsewhere(whole, known)) return 0;
    const alike = Math.max(likeness(plain, wordsOf(folded)), likeness(full, wordsOf(known)));
    return Math.min(isDeputy(whole) === isDeputy(known) ? 99 : unsure, alike);
  };
  return positions
    .map((position) => {
      const best = [position.title, ...position.aliases]
        .map((text) => ({ text, certainty: certaintyOf(text) }))
        .reduce((a, b) => (b.certainty > a.certainty ? b : a));
      return { positionId: position.id, certainty: best.certainty, matched: best.text };
    })
    .filter((match) => match.certainty >= 50)
    .sort((a, b) => b.certainty - a.certainty);
}
