import { registerDocument, writeXlsx } from "@gandan/documents/registers";
import { type DocumentTable, writeDocx } from "@gandan/documents/write";
import { type Supervision, type SupervisionFinding, findingState } from "@gandan/domain/supervision";
import { shortDay } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { csvOf, writtenDay } from "../csv.ts";
import { Language } from "../language.ts";
import { communeKindWords } from "../roles/commune-kind-words.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import { SupervisionFilter, wantedSupervisions } from "./list-supervisions.ts";
import {
  findingStateWords,
  supervisionBodyWords,
  supervisionHeads,
  supervisionKindWords,
  supervisionStateWords,
} from "./supervision-words.ts";

export const SupervisionTableAsked = SupervisionFilter.extend({
  format: z.enum(["docx", "xlsx", "csv"]),
  language: Language,
});

const widths = [10, 22, 30, 50, 20, 20, 24, 14, 60, 50, 20, 22, 20, 60, 22];
const title = { vi: "Theo dõi giám sát, phản biện, tự kiểm tra", en: "Supervision, comments and self-inspection" };

/** What the list is narrowed to, one line a finding, as a table to work on or to print. */
export async function exportSupervisions(
  ctx: OfficialContext,
  { format, language, ...filter }: z.infer<typeof SupervisionTableAsked>,
): Promise<SavedFile> {
  const all = await wantedSupervisions(ctx, filter);
  // The paper is an official's document: it is written in Vietnamese.
  const table = tableOf(all, format === "docx" ? "vi" : language);
  const name = `giam-sat-${filter.year}`;
  if (format === "csv") return savedFile(name, format, csvOf([table.columns.map((one) => one.title), ...table.rows]));
  if (format === "xlsx")
    return savedFile(name, format, await writeXlsx(table, title[language].slice(0, 31), ctx.today));
  const commune = { kind: communeKindWords[ctx.commune.kind], name: ctx.commune.name };
  const paper = { commune, name: title.vi, span: `Năm ${filter.year}`, form: null, day: ctx.today, table };
  return savedFile(name, format, await writeDocx(registerDocument(paper)));
}

/** One line of the table; a supervision without findings has one all the same. */
interface Line {
  supervision: Supervision;
  finding: SupervisionFinding | null;
}

const tableOf = (all: readonly Supervision[], language: Language): DocumentTable => ({
  columns: supervisionHeads[language].map((head, index) => ({ title: head, millimetres: widths[index] ?? 20 })),
  rows: all
    .flatMap((supervision): Line[] =>
      supervision.findings.length === 0
        ? [{ supervision, finding: null }]
        : supervision.findings.map((finding) => ({ supervision, finding })),
    )
    .map(({ supervision, finding }, index) => {
      const { kind, body, from, to, state } = supervision;
      const answer = finding?.answers.at(-1);
      const recheck = finding?.rechecks.at(-1);
      return [
        String(index + 1),
        supervisionKindWords[language][kind],
        supervisionBodyWords[language][body],
        supervision.title,
        shortDay(from),
        shortDay(to),
        supervisionStateWords[language][state],
        finding === null ? "" : String(finding.number),
        finding?.text ?? "",
        finding?.recommendation ?? "",
        writtenDay(finding?.dueOn ?? null),
        finding === null ? "" : findingStateWords[language][findingState(supervision, finding)],
        writtenDay(answer?.on ?? null),
        answer?.text ?? "",
        writtenDay(recheck?.on ?? null),
      ];
    }),
});
