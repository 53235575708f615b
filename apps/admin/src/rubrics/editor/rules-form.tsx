import { type DraftRule, type RubricDraft, blankCondition, freshCode } from "@gandan/domain/rubrics";
import { Button, Select } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { ConditionForm } from "./condition-form.tsx";
import { DropButton } from "./drop-button.tsx";
import classes from "./editor.module.css";
import { useEditing, withRow } from "./editing.ts";

interface Properties {
  kind: "vetoes" | "downgrades" | "notClassified";
  draft: RubricDraft;
  onChange: (rules: DraftRule[]) => void;
}

/** The keys of every question of the classification, so that a new one is unlike all. */
export const conditionKeys = (draft: RubricDraft): string[] =>
  [
    ...draft.classes.flatMap(({ conditions }) => conditions),
    ...[...draft.vetoes, ...draft.downgrades, ...draft.notClassified].map(({ when }) => when),
  ].map(({ key }) => key);

/** Cases that set a class, limit it, or leave a commune without one. */
export function RulesForm({ kind, draft, onChange }: Properties) {
  const { t, language } = useWords();
  const { isLocked } = useEditing();
  const rules = draft[kind];
  const add = () =>
    onChange([...rules, { when: { ...blankCondition, key: freshCode(conditionKeys(draft), "cau-hoi") }, level: "" }]);
  if (isLocked && rules.length === 0) return null;
  return (
    <section>
      <h2 className={classes.heading}>{t(`rubrics.${kind}`)}</h2>
      <ol className={classes.cards}>
        {rules.map((rule, at) => (
          <li key={at} className={classes.droppable}>
            <div className={classes.fields}>
              <ConditionForm
                condition={rule.when}
                kinds={["fact", "not-self-scored", "share"]}
                onChange={(changed) => onChange(withRow(rules, at, { when: { ...rule.when, ...changed } }))}
              />
              {kind !== "notClassified" && (
                <Select
                  label={t(`rubrics.rule.level.${kind === "vetoes" ? "veto" : "downgrade"}`)}
                  size="sm"
                  readOnly={isLocked}
                  value={rule.level === "" ? null : rule.level}
                  data={draft.classes.map(({ key, name }) => ({ value: key, label: name[language] || name.vi || key }))}
                  onChange={(level) => onChange(withRow(rules, at, { level: level ?? "" }))}
                />
              )}
            </div>
            <DropButton place={at + 1} onDrop={() => onChange(rules.toSpliced(at, 1))} />
          </li>
        ))}
      </ol>
      {!isLocked && (
        <Button variant="default" mt="sm" onClick={add}>
          {t(`rubrics.${kind}.add`)}
        </Button>
      )}
    </section>
  );
}
