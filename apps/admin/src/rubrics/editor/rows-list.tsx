import { type DraftRow, type RubricDraft, isGroup } from "@gandan/domain/rubrics";
import { sumOf } from "@gandan/domain/values";
import { writePoints } from "@gandan/i18n";
import { useCallback, useEffect, useRef, useState } from "react";
import { useWords } from "../../frame/words.tsx";
import classes from "./editor.module.css";
import { type Change, useEditing, withRow } from "./editing.ts";
import { RowLine } from "./row-line.tsx";
import { type RowStep, codesOf, flatSteps, outlineSteps, takeStep } from "./row-steps.ts";

/** Which lines are shown: of the standard, or of bonus or penalty. */
export type Part = "rows" | "bonus" | "penalty";

const rowsOf = (draft: RubricDraft, part: Part): readonly DraftRow[] =>
  part === "rows" ? draft.rows : (draft[part]?.rows ?? []);

/** Changes the lines of one part. */
export const changeRows = (
  change: Change,
  part: Part,
  update: (rows: readonly DraftRow[], draft: RubricDraft) => DraftRow[],
  options?: { canUndo: boolean },
): void =>
  change((draft) => {
    if (part === "rows") return { ...draft, rows: update(draft.rows, draft) };
    const extra = draft[part];
    return extra === null ? draft : { ...draft, [part]: { ...extra, rows: update(extra.rows, draft) } };
  }, options);

interface Properties {
  draft: RubricDraft;
  part: Part;
  faulty: ReadonlySet<string>;
  open: ReadonlySet<string>;
  onOpen: (code: string, isOpen: boolean) => void;
}

/** The lines in the order of the paper; a new one is typed into at once. */
export function RowsList({ draft, part, faulty, open, onOpen }: Properties) {
  const { t, language } = useWords();
  const { change } = useEditing();
  const rows = rowsOf(draft, part);
  const [added, setAdded] = useState<string | null>(null);
  const newest = useRef(draft);
  useEffect(() => {
    newest.current = draft;
  });

  useEffect(() => {
    if (added !== null) document.querySelector<HTMLElement>(`[id="row-${added}"] textarea`)?.focus();
  }, [added]);

  const onChange = useCallback(
    (code: string, changed: Partial<DraftRow>) =>
      changeRows(change, part, (all) =>
        withRow(
          all,
          all.findIndex((row) => row.code === code),
          changed,
        ),
      ),
    [change, part],
  );
  const onStep = useCallback(
    (code: string, step: RowStep) => {
      const before = newest.current;
      const after = takeStep(rowsOf(before, part), codesOf(before), code, step);
      changeRows(change, part, () => after.rows, { canUndo: step === "remove" });
      if (after.added !== null) setAdded(after.added);
    },
    [change, part],
  );
  const placeholder = (at: number, isParent: boolean): string => {
    if (!isParent) return t("rubrics.row.maximum.placeholder");
    const below = rows.slice(at + 1).findIndex((row) => row.depth <= (rows[at]?.depth ?? 0));
    const family = rows.slice(at + 1, below === -1 ? undefined : at + 1 + below);
    const leaves = family.filter((_, index) => !isGroup(family, index));
    return writePoints(sumOf(leaves.flatMap(({ maximum }) => maximum ?? [])), language);
  };

  return (
    <ol className={classes.rows}>
      {rows.map((row, at) => {
        const isParent = part === "rows" && isGroup(rows, at);
        const isOpen = open.has(row.code);
        return (
          <RowLine
            key={row.code}
            row={row}
            place={at + 1}
            isGroup={isParent}
            isOpen={isOpen}
            isFaulty={faulty.has(row.code)}
            added={placeholder(at, isParent)}
            draft={isOpen ? draft : null}
            steps={part === "rows" ? outlineSteps : flatSteps}
            onChange={onChange}
            onStep={onStep}
            onOpen={onOpen}
          />
        );
      })}
    </ol>
  );
}
