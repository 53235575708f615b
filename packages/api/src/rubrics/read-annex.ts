import { type AnnexRefusal, readAnnexFile } from "@gandan/documents/rubrics";
import { Rubric } from "@gandan/domain/evaluation";
import { type AnnexTable, type RubricDraft, draftOfRubric } from "@gandan/domain/rubrics";
import { ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";

export const AnnexGiven = z.object({ name: z.string().max(300), base64: z.string().max(40_000_000) });
export type AnnexGiven = z.infer<typeof AnnexGiven>;

type ReadAnnex =
  | { ok: true; value: { tables: AnnexTable[]; draft: RubricDraft | null } }
  | { ok: false; refusal: AnnexRefusal }
  | { ok: false; refusal: "rubric.malformed"; detail: { fields: string[] } };

/** Reads the tables of a file, or the rubric it holds as JSON; nothing is kept. */
export async function readAnnex(ctx: OfficialContext, { base64 }: AnnexGiven): Promise<ReadAnnex> {
  needs(ctx, "rubric.edit");
  const read = readAnnexFile(Buffer.from(base64, "base64"));
  if (!read.ok) return read;
  if (read.value.kind === "tables") return ok({ tables: read.value.tables, draft: null });
  const rubric = Rubric.safeParse(read.value.given);
  if (rubric.success) return ok({ tables: [], draft: draftOfRubric(rubric.data, null) });
  const fields = rubric.error.issues.slice(0, 50).map(({ path, message }) => `${path.join(".")}: ${message}`);
  return { ok: false, refusal: "rubric.malformed", detail: { fields } };
}
