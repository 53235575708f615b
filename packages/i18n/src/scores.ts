import type { RubricDefect, TraceStep, TraceValue, XRayFinding } from "@gandan/domain/evaluation";
import { writeDay } from "./dates.ts";
import { type Language, type Messages, type Values, wordsOf, writeNumber } from "./words.ts";

/** Points from hundredths: "95,5" in Vietnamese, "95.5" in English. */
export const writePoints = (hundredths: number, language: Language): string => writeNumber(hundredths / 100, language);

const writeValue = (value: TraceValue, language: Language): string => {
  switch (value.as) {
    case "points":
      return writePoints(value.value, language);
    case "count":
      return writeNumber(value.value, language);
    case "thousandths":
      return `${writeNumber(value.value / 10, language)}%`;
    case "day":
      return writeDay(value.value);
    case "name":
      return value.value[language];
    case "text":
      return value.value;
  }
};

const written = (values: Readonly<Record<string, TraceValue>>, language: Language): Values =>
  Object.fromEntries(Object.entries(values).map(([place, value]) => [place, writeValue(value, language)]));

/** Says what the evaluation engine decided, found wrong or wonders about, over the messages of `evaluation`. */
export const scoreWords = (messages: Messages, language: Language) => {
  const words = wordsOf(messages, language);
  return {
    step: ({ code, values }: TraceStep): string => words(`evaluation.trace.${code}`, written(values, language)),
    defect: ({ code, number, values }: RubricDefect): string =>
      words(`evaluation.defect.${code}`, { number, ...written(values, language) }),
    finding: ({ code, values }: XRayFinding): string => words(`evaluation.x-ray.${code}`, written(values, language)),
  };
};
