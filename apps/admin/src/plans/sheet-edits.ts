import { fold } from "@gandan/domain/values";
import { type Sheet, type SheetRow, asOne } from "./sheet-row.ts";

const editable = [
  "title",
  "positionId",
  "supportingIds",
  "deadline",
  "recurrence",
  "since",
  "product",
  "quantity",
  "unit",
  "evidenceRequired",
  "isChosen",
] as const satisfies readonly (keyof SheetRow)[];

/** What an official changed on a sheet, apart from what the text proposes: it outlasts a mended text and a closed page. */
export type SheetEdits = readonly RowEdit[];

interface RowEdit {
  part: number;
  /** The proposals that went into the row, each with its sentence: a mended text may number them anew. */
  of: readonly { key: string; text: string; isGone: boolean }[];
  values: Partial<SheetRow>;
}

export const noEdits: SheetEdits = [];

/** The changes of a sheet; rows that stand as they were proposed are left out. */
export function editsOf({ rows, begun }: Sheet): SheetEdits {
  const ids = new Set(rows.map((row) => row.id));
  return rows.flatMap((row) => {
    const sources = row.proposalKeys.flatMap((key) => begun.filter((it) => it.id === key));
    const [first] = sources;
    if (first === undefined) return [];
    const values = differences(row, asOne(first, sources));
    if (Object.keys(values).length === 0 && sources.length === 1 && row.part === 1) return [];
    const of = sources.map(({ id, text }) => ({ key: id, text, isGone: !ids.has(id) }));
    return [{ part: row.part, of, values }];
  });
}

/** The sheet of proposals with the changes that were made to it; a change whose proposal is gone goes with it. */
export function editedSheet(begun: readonly SheetRow[], edits: SheetEdits): Sheet {
  const edited = edits.flatMap((edit) => {
    const sources = edit.of.flatMap((source) => sourceOf(begun, source) ?? []);
    const [first] = sources;
    return first === undefined || sources.length < edit.of.length ? [] : [{ edit, first, sources }];
  });
  const gone = new Set(
    edited.flatMap(({ edit, sources }) => sources.filter((_, at) => edit.of[at]?.isGone).map((row) => row.id)),
  );
  const rows = begun.flatMap((row) => {
    const own = edited
      .filter(({ first }) => first.id === row.id)
      .map(({ edit: { part, values }, sources }) => ({
        ...asOne(row, sources),
        id: part === 1 ? row.id : `${row.id}/${part}`,
        part,
        ...values,
      }));
    return gone.has(row.id) || own.some(({ part }) => part === 1) ? own : [row, ...own];
  });
  return { rows, begun, past: [] };
}

const differences = (row: SheetRow, from: SheetRow): Partial<SheetRow> =>
  Object.fromEntries(
    editable
      .filter((name) => JSON.stringify(row[name]) !== JSON.stringify(from[name]))
      .map((name) => [name, row[name]]),
  );

/** The proposal that a change was made to: of the same number where it still says the same, else the only one that does. */
function sourceOf(begun: readonly SheetRow[], { key, text }: { key: string; text: string }): SheetRow | undefined {
  const same = begun.find((row) => row.id === key);
  if (same !== undefined && isAlike(same.text, text)) return same;
  const [only, ...others] = begun.filter((row) => fold(row.text) === fold(text));
  return others.length === 0 ? only : undefined;
}

/** Whether a sentence is another one with some words mended: more than half of their words are the same. */
function isAlike(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => new Set(fold(text).split(" ")));
  if (left === undefined || right === undefined) return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared * 2 > left.size + right.size - shared;
}
