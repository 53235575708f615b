import { type ReadRefusal, readPlanFile, readPlanText } from "@gandan/documents/read";
import { type PlanDocument, fingerprintText } from "@gandan/domain/plans";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";

const mostSigns = 5_000_000;

/** A document as it comes in: typed or pasted text, or a file. */
export const WrittenDocument = z.object({
  text: z.string().max(mostSigns).optional(),
  file: z.object({ name: z.string().max(300), base64: z.string().max(40_000_000) }).optional(),
});
export type WrittenDocument = z.infer<typeof WrittenDocument>;

export interface Read {
  document: PlanDocument;
  name: string;
  fingerprint: string;
}

/** Why a document could not be read. */
export type ReadingRefusal = ReadRefusal | "document.missing";

/** Reads what came in; nothing is kept. */
export async function readDocument(
  ctx: OfficialContext,
  { text, file }: WrittenDocument,
): Promise<Result<Read, ReadingRefusal>> {
  if (text === undefined && file === undefined) return refuse("document.missing");
  const reading =
    file === undefined ? readText(text ?? "") : await readPlanFile(Buffer.from(file.base64, "base64"), file.name);
  if (!reading.ok) return reading;
  const document = reading.value;
  const fingerprint = ctx.digest(fingerprintText(document.source));
  return ok({ document, name: file?.name ?? "", fingerprint });
}

const readText = (text: string): Result<PlanDocument, "document.empty"> =>
  text.trim() === "" ? refuse("document.empty") : ok(readPlanText(text));
