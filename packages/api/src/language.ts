import { z } from "zod";

/** The language in which a table's heads and words are written. */
export const Language = z.enum(["vi", "en"]);
export type Language = z.infer<typeof Language>;
