import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { type Cell, csvOf, writtenDay, writtenDayOf } from "../csv.ts";
import { Language } from "../language.ts";
import { allPetitions } from "./all-petitions.ts";
import { PetitionFilter } from "./petition-filter.ts";
import type { PetitionRow } from "./petition-row.ts";
import { channelWords, kindWords, petitionHeads, stateWords, topicWords } from "./petition-words.ts";

export const PetitionExport = PetitionFilter.extend({ language: Language.default("vi") });
export type PetitionExport = z.infer<typeof PetitionExport>;

/** All words of a filter as a table for a spreadsheet; names and contacts are not in it. */
export async function exportPetitions(
  ctx: OfficialContext,
  { language, ...filter }: PetitionExport,
): Promise<{ fileName: string; text: string }> {
  const rows = await allPetitions(ctx, filter);
  return {
    fileName: `${language === "vi" ? "phan-anh" : "feedback"}-${ctx.today}.csv`,
    text: csvOf([petitionHeads[language], ...rows.map((row) => cellsOf(row, language))]),
  };
}

const cellsOf = (row: PetitionRow, language: Language): Cell[] => [
  row.number === null ? "" : `${row.number}/${row.registerYear ?? ""}`,
  row.receipt,
  kindWords[language][row.kind],
  channelWords[language][row.channel],
  topicWords[language][row.topic],
  row.hamletName,
  writtenDayOf(row.receivedAt),
  row.dueOn === null ? "" : writtenDay(row.dueOn),
  stateWords[language][row.state],
  row.positionTitle,
  row.text,
  row.answer?.text ?? "",
  writtenDayOf(row.answer?.at ?? null),
];
