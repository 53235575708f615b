import { z } from "zod";
import { type Id, type Result, ok, refuse } from "../values/index.ts";
import type { Petition } from "./petition.ts";

/** What a citizen thinks of an answer, as a face. */
export const Face = z.enum(["glad", "so-so", "unhappy"]);
export type Face = z.infer<typeof Face>;

/** How often a face was chosen in a month for a kind; nothing in it leads to a person. */
export interface FaceCount {
  communeId: Id<"commune">;
  /** "2026-11". */
  month: string;
  kind: Petition["kind"];
  face: Face;
  count: number;
}

/** Whether the holder of a receipt may still say what they think: once, of what was answered. */
export const mayRate = ({ answer, isRated }: Pick<Petition, "answer" | "isRated">): boolean =>
  answer !== null && !isRated;

/** Marks a word as rated; the face itself is counted elsewhere, without the word. */
export function rate(petition: Petition): Result<Petition, "petition.not-answered" | "petition.rated-already"> {
  if (petition.answer === null) return refuse("petition.not-answered");
  if (petition.isRated) return refuse("petition.rated-already");
  return ok({ ...petition, isRated: true });
}
