import type { RubricDefect, TraceValue } from "@gandan/domain/evaluation";
import type { RubricDraft } from "@gandan/domain/rubrics";
import { scoreWords } from "@gandan/i18n";
import { useMemo } from "react";
import { useWords } from "../../frame/words.tsx";
import { useEditing } from "./editing.ts";

/** Says a defect with the names of figures, levels, classes and questions in place of their codes. */
export function useDefectWords(draft: RubricDraft): (defect: RubricDefect) => string {
  const { t, messages, language } = useWords();
  const { figures } = useEditing();
  return useMemo(() => {
    const conditions = [
      ...draft.classes.flatMap((level) => level.conditions),
      ...[...draft.vetoes, ...draft.downgrades, ...draft.notClassified].map(({ when }) => when),
    ];
    const names = new Map<string, string>([
      ["no-zero", t("rubrics.condition.no-zero")],
      ["not-self-scored", t("rubrics.condition.not-self-scored")],
      ...figures.map(({ id, name }) => [id, name[language]] as const),
      ...[...draft.levels, ...draft.classes].map(({ key, name }) => [key, name[language] || name.vi] as const),
      ...conditions.map(({ key, text }) => [`fact ${key}`, text[language] || text.vi] as const),
      ...draft.rows.map(({ code, number }) => [code, number] as const),
    ]);
    const named = (value: TraceValue): TraceValue =>
      value.as === "text"
        ? {
            as: "text",
            value: value.value
              .split(", ")
              .map((part) => names.get(part) ?? part)
              .join(", "),
          }
        : value;
    const words = scoreWords(messages, language);
    return (defect) =>
      words.defect({
        ...defect,
        values: Object.fromEntries(Object.entries(defect.values).map(([place, value]) => [place, named(value)])),
      });
  }, [t, messages, language, figures, draft]);
}
