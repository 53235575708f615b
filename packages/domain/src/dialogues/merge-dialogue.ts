import type { Petition } from "../petitions/index.ts";
import type { Id, Instant } from "../values/index.ts";
import type { DialogueCopy } from "./dialogue-copy.ts";
import type { DialogueEvent } from "./dialogue-event.ts";
import { type Dialogue, DialogueState } from "./dialogue.ts";
import { type Numbered, numberApart } from "./number-apart.ts";

/** An id that is always the same for the same words, so that the same text is set aside once. */
export type SameId = (words: string, at: Instant) => Id<"dialogueEvent">;

/**
 * Brings a session together that went on on two machines: every row that only one of them has is kept, of a row that
 * both have the one changed last holds, and a text of the other one that says something else goes into the log. The
 * numbers people were told in the room stay; what came meanwhile elsewhere under the same number gets the next free one.
 */
export function mergeDialogue(here: DialogueCopy, brought: DialogueCopy, sameId: SameId): DialogueCopy {
  const isHeldThere = rank(brought.dialogue) > rank(here.dialogue);
  const questions = numberApart(
    union(here.questions, brought.questions, ({ petitionId }) => petitionId, later),
    numbersOf(isHeldThere ? brought.questions : here.questions, ({ petitionId }) => petitionId),
    ({ petitionId }) => petitionId,
  );
  const promises = numberApart(
    union(here.promises, brought.promises, ({ id }) => id, first),
    numbersOf(isHeldThere ? brought.promises : here.promises, ({ id }) => id),
    ({ id }) => id,
  );
  const note = noteFor(here.dialogue, sameId);
  const asides = [
    ...otherFacts(here.dialogue, brought.dialogue, note),
    ...otherTexts(here, brought, note),
    ...questions.moved.map(({ row, from }) =>
      note("renumbered", row.petitionId, `${from} → ${row.number}`, row.updatedAt),
    ),
  ];
  return {
    dialogue: mergedDialogue(here.dialogue, brought.dialogue),
    questions: questions.rows,
    petitions: union(here.petitions, brought.petitions, ({ id }) => id, later),
    petitionEvents: union(here.petitionEvents, brought.petitionEvents, eventKey, first),
    voices: union(
      here.voices,
      brought.voices,
      ({ petitionId }) => petitionId,
      (one, other) => (one.erasedAt === null && (other.erasedAt !== null || one.transcribedAt === null) ? other : one),
    ),
    petitionFiles: union(
      here.petitionFiles,
      brought.petitionFiles,
      ({ petitionId, fileId }) => `${petitionId} ${fileId}`,
      (one, other) => (one.removed === null ? other : one),
    ),
    supports: union(here.supports, brought.supports, (one) => `${one.petitionId} ${one.deviceHash}`, first),
    promises: promises.rows,
    tasks: union(here.tasks, brought.tasks, ({ id }) => id, later),
    taskEntries: union(here.taskEntries, brought.taskEntries, ({ id }) => id, first),
    tallies: union(here.tallies, brought.tallies, ({ id }) => id, first),
    events: union(here.events, [...brought.events, ...asides], ({ id }) => id, first),
    files: union(here.files, brought.files, ({ id }) => id, first),
  };
}

/** What a step in the register is known by; its place in the order is given anew where it is kept. */
export const eventKey = ({ petitionId, kind, at, personId }: DialogueCopy["petitionEvents"][number]): string =>
  `${petitionId} ${kind} ${at} ${personId ?? ""}`;

// How far a session is; what is further on knows more of the day.
const rank = ({ state }: Dialogue): number => DialogueState.options.indexOf(state);

const first = <Row>(one: Row): Row => one;
const later = <Row extends { updatedAt: Instant; revision: number }>(one: Row, other: Row): Row =>
  other.updatedAt > one.updatedAt || (other.updatedAt === one.updatedAt && other.revision > one.revision) ? other : one;

function union<Row>(
  here: readonly Row[],
  brought: readonly Row[],
  keyOf: (row: Row) => string,
  pick: (here: Row, brought: Row) => Row,
): Row[] {
  const rows = new Map(here.map((row) => [keyOf(row), row]));
  for (const row of brought) {
    const known = rows.get(keyOf(row));
    rows.set(keyOf(row), known === undefined ? row : pick(known, row));
  }
  return [...rows.values()];
}

const numbersOf = <Row extends Numbered>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, number> =>
  new Map(rows.map((row) => [keyOf(row), row.number]));

function mergedDialogue(here: Dialogue, brought: Dialogue): Dialogue {
  const ahead = rank(brought) > rank(here) || (rank(brought) === rank(here) && later(here, brought) === brought);
  const winner = ahead ? brought : here;
  const sheetIds = [...new Set([...here.sheetIds, ...brought.sheetIds])];
  const merged = {
    ...winner,
    sheetIds,
    revision: Math.max(here.revision, brought.revision),
    version: Math.max(here.version, brought.version),
  };
  const isChanged = JSON.stringify(merged) !== JSON.stringify(here);
  return isChanged ? { ...merged, version: merged.version + (merged.version === here.version ? 1 : 0) } : here;
}

type Note = (
  kind: DialogueEvent["kind"],
  petitionId: Id<"petition"> | null,
  words: string,
  at: Instant,
) => DialogueEvent;

const noteFor =
  ({ communeId, id }: Dialogue, sameId: SameId): Note =>
  (kind, petitionId, words, at) => ({
    communeId,
    id: sameId(`${kind} ${petitionId ?? id} ${words}`, at),
    dialogueId: id,
    kind,
    at,
    personId: null,
    petitionId,
    note: words.slice(0, 20_000),
  });

const facts = ["title", "place", "coChairs", "invited", "conclusion"] as const;

function otherFacts(here: Dialogue, brought: Dialogue, note: Note): DialogueEvent[] {
  const merged = mergedDialogue(here, brought);
  return facts.flatMap((fact) =>
    [here, brought].flatMap((one) =>
      one[fact] === null || one[fact] === merged[fact] ? [] : [note("other-text-kept", null, one[fact], one.updatedAt)],
    ),
  );
}

/** The texts that a row changed later elsewhere would have replaced: words written down, drafts and answers. */
function otherTexts(here: DialogueCopy, brought: DialogueCopy, note: Note): DialogueEvent[] {
  const said = both(here.petitions, brought.petitions, ({ id }) => id).flatMap(([one, other]) => {
    const [kept, lost] = later(one, other) === one ? [one, other] : [other, one];
    const answer = (petition: Petition) => petition.answer?.text ?? "";
    return [
      ...(lost.text !== "" && lost.text !== kept.text
        ? [note("other-text-kept", lost.id, lost.text, lost.updatedAt)]
        : []),
      ...(answer(lost) !== "" && answer(lost) !== answer(kept)
        ? [note("other-text-kept", lost.id, answer(lost), lost.updatedAt)]
        : []),
    ];
  });
  const prepared = both(here.questions, brought.questions, ({ petitionId }) => petitionId).flatMap(([one, other]) => {
    const [kept, lost] = later(one, other) === one ? [one, other] : [other, one];
    return lost.prepared === null || lost.prepared === kept.prepared
      ? []
      : [note("other-text-kept", lost.petitionId, lost.prepared, lost.updatedAt)];
  });
  return [...said, ...prepared];
}

function both<Row>(here: readonly Row[], brought: readonly Row[], keyOf: (row: Row) => string): [Row, Row][] {
  const known = new Map(here.map((row) => [keyOf(row), row]));
  return brought.flatMap((row): [Row, Row][] => {
    const one = known.get(keyOf(row));
    return one === undefined ? [] : [[one, row]];
  });
}
