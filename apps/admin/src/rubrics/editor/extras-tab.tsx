import { type RubricDraft, blankRow, freshCode } from "@gandan/domain/rubrics";
import { Button, Group } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useWords } from "../../frame/words.tsx";
import classes from "./editor.module.css";
import { useEditing } from "./editing.ts";
import { PointsField } from "./points-field.tsx";
import { codesOf } from "./row-steps.ts";
import { RowsList, changeRows } from "./rows-list.tsx";

interface Properties {
  draft: RubricDraft;
  faulty: ReadonlySet<string>;
  open: ReadonlySet<string>;
  onOpen: (code: string, isOpen: boolean) => void;
}

/** Points on top and points off, each with its cap. */
export const ExtrasTab = (properties: Properties) => (
  <div className={classes.parts}>
    <ExtraPart part="bonus" {...properties} />
    <ExtraPart part="penalty" {...properties} />
  </div>
);

function ExtraPart({ part, draft, ...list }: Properties & { part: "bonus" | "penalty" }) {
  const { t } = useWords();
  const { change, isLocked } = useEditing();
  const extra = draft[part];
  const prefix = part === "bonus" ? "T" : "P";
  const newRow = (whole: RubricDraft, number: number) => ({
    ...blankRow(freshCode(codesOf(whole)), 0),
    number: `${prefix}${number}`,
    isZeroSensitive: false,
  });
  return (
    <section id={`row-${part}`}>
      <h2 className={classes.heading}>{t(`rubrics.extra.${part}`)}</h2>
      {extra === null ? (
        <>
          <p className={classes.hint}>{t(`rubrics.extra.none.${part}`)}</p>
          {!isLocked && (
            <Button
              variant="default"
              onClick={() => change((before) => ({ ...before, [part]: { cap: null, rows: [newRow(before, 1)] } }))}
            >
              {t(`rubrics.extra.add.${part}`)}
            </Button>
          )}
        </>
      ) : (
        <>
          <PointsField
            label={t(`rubrics.extra.cap.${part}`)}
            width={220}
            value={extra.cap}
            onChange={(cap) => change((before) => ({ ...before, [part]: { rows: before[part]?.rows ?? [], cap } }))}
          />
          <RowsList draft={draft} part={part} {...list} />
          {!isLocked && (
            <Group gap="xs" mt="sm">
              <Button
                variant="default"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => changeRows(change, part, (rows, whole) => [...rows, newRow(whole, rows.length + 1)])}
              >
                {t("rubrics.extra.addRow")}
              </Button>
              <Button
                variant="subtle"
                color="gray"
                onClick={() => change((before) => ({ ...before, [part]: null }), { canUndo: true })}
              >
                {t("rubrics.extra.remove")}
              </Button>
            </Group>
          )}
        </>
      )}
    </section>
  );
}
