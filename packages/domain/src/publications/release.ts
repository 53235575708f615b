import { z } from "zod";
import { StoredFile } from "../files/index.ts";
import { Instant, idOf } from "../values/index.ts";

/** What a file may carry along that nobody meant to publish. */
export const ReleaseRuleId = z.enum([
  "hidden-sheet",
  "hidden-rows",
  "hidden-columns",
  "hidden-text",
  "covered-text",
  "comment",
  "tracked-change",
  "attachment",
  "identity-number",
  "phone-number",
  "picture-facts",
  "property",
  "unread",
]);
export type ReleaseRuleId = z.infer<typeof ReleaseRuleId>;

/** Where in a file: a sheet by its name, a page by its number, a picture, or a part of it. */
export const ReleasePlace = z.object({
  part: z.enum(["body", "heading", "notes", "sheet", "page", "picture", "file"]),
  name: z.string().max(200),
});
export type ReleasePlace = z.infer<typeof ReleasePlace>;

/** One thing found in a file; numbers of people stand in it with their middle hidden. */
export const ReleaseFinding = z.object({
  key: z.string().min(1).max(80),
  ruleId: ReleaseRuleId,
  place: ReleasePlace,
  excerpt: z.string().max(200),
});
export type ReleaseFinding = z.infer<typeof ReleaseFinding>;

const reason = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((text) => !text.includes("\u0000"), "a text without null characters");

/** A finding that stays in the file, and why. */
export const KeptFinding = z.object({
  key: ReleaseFinding.shape.key,
  reason,
  personId: idOf("person"),
  at: Instant,
});
export type KeptFinding = z.infer<typeof KeptFinding>;

export const ReleaseState = z.enum(["checked", "published", "taken-down", "replaced"]);
export type ReleaseState = z.infer<typeof ReleaseState>;

/** A file on its way to the public page: what was found in it and what was decided of each. */
export const Release = z.object({
  communeId: idOf("commune"),
  id: idOf("release"),
  publicationId: idOf("publication"),
  fileId: idOf("file"),
  name: z.string().min(1).max(300),
  mediaType: StoredFile.shape.mediaType,
  size: z.int().min(1),
  state: ReleaseState,
  findings: z.array(ReleaseFinding).max(500),
  kept: z.array(KeptFinding).max(500),
  /** What stood in the file that this one took the place of and stands in it no longer. */
  removed: z.array(ReleaseFinding).max(500),
  replacesId: idOf("release").nullable(),
  at: Instant,
  revision: z.int().min(1),
});
export type Release = z.infer<typeof Release>;
