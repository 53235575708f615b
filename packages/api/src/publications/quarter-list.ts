import { listPublications } from "@gandan/db/publications";
import { registerDocument, writeXlsx } from "@gandan/documents/registers";
import { type DocumentTable, writeDocx } from "@gandan/documents/write";
import { type Posting, type Publication, publicDuring, quarterOf } from "@gandan/domain/publications";
import type { RoleChart } from "@gandan/domain/roles";
import { shortDay } from "@gandan/domain/values";
import { publicationItems } from "@gandan/packs/publications";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { csvOf, writtenDay } from "../csv.ts";
import { needs } from "../found.ts";
import { Language } from "../language.ts";
import { communeKindWords } from "../roles/commune-kind-words.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import { placeWords, publicationHeads, wayWords } from "./publication-words.ts";

export const QuarterAsked = z.object({
  year: z.int().min(2014).max(2100),
  quarter: z.int().min(1).max(4),
  format: z.enum(["docx", "xlsx", "csv"]),
  language: Language,
});
export type QuarterAsked = z.infer<typeof QuarterAsked>;

const widths = [11, 42, 52, 20, 26, 44, 20, 20, 26];
const title = { vi: "Danh mục thông tin đã công khai", en: "List of what was published" };

/** What was public in a quarter, to be posted up: one line a document and way (Law 10/2022). */
export async function quarterList(
  ctx: OfficialContext,
  { year, quarter, format, language }: QuarterAsked,
): Promise<SavedFile> {
  needs(ctx, "publication.read");
  const { from, to } = quarterOf(year, quarter);
  const shown = publicDuring(await listPublications(ctx.db.read, ctx.scope), from, to);
  // The paper is an official's document: it is written in Vietnamese.
  const table = tableOf(shown, ctx.chart, format === "docx" ? "vi" : language);
  const name = `danh-muc-cong-khai-quy-${quarter}-${year}`;
  if (format === "csv") return savedFile(name, format, csvOf([table.columns.map((one) => one.title), ...table.rows]));
  if (format === "xlsx") return savedFile(name, format, await writeXlsx(table, title[language], ctx.today));
  const paper = registerDocument({
    commune: { kind: communeKindWords[ctx.commune.kind], name: ctx.commune.name },
    name: title.vi,
    span: `Quý ${quarter} năm ${year} (từ ngày ${shortDay(from)} đến ngày ${shortDay(to)})`,
    form: null,
    day: ctx.today,
    table,
  });
  return savedFile(name, format, await writeDocx(paper));
}

const tableOf = (publications: readonly Publication[], chart: RoleChart, language: Language): DocumentTable => ({
  columns: publicationHeads[language].map((head, index) => ({ title: head, millimetres: widths[index] ?? 20 })),
  rows: publications
    .flatMap((publication) => publication.postings.map((posting) => ({ publication, posting })))
    .map(({ publication, posting }, index) => [
      String(index + 1),
      publicationItems.find(({ number }) => number === publication.item)?.name[language] ?? "",
      publication.document,
      shortDay(publication.decidedOn),
      wayWords[language][posting.way],
      placesOf(posting, chart, language),
      shortDay(posting.from),
      writtenDay(posting.to),
      posting.note,
    ]),
});

/** The places of a notice in words. */
export const placesOf = (
  { isAtSeat, hamletIds }: Pick<Posting, "isAtSeat" | "hamletIds">,
  { units }: Pick<RoleChart, "units">,
  language: Language,
): string =>
  [
    ...(isAtSeat ? [placeWords[language].seat] : []),
    ...units.filter(({ id }) => hamletIds.includes(id)).map(({ name }) => name),
  ].join("; ");
