import { type DraftClass, type RubricDraft, blankCondition, freshCode } from "@gandan/domain/rubrics";
import { Button, Group, TextInput } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { EdgeField } from "./bands-form.tsx";
import { ConditionForm } from "./condition-form.tsx";
import { DropButton } from "./drop-button.tsx";
import classes from "./editor.module.css";
import { typedIn, useEditing, withRow } from "./editing.ts";
import { RulesForm, conditionKeys } from "./rules-form.tsx";

/** The classes from the best to the worst, and the rules that stand above them. */
export function ClassesTab({ draft }: { draft: RubricDraft }) {
  const { t } = useWords();
  const { change, isLocked } = useEditing();
  const { classes: levels } = draft;
  const set = (changed: Partial<RubricDraft>) => change((before) => ({ ...before, ...changed }));
  const setLevel = (at: number, changed: Partial<DraftClass>) => set({ classes: withRow(levels, at, changed) });
  // The next class ends where the last one begins.
  const next = (): DraftClass => {
    const edge = levels.at(-1)?.from ?? null;
    return {
      key: freshCode(
        levels.map(({ key }) => key),
        "muc",
      ),
      name: typedIn(""),
      from: null,
      to: edge && { at: edge.at, isClosed: !edge.isClosed },
      conditions: [],
    };
  };
  return (
    <div className={classes.parts} id="row-classification">
      <section>
        <p className={classes.hint}>{t(levels.length === 0 ? "rubrics.classes.none" : "rubrics.classes.lead")}</p>
        <ol className={classes.cards}>
          {levels.map((level, at) => (
            <li key={level.key}>
              <div className={classes.band}>
                <TextInput
                  label={t("rubrics.class.name")}
                  size="sm"
                  maxLength={2_000}
                  readOnly={isLocked}
                  value={level.name.vi}
                  onChange={(event) => setLevel(at, { name: typedIn(event.currentTarget.value) })}
                />
                <EdgeField
                  edge={level.from}
                  end="from"
                  per={100}
                  label={t("rubrics.class.from")}
                  onChange={(from) => setLevel(at, { from })}
                />
                <EdgeField
                  edge={level.to}
                  end="to"
                  per={100}
                  label={t("rubrics.class.to")}
                  onChange={(to) => setLevel(at, { to })}
                />
                <DropButton place={at + 1} onDrop={() => set({ classes: levels.toSpliced(at, 1) })} />
              </div>
              <SideConditions level={level} draft={draft} onChange={(conditions) => setLevel(at, { conditions })} />
            </li>
          ))}
        </ol>
        {!isLocked && (
          <Button variant="default" mt="sm" onClick={() => set({ classes: [...levels, next()] })}>
            {t("rubrics.classes.add")}
          </Button>
        )}
      </section>
      <RulesForm kind="vetoes" draft={draft} onChange={(vetoes) => set({ vetoes })} />
      <RulesForm kind="downgrades" draft={draft} onChange={(downgrades) => set({ downgrades })} />
      <RulesForm kind="notClassified" draft={draft} onChange={(notClassified) => set({ notClassified })} />
    </div>
  );
}

interface SideProperties {
  level: DraftClass;
  draft: RubricDraft;
  onChange: (conditions: DraftClass["conditions"]) => void;
}

/** Under which conditions a class is reached, beyond its points. */
function SideConditions({ level, draft, onChange }: SideProperties) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  const { conditions } = level;
  if (isLocked && conditions.length === 0) return null;
  const add = (kind: "no-zero" | "fact") =>
    onChange([...conditions, { ...blankCondition, kind, key: freshCode(conditionKeys(draft), "cau-hoi") }]);
  return (
    <div className={classes.side}>
      <span className={classes.quiet}>{t("rubrics.class.conditions")}</span>
      {conditions.map((condition, at) => (
        <div key={at} className={classes.droppable}>
          <div className={classes.fields}>
            <ConditionForm
              condition={condition}
              kinds={["no-zero", "fact", "share"]}
              onChange={(changed) => onChange(withRow(conditions, at, changed))}
            />
          </div>
          <DropButton place={at + 1} onDrop={() => onChange(conditions.toSpliced(at, 1))} />
        </div>
      ))}
      {!isLocked && (
        <Group gap="xs">
          {!conditions.some(({ kind }) => kind === "no-zero") && (
            <Button variant="default" size="compact-sm" onClick={() => add("no-zero")}>
              + {t("rubrics.condition.no-zero")}
            </Button>
          )}
          <Button variant="default" size="compact-sm" onClick={() => add("fact")}>
            {t("rubrics.class.condition.add")}
          </Button>
        </Group>
      )}
    </div>
  );
}
