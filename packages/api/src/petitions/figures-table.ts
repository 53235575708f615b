import { writeXlsx } from "@gandan/documents/registers";
import type { DocumentTable } from "@gandan/documents/write";
import { figureIds } from "@gandan/domain/petitions";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { csvOf } from "../csv.ts";
import { Language } from "../language.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import { figureWords, groupHeads, triageWords, turnHeads, turnWords, wholeWords } from "./figure-words.ts";
import { FiguresAsked, type PetitionFigures, petitionFigures } from "./petition-figures.ts";
import { channelWords, kindWords, topicWords } from "./petition-words.ts";
import { type OpenTurns, openTurns } from "./triage-turns.ts";

export const FiguresTableAsked = FiguresAsked.safeExtend({
  table: z.enum(["figures", "turns"]),
  format: z.enum(["csv", "xlsx"]),
  language: Language,
});
export type FiguresTableAsked = z.infer<typeof FiguresTableAsked>;

const names = {
  figures: { file: "so-lieu-tieng-dan", vi: "Số liệu tiếng dân", en: "Figures" },
  turns: { file: "xep-loai-don", vi: "Xếp loại đơn", en: "Wrong turns" },
} as const;

/** The figures of a period, or its wrong turns, as a table to work on. */
export async function figuresTable(
  ctx: OfficialContext,
  { table, format, language, ...asked }: FiguresTableAsked,
): Promise<SavedFile> {
  const content =
    table === "figures"
      ? tableOfFigures(await petitionFigures(ctx, asked), asked.by, language)
      : tableOfTurns(await openTurns(ctx, asked), language);
  const name = `${names[table].file}-${asked.from}-${asked.to}`;
  if (format === "csv")
    return savedFile(name, format, csvOf([content.columns.map(({ title }) => title), ...content.rows]));
  return savedFile(name, format, await writeXlsx(content, names[table][language], ctx.today));
}

const columnsOf = (heads: readonly string[]): DocumentTable["columns"] =>
  heads.map((title, index) => ({ title, millimetres: index === 0 ? 46 : 24 }));

function tableOfFigures(found: PetitionFigures, by: FiguresAsked["by"], language: Language): DocumentTable {
  const nameOf = ({ key, name }: PetitionFigures["groups"][number]): string => {
    if (by === "hamlet") return name ?? wholeWords[language].noHamlet;
    const words: Readonly<Record<string, string>> = { kind: kindWords, channel: channelWords, topic: topicWords }[by][
      language
    ];
    return words[key] ?? key;
  };
  const rowOf = (name: string, figures: PetitionFigures["whole"]): string[] => [
    name,
    ...figureIds.map((id) => (figures[id] === null ? "" : String(figures[id]))),
  ];
  return {
    columns: columnsOf([groupHeads[language][by], ...figureIds.map((id) => figureWords[language][id])]),
    rows: [
      ...found.groups.map((group) => rowOf(nameOf(group), group.figures)),
      rowOf(wholeWords[language].whole, found.whole),
    ],
  };
}

function tableOfTurns({ asked, received, suggested, corrected }: OpenTurns, language: Language): DocumentTable {
  const rowsOf = (as: keyof (typeof turnWords)["vi"], pairs: OpenTurns["suggested"], of: number): string[][] =>
    pairs.map(({ from, to, count, cases }) => [
      turnWords[language][as],
      triageWords(language, from),
      triageWords(language, to),
      String(count),
      String(of),
      of === 0 ? "" : String(Math.round((count / of) * 100)),
      cases
        .map(({ number, registerYear, receipt }) => (number === null ? receipt : `${number}/${registerYear}`))
        .join("; "),
    ]);
  return {
    columns: columnsOf(turnHeads[language]),
    rows: [...rowsOf("suggested", suggested, asked), ...rowsOf("corrected", corrected, received)],
  };
}
