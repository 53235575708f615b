import { listEventsOf } from "@gandan/db/petitions";
import { receptionRegister, registerDocument, writeXlsx } from "@gandan/documents/registers";
import { type DocumentTable, writeDocx } from "@gandan/documents/write";
import type { CaseEvent } from "@gandan/domain/petitions";
import { may } from "@gandan/domain/roles";
import { type Result, ok, refuse, shortDay } from "@gandan/domain/values";
import { refusalGrounds } from "@gandan/packs/refusal-grounds";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { csvOf, writtenDay, writtenDayOf } from "../csv.ts";
import { Language } from "../language.ts";
import { communeKindWords } from "../roles/commune-kind-words.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import { allPetitions } from "./all-petitions.ts";
import { PetitionFilter } from "./petition-filter.ts";
import type { PetitionRow } from "./petition-row.ts";
import { channelWords, destroyedWords, kindWords, petitionHeads, stateWords, topicWords } from "./petition-words.ts";

export const TableAsked = PetitionFilter.extend({
  table: z.enum(["list", "reception-register"]).default("list"),
  format: z.enum(["csv", "xlsx", "docx"]).default("csv"),
  language: Language.default("vi"),
});
export type TableAsked = z.infer<typeof TableAsked>;

/** The words of a filter as a table to work on or to print; the list is without names, the register has them. */
export async function petitionTable(
  ctx: OfficialContext,
  { table, format, language, ...filter }: TableAsked,
): Promise<Result<SavedFile, "petition.not-yours">> {
  if (table === "reception-register" && !may(ctx.actor, "petition.receive", { communeId: ctx.scope }))
    return refuse("petition.not-yours");
  const all = await allPetitions(
    ctx,
    table === "list" ? filter : { ...filter, channels: ["counter"], sort: "received", order: "asc" },
  );
  const said = destroyedWords[table === "list" ? language : "vi"];
  const rows = all.map((row) => (row.erasedAt === null ? row : { ...row, text: said }));
  const { name, title, form, content } = table === "list" ? listOf(rows, language) : await registerOf(ctx, rows);
  const file = `${name}-${ctx.today}`;
  if (format === "csv")
    return ok(savedFile(file, format, csvOf([content.columns.map((column) => column.title), ...content.rows])));
  if (format === "xlsx") return ok(savedFile(file, format, await writeXlsx(content, title, ctx.today)));
  const commune = { kind: communeKindWords[ctx.commune.kind], name: ctx.commune.name };
  const span = spanOf(filter);
  return ok(
    savedFile(
      file,
      format,
      await writeDocx(registerDocument({ commune, name: title, span, form, day: ctx.today, table: content })),
    ),
  );
}

interface Table {
  name: string;
  title: string;
  form: string | null;
  content: DocumentTable;
}

const listWidths = [14, 26, 20, 18, 22, 18, 16, 16, 18, 24, 48, 40, 16];

const listOf = (rows: readonly PetitionRow[], language: Language): Table => ({
  name: language === "vi" ? "phan-anh" : "feedback",
  title: language === "vi" ? "Sổ tiếp nhận ý kiến, đơn thư" : "Register of voices",
  form: null,
  content: {
    columns: petitionHeads[language].map((title, index) => ({ title, millimetres: listWidths[index] ?? 20 })),
    rows: rows.map((row) => cellsOf(row, language)),
  },
});

async function registerOf(ctx: OfficialContext, rows: readonly PetitionRow[]): Promise<Table> {
  const events = await listEventsOf(
    ctx.db.read,
    ctx.scope,
    rows.map(({ id }) => id),
  );
  return {
    name: "so-tiep-cong-dan",
    title: "Sổ tiếp công dân",
    form: "Mẫu số 03/TCD",
    content: receptionRegister(
      rows.map((petition) => ({
        petition,
        events: events.get(petition.id) ?? [],
        ground: groundOf(events.get(petition.id) ?? []),
        kind: kindWords.vi[petition.kind],
        state: stateWords.vi[petition.state],
      })),
    ),
  };
}

const groundOf = (events: readonly CaseEvent[]): string | null => {
  const last = events.findLast(({ ground }) => ground !== null)?.ground;
  return refusalGrounds.find(({ id }) => id === last)?.name.vi ?? null;
};

const spanOf = ({ from, to }: Pick<PetitionFilter, "from" | "to">): string | null => {
  const parts = [from && `từ ngày ${shortDay(from)}`, to && `đến ngày ${shortDay(to)}`].filter(Boolean);
  return parts.length === 0 ? null : `(${parts.join(" ")})`;
};

const cellsOf = (row: PetitionRow, language: Language): string[] => [
  row.number === null ? "" : `${row.number}/${row.registerYear ?? ""}`,
  row.receipt,
  kindWords[language][row.kind],
  channelWords[language][row.channel],
  topicWords[language][row.topic],
  row.hamletName ?? "",
  writtenDayOf(row.receivedAt),
  writtenDay(row.dueOn),
  stateWords[language][row.state],
  row.positionTitle ?? "",
  row.text,
  row.answer?.text ?? "",
  writtenDayOf(row.answer?.at ?? null),
];
