import { type Score, sumOf } from "../values/index.ts";
import { awardLines } from "./award-lines.ts";
import { blankDraft, blankMethod, blankRow } from "./blank-draft.ts";
import { isGroup } from "./outline.ts";
import type { AnnexRead, AnnexRow } from "./read-annex.ts";
import type { DraftMethod, DraftRow, RubricDraft } from "./rubric-draft.ts";

const longestText = 2_000;
const longestGuidance = 4_000;

/** A draft from an annex as it was read: its rows in order, with the total and the caps where it prints them. */
export function draftOfAnnex(read: AnnexRead, groupText: string): RubricDraft {
  const rows = (part: AnnexRow["part"]): DraftRow[] =>
    read.rows.flatMap((row, index) => (row.part === part ? [rowOf(row, index)] : []));
  const standard = withMethods(inAGroup(rows("standard"), groupText, read.total));
  const extra = (part: "bonus" | "penalty") => {
    const own = withMethods(rows(part), true);
    if (own.length === 0) return null;
    const added = sumOf(own.flatMap(({ maximum }) => maximum ?? []));
    return { cap: read.caps[part] ?? added, rows: own.map((row) => ({ ...row, isZeroSensitive: false })) };
  };
  return {
    ...blankDraft,
    rows: standard,
    total: read.total,
    bonus: extra("bonus"),
    penalty: extra("penalty"),
  };
}

function rowOf(row: AnnexRow, index: number): DraftRow {
  const over = row.text.slice(longestText);
  return {
    ...blankRow(`tc-${index + 1}`, row.depth),
    number: row.number.slice(0, 30),
    text: row.text.slice(0, longestText),
    // What is too long for a criterion goes on in its guidance.
    guidance: [over, row.guidance]
      .filter((one) => one !== "")
      .join("\n")
      .slice(0, longestGuidance),
    maximum: row.maximum,
    evidence: row.evidence.map((one) => one.slice(0, 500)).slice(0, 50),
  };
}

// A list without groups is one group: a rubric has its criteria in groups.
function inAGroup(rows: readonly DraftRow[], text: string, total: Score | null): DraftRow[] {
  if (rows.length === 0 || rows.some((_, at) => isGroup(rows, at))) return [...rows];
  const head = { ...blankRow("tc-0", 0), number: "I", text, maximum: total };
  return [head, ...rows.map((row) => ({ ...row, depth: 1 }))];
}

const withMethods = (rows: readonly DraftRow[], isFlat = false): DraftRow[] =>
  rows.map((row, at) => (isFlat || !isGroup(rows, at) ? { ...row, method: guessedMethod(row) } : row));

/** Named cases with their points become levels to choose from; any other guidance is left to a person. */
function guessedMethod({ guidance, text, maximum }: DraftRow): DraftMethod {
  if (maximum === null) return blankMethod;
  const [, ...below] = text.split("\n");
  const lines = [guidance, below.join("\n")].map((one) => awardLines(one, maximum)).find((found) => found.length > 0);
  if (lines === undefined) return blankMethod;
  const levels = lines.map(({ name, award }, at) => ({ key: `level-${at + 1}`, name: { vi: name, en: "" }, award }));
  return { ...blankMethod, kind: "judgement", levels };
}
