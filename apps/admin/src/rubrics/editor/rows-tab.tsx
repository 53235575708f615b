import type { MethodKind } from "@gandan/domain/evaluation";
import {
  type DraftMethod,
  type DraftRow,
  type RubricDraft,
  blankRow,
  freshCode,
  isGroup,
} from "@gandan/domain/rubrics";
import { sumOf } from "@gandan/domain/values";
import { writePoints } from "@gandan/i18n";
import { Button, Group } from "@mantine/core";
import { IconArrowBackUp, IconPlus } from "@tabler/icons-react";
import { EmptyState } from "../../page/empty-state.tsx";
import { useWords } from "../../frame/words.tsx";
import { methodKinds } from "./choices.ts";
import classes from "./editor.module.css";
import { useEditing } from "./editing.ts";
import { codesOf, numberAfter } from "./row-steps.ts";
import { RowsList, changeRows } from "./rows-list.tsx";
import { usualLevels } from "./usual-levels.ts";

interface Properties {
  draft: RubricDraft;
  faulty: ReadonlySet<string>;
  open: ReadonlySet<string>;
  onOpen: (code: string, isOpen: boolean) => void;
  undo: (() => void) | null;
}

/** The groups and criteria, with what they add up to. */
export function RowsTab({ draft, undo, ...list }: Properties) {
  const { t, language } = useWords();
  const { change, isLocked } = useEditing();
  const { rows } = draft;
  const leaves = rows.filter((_, at) => !isGroup(rows, at));
  const sum = sumOf(leaves.flatMap(({ maximum }) => maximum ?? []));
  const addGroup = () =>
    changeRows(change, "rows", (all, whole) => {
      const last = all.findLast(({ depth }) => depth === 0);
      const number = last === undefined ? "I" : numberAfter(last.number);
      return [...all, { ...blankRow(freshCode(codesOf(whole)), 0), number }];
    });
  const addLeaf = () =>
    changeRows(change, "rows", (all, whole) => {
      const last = all.at(-1);
      const depth = Math.max(1, last?.depth ?? 0);
      const number = last === undefined || last.depth < depth ? "1" : numberAfter(last.number);
      return [...all, { ...blankRow(freshCode(codesOf(whole)), depth), number }];
    });
  return (
    <>
      {!isLocked && rows.length > 0 && <p className={classes.hint}>{t("rubrics.rows.lead")}</p>}
      {!isLocked && <OpenMethods draft={draft} />}
      {rows.length === 0 ? (
        <EmptyState title={t("rubrics.rows.empty.title")} text={t("rubrics.rows.empty.text")} />
      ) : (
        <RowsList draft={draft} part="rows" {...list} />
      )}
      <div className={classes.foot}>
        {!isLocked && (
          <Group gap="xs">
            <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={addGroup}>
              {t("rubrics.rows.addGroup")}
            </Button>
            {rows.length > 0 && (
              <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={addLeaf}>
                {t("rubrics.rows.addLeaf")}
              </Button>
            )}
            {undo !== null && (
              <Button variant="subtle" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={undo}>
                {t("rubrics.rows.undo")}
              </Button>
            )}
          </Group>
        )}
        {rows.length > 0 && (
          <output className={classes.sum} data-differs={draft.total !== null && sum !== draft.total ? true : undefined}>
            {t(sum === draft.total ? "rubrics.rows.sum.same" : "rubrics.rows.sum", {
              points: writePoints(sum, language),
            })}
          </output>
        )}
      </div>
    </>
  );
}

/** One way of scoring for every line that has none yet. */
function OpenMethods({ draft }: { draft: RubricDraft }) {
  const { t } = useWords();
  const { change } = useEditing();
  const { rows } = draft;
  const isOpen = (at: number): boolean =>
    rows[at]?.method.kind === null && (rows[at]?.depth ?? 0) > 0 && !isGroup(rows, at);
  const count = rows.filter((_, at) => isOpen(at)).length;
  if (count < 2) return null;
  // Thirty lines are not given the same three levels by hand.
  const methodOf = ({ method, maximum }: DraftRow, kind: MethodKind): DraftMethod => ({
    ...method,
    kind,
    levels: kind === "judgement" && method.levels.length === 0 ? usualLevels(maximum, t) : method.levels,
  });
  const setAll = (kind: MethodKind) =>
    changeRows(
      change,
      "rows",
      (all) => all.map((row, at) => (isOpen(at) ? { ...row, method: methodOf(row, kind) } : row)),
      { canUndo: true },
    );
  return (
    <label className={classes.bulk}>
      {t("rubrics.rows.methods", { count })}
      <select
        value=""
        onChange={(event) => {
          const kind = methodKinds.find((one) => one === event.currentTarget.value);
          if (kind !== undefined) setAll(kind);
        }}
      >
        <option value="">{t("rubrics.rows.methods.choose")}</option>
        {(["judgement", "boolean", "superiorOnly", "noIncident", "perCase"] as const).map((kind) => (
          <option key={kind} value={kind}>
            {t(`evaluation.method.${kind}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
