import type { RubricDraft } from "@gandan/domain/rubrics";
import { Button, Group, TextInput } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { DropButton } from "./drop-button.tsx";
import classes from "./editor.module.css";
import { typedIn, useEditing, withRow } from "./editing.ts";

type Levels = RubricDraft["levels"];

// By these the course of a sheet knows whose turn it is.
const known = ["self", "office", "chairman", "province"] as const;

/** Who scores, from the commune itself upwards. */
export function LevelsForm({ levels, onChange }: { levels: Levels; onChange: (levels: Levels) => void }) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  const absent = known.filter((key) => !levels.some((level) => level.key === key));
  const add = (key: (typeof known)[number]) => {
    const all = [...levels, { key, name: typedIn(t(`rubrics.level.${key}`)) }];
    const rank = (level: Levels[number]) => known.findIndex((one) => one === level.key);
    onChange(all.toSorted((left, right) => rank(left) - rank(right)));
  };
  return (
    <fieldset className={classes.list}>
      <legend>{t("rubrics.facts.levels")}</legend>
      <p className={classes.hint}>{t("rubrics.facts.levels.hint")}</p>
      {levels.map((level, at) => (
        <div key={level.key} className={classes.numbered}>
          <span aria-hidden>{at + 1}.</span>
          <TextInput
            aria-label={t("rubrics.level.name", { place: at + 1 })}
            size="sm"
            maxLength={2_000}
            readOnly={isLocked}
            value={level.name.vi}
            onChange={(event) => onChange(withRow(levels, at, { name: typedIn(event.currentTarget.value) }))}
          />
          <DropButton place={at + 1} onDrop={() => onChange(levels.toSpliced(at, 1))} />
        </div>
      ))}
      {!isLocked && absent.length > 0 && (
        <Group gap="xs">
          {absent.map((key) => (
            <Button key={key} variant="default" size="compact-sm" onClick={() => add(key)}>
              + {t(`rubrics.level.${key}`)}
            </Button>
          ))}
        </Group>
      )}
    </fieldset>
  );
}
