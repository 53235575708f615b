import { type DocumentRefusal, readPlanFile, readPlanText } from "@gandan/documents/read";
import type { PlanDocument } from "@gandan/domain/plans";
import { fingerprintText } from "@gandan/domain/plans";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";

const mostSigns = 5_000_000;

/** A document as it comes in: typed or pasted text, or a file. */
export const WrittenDocument = z.object({
  text: z
    .string()
    .max(mostSigns)
    .refine((text) => !text.includes("\u0000"), "a text without null characters")
    .optional(),
  file: z.object({ name: z.string().max(300), base64: z.string().max(40_000_000) }).optional(),
});
export type WrittenDocument = z.infer<typeof WrittenDocument>;

export interface Read {
  document: PlanDocument;
  name: string;
  fingerprint: string;
}

/** Reads what came in; nothing is kept. */
export async function readDocument(
  ctx: OfficialContext,
  { text, file }: WrittenDocument,
): Promise<Result<Read, DocumentRefusal | "document.missing">> {
  if (text === undefined && file === undefined) return refuse("document.missing");
  const reading =
    file === undefined ? readPlanText(text ?? "") : await readPlanFile(file.name, Buffer.from(file.base64, "base64"));
  if (!reading.ok) return reading;
  const document = reading.value;
  const fingerprint = ctx.digest(fingerprintText(document.source));
  return ok({ document, name: file?.name ?? "", fingerprint });
}
