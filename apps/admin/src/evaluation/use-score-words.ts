import type { Bilingual, TraceStep, TraceValue, XRayFinding } from "@gandan/domain/evaluation";
import { scoreWords, writePoints } from "@gandan/i18n";
import { useMemo } from "react";
import { useWords } from "../frame/words.tsx";
import type { EvaluationPage } from "./rows.ts";

export interface ScoreSpeech {
  /** Points from hundredths, as the language writes them. */
  points: (hundredths: number) => string;
  /** A rule that fired, with the names of figures, levels and classes in place of their codes. */
  step: (step: TraceStep) => string;
  finding: (finding: XRayFinding) => string;
  /** What a code of the rubric is called; the code itself where it has no name. */
  name: (code: string) => string;
  in: (text: Bilingual) => string;
}

/** Says what the engine decided, in the words of this year's rubric. */
export function useScoreWords({ evaluation: { rubric }, definitions }: EvaluationPage): ScoreSpeech {
  const { messages, language } = useWords();
  return useMemo(() => {
    const words = scoreWords(messages, language);
    const names = new Map<string, Bilingual>([
      ...definitions.map(({ id, name }) => [id, name] as const),
      ...rubric.levels.map(({ key, name }) => [key, name] as const),
      ...rubric.classification.levels.map(({ key, name }) => [key, name] as const),
    ]);
    const name = (code: string): string =>
      names.get(code)?.[language] ??
      code
        .split(/( \/ |, )/)
        .map((part) => names.get(part)?.[language] ?? part)
        .join("");
    // Reasons are a person's own words and stay as they are.
    const named = (step: TraceStep): TraceStep => ({
      ...step,
      values: Object.fromEntries(
        Object.entries(step.values).map(([place, value]): [string, TraceValue] => [
          place,
          value.as === "text" && place !== "reason" ? { as: "text", value: name(value.value) } : value,
        ]),
      ),
    });
    return {
      points: (hundredths) => writePoints(hundredths, language),
      step: (step) => words.step(named(step)),
      finding: words.finding,
      name,
      in: (text) => text[language],
    };
  }, [messages, language, rubric, definitions]);
}
