import { type Position, matchPositions } from "../roles/index.ts";
import { type Id, fold } from "../values/index.ts";
import type { ProposedTask } from "./proposed-task.ts";

type Supporters = Pick<ProposedTask, "supporters" | "supportingIds">;

// Under this, nobody is filled in: whoever supports learns of the task, so that a guess would trouble a stranger.
const sureEnough = 80;
const mostSupporters = 30;
const everyHamlet = /(?:^|\s)(?:các|\d+)\s+(?:thôn|làng|bản|ấp|buôn|tổ dân phố|khu phố)(?!\p{L})/iu;
// Others than this commune's own: "Uỷ ban nhân dân các xã, phường", "các sở, ngành".
const others = /(?:^|\s)các\s+(?:xã|phường|sở|ngành|cơ quan|đơn vị)(?!\p{L})/iu;
// "tại 02 thôn giáp biên" says where, not who.
const hamletsNamed = new RegExp(`(?<!(?:^|\\s)(?:tại|ở|đến|tới|cho|của|trong|về|trên|từ))${everyHamlet.source}`, "iu");
const inSentence = /[Pp]hối hợp(?:\s+chặt chẽ)?\s+(?:(?:với|cùng)\s+|(?=\p{Lu}))([^.;:]{2,200})/u;

/**
 * Who a plan names to support a duty, as written, and the positions that are surely meant; never the one who leads. A
 * label ("Cơ quan phối hợp: …") names them one by one; in a sentence ("phối hợp với Hội Phụ nữ tuyên truyền …") only
 * names that the role chart knows word for word count.
 */
export function supportersOf(
  { label, sentence }: { label: string | null; sentence: string },
  positions: readonly Position[],
  lead: Id<"position"> | null,
): Supporters {
  const within = namedIn(sentence, positions);
  const named = label === null ? within : { supporters: label, found: [...listed(label, positions), ...within.found] };
  const supportingIds = [...new Set(named.found)].filter((id) => id !== lead).slice(0, mostSupporters);
  return { supporters: named.supporters, supportingIds };
}

// "Mặt trận và các Hội, đoàn thể" may be the name of one position: only what names nobody as a whole is taken apart.
function listed(text: string, positions: readonly Position[]): Id<"position">[] {
  const whole = matchPositions(text, positions)[0];
  if (whole !== undefined && whole.certainty >= 90) return [whole.positionId];
  return text.split(/[,;]|\s+và\s+/u).flatMap((name) => meant(name, positions));
}

function meant(name: string, positions: readonly Position[]): Id<"position">[] {
  if (everyHamlet.test(name)) return headsAmong(positions);
  const best = others.test(name) ? undefined : matchPositions(name, positions)[0];
  return best !== undefined && best.certainty >= sureEnough ? [best.positionId] : [];
}

const headsAmong = (positions: readonly Position[]): Id<"position">[] =>
  positions.filter(({ bundle }) => bundle === "hamlet-head").map(({ id }) => id);

const wordsOf = (text: string) => [...text.matchAll(/[\p{L}\p{N}]+/gu)];

interface Named {
  supporters: string | null;
  found: Id<"position">[];
}

function namedIn(sentence: string, positions: readonly Position[]): Named {
  const part = inSentence.exec(sentence)?.[1] ?? "";
  const words = wordsOf(part);
  const folded = words.map(([word]) => fold(word));
  const found: Id<"position">[] = [];
  let end = 0;
  for (const { id, title, aliases } of positions)
    for (const name of [title, ...aliases]) {
      const wanted = wordsOf(name).map(([word]) => fold(word));
      const at =
        wanted.length < 2 ? -1 : folded.findIndex((_, from) => wanted.every((word, i) => folded[from + i] === word));
      const last = words[at + wanted.length - 1];
      if (at === -1 || last === undefined) continue;
      found.push(id);
      end = Math.max(end, last.index + last[0].length);
    }
  const hamlets = hamletsNamed.exec(part);
  if (hamlets !== null) {
    found.push(...headsAmong(positions));
    end = Math.max(end, hamlets.index + hamlets[0].length);
  }
  return { supporters: found.length === 0 ? null : part.slice(0, end), found };
}
