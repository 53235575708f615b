import { type DraftMethod, freshCode } from "@gandan/domain/rubrics";
import type { Score } from "@gandan/domain/values";
import { Button, Group, TextInput } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { DropButton } from "./drop-button.tsx";
import classes from "./editor.module.css";
import { typedIn, useEditing, withRow } from "./editing.ts";
import { PointsField } from "./points-field.tsx";
import { usualLevels } from "./usual-levels.ts";

interface Properties {
  levels: DraftMethod["levels"];
  maximum: Score | null;
  onChange: (levels: DraftMethod["levels"]) => void;
}

/** The levels that a person chooses from, each with its points. */
export function JudgedLevels({ levels, maximum, onChange }: Properties) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  const fresh = () =>
    freshCode(
      levels.map(({ key }) => key),
      "level",
    );
  return (
    <fieldset className={classes.list}>
      <legend>{t("rubrics.judged")}</legend>
      {levels.map((level, at) => (
        <div key={level.key} className={classes.wide}>
          <TextInput
            aria-label={t("rubrics.judged.name", { place: at + 1 })}
            size="sm"
            maxLength={2_000}
            readOnly={isLocked}
            value={level.name.vi}
            onChange={(event) => onChange(withRow(levels, at, { name: typedIn(event.currentTarget.value) }))}
          />
          <PointsField
            label={t("rubrics.judged.award")}
            value={level.award}
            onChange={(award) => onChange(withRow(levels, at, { award }))}
          />
          <DropButton place={at + 1} onDrop={() => onChange(levels.toSpliced(at, 1))} />
        </div>
      ))}
      {!isLocked && (
        <Group gap="xs">
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => onChange([...levels, { key: fresh(), name: typedIn(""), award: null }])}
          >
            {t("rubrics.judged.add")}
          </Button>
          {levels.length === 0 && (
            <Button variant="default" size="compact-sm" onClick={() => onChange(usualLevels(maximum, t))}>
              {t("rubrics.judged.usual")}
            </Button>
          )}
        </Group>
      )}
    </fieldset>
  );
}
