// oxlint-disable-next-line no-restricted-imports -- the screens' words lie in another package, which the api does not know
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Language } from "./language.ts";
import { figureWords, groupHeads, turnHeads, turnWords, wholeWords } from "./petitions/figure-words.ts";
import { destroyedWords, kindWords, petitionHeads, stateWords, topicWords } from "./petitions/petition-words.ts";
import { directoryHeads, unitKindWords } from "./roles/directory-words.ts";
import {
  findingStateWords,
  supervisionBodyWords,
  supervisionHeads,
  supervisionKindWords,
  supervisionStateWords,
} from "./supervision/supervision-words.ts";
import { standingWords, taskColumns } from "./tasks/task-words.ts";

const screenWords = (language: Language, subject: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../i18n/messages/${language}/${subject}.json`), "utf8"));

describe.each(Language.options)("a table in %s", (language) => {
  const words: [string, Record<string, string>][] = [
    ["tasks.standing", standingWords[language]],
    ["tasks.list.column", taskColumns[language]],
    ["roles.list.column", directoryHeads[language]],
    ["roles.unit.kind", unitKindWords[language]],
    ["supervision.kind", supervisionKindWords[language]],
    ["supervision.body", supervisionBodyWords[language]],
    ["supervision.state", supervisionStateWords[language]],
    ["supervision.finding-state", findingStateWords[language]],
    ["petitions.destroyed", { short: destroyedWords[language] }],
    ["petitions.kind", kindWords[language]],
    ["petitions.state", stateWords[language]],
    ["petitions.figures", figureWords[language]],
    ["petitions.figures.by", groupHeads[language]],
    ["petitions.turns", turnWords[language]],
    ["petitions.figures", { whole: wholeWords[language].whole }],
    ["petitions", { noHamlet: wholeWords[language].noHamlet }],
    ["petitions.topic", topicWords[language]],
  ];

  it.each(words)("says %s as the screens do", (prefix, said) => {
    const screen = screenWords(language, prefix.split(".")[0] ?? "");
    for (const [name, text] of Object.entries(said)) expect([name, text]).toEqual([name, screen[`${prefix}.${name}`]]);
  });

  it("has a head of its own for each column", () => {
    for (const heads of [
      Object.values(taskColumns[language]),
      Object.values(directoryHeads[language]),
      petitionHeads[language],
      turnHeads[language],
      supervisionHeads[language],
    ])
      expect(new Set(heads).size).toBe(heads.length);
  });
});
