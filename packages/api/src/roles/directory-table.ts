import { writeXlsx } from "@gandan/documents/registers";
import { type DirectoryColumn, chartOn, directoryColumns } from "@gandan/domain/roles";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { csvOf, writtenDay } from "../csv.ts";
import { needs } from "../found.ts";
import { Language } from "../language.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import { directoryHeads, directoryTitle, unitKindWords } from "./directory-words.ts";
import { readChart } from "./read-chart.ts";

export const DirectoryTableAsked = z.object({
  format: z.enum(["csv", "xlsx"]).default("csv"),
  language: Language.default("vi"),
  /** Only the heads, to be filled in. */
  isBlank: z.boolean().default(false),
});
export type DirectoryTableAsked = z.infer<typeof DirectoryTableAsked>;

const names: Record<Language, { list: string; blank: string }> = {
  vi: { list: "danh-ba", blank: "mau" },
  en: { list: "directory", blank: "blank" },
};
const widths: Partial<Record<DirectoryColumn, number>> = { position: 70, unit: 50 };

/** The directory of today as a file: who holds which position; how to reach them only for who keeps it. */
export async function directoryTable(
  ctx: OfficialContext,
  { format, language, isBlank }: DirectoryTableAsked,
): Promise<SavedFile> {
  needs(ctx, "roles.read");
  const rows = isBlank ? [] : await directoryRows(ctx, language);
  const heads = directoryColumns.map((column) => directoryHeads[language][column]);
  const cells = rows.map((row) => directoryColumns.map((column) => row[column]));
  const name = `${names[language].list}-${isBlank ? names[language].blank : ctx.today}`;
  if (format === "csv") return savedFile(name, format, csvOf([heads, ...cells]));
  const columns = directoryColumns.map((column) => ({
    title: directoryHeads[language][column],
    millimetres: widths[column] ?? 40,
  }));
  return savedFile(name, format, await writeXlsx({ columns, rows: cells }, directoryTitle[language], ctx.today));
}

async function directoryRows(ctx: OfficialContext, language: Language): Promise<Record<DirectoryColumn, string>[]> {
  const { units, positions, people, tenures } = chartOn(await readChart(ctx, {}), ctx.today);
  return units.flatMap(({ id: unitId, name: unit, kind }) =>
    positions
      .filter((position) => position.unitId === unitId)
      .flatMap(({ id, title: position }) => {
        const place = { unit, kind: unitKindWords[language][kind], position };
        const held = tenures.filter(({ positionId }) => positionId === id);
        if (held.length === 0) return [{ ...place, holder: "", from: "", phone: "", email: "" }];
        return held.flatMap(({ personId, from }) => {
          const person = people.find((one) => one.id === personId);
          if (person === undefined) return [];
          const { name: holder, phone, email } = person;
          return [{ ...place, holder, from: writtenDay(from), phone: phone ?? "", email: email ?? "" }];
        });
      }),
  );
}
