import { z } from "zod";

/** A stretch of the source text in UTF-16 units: `source.slice(start, end)`. */
export const Span = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(0) })
  .refine((span) => span.start <= span.end, "a span ends before it starts");
export type Span = z.infer<typeof Span>;

/** Text as the reader understood it (one line, NFC) with where it stands in the source. */
export const Piece = z.object({ text: z.string(), span: Span });
export type Piece = z.infer<typeof Piece>;

/** Whether two stretches share a letter. */
export const spansMeet = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
