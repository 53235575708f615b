import type { DraftCondition } from "@gandan/domain/rubrics";
import { Select, TextInput } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { typedIn, useEditing } from "./editing.ts";
import { FigureField } from "./figure-field.tsx";
import { NumberField } from "./number-field.tsx";

interface Properties {
  condition: DraftCondition;
  kinds: readonly DraftCondition["kind"][];
  onChange: (change: Partial<DraftCondition>) => void;
}

/** What a rule asks: a question answered by a person, a share, a zero, or that nobody scored. */
export function ConditionForm({ condition, kinds, onChange }: Properties) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  return (
    <>
      <Select
        label={t("rubrics.condition.kind")}
        size="sm"
        allowDeselect={false}
        readOnly={isLocked}
        value={condition.kind}
        data={kinds.map((value) => ({ value, label: t(`rubrics.condition.${value}`) }))}
        onChange={(kind) => kind !== null && onChange({ kind })}
      />
      {(condition.kind === "fact" || condition.kind === "share") && (
        <TextInput
          label={t("rubrics.condition.text")}
          placeholder={t("rubrics.condition.text.placeholder")}
          size="sm"
          maxLength={2_000}
          readOnly={isLocked}
          value={condition.text.vi}
          onChange={(event) => onChange({ text: typedIn(event.currentTarget.value) })}
        />
      )}
      {condition.kind === "share" && (
        <>
          <FigureField
            label={t("rubrics.condition.numerator")}
            value={condition.numerator}
            onChange={(numerator) => onChange({ numerator })}
          />
          <FigureField
            label={t("rubrics.condition.denominator")}
            value={condition.denominator}
            onChange={(denominator) => onChange({ denominator })}
          />
          <NumberField
            label={t("rubrics.condition.atLeast")}
            per={10}
            value={condition.atLeast}
            onChange={(atLeast) => onChange({ atLeast })}
          />
          <NumberField
            label={t("rubrics.condition.atMost")}
            per={10}
            value={condition.atMost}
            onChange={(atMost) => onChange({ atMost })}
          />
        </>
      )}
    </>
  );
}
