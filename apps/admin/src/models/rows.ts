import type { ModelState } from "@gandan/domain/models";
import type { Outputs } from "../api.ts";

export type ModelList = Outputs["models"]["list"];
export type ModelPage = Outputs["models"]["get"];
export type ModelRow = ModelPage["model"];

/** The usual way of a model, in order. */
export const usualStates = [
  "registered",
  "under-way",
  "evidenced",
  "proposed",
  "recognised",
] as const satisfies readonly ModelState[];

/** The name of a field or a level in the language of the screen; its code where the pack has lost it. */
export const nameOf = (
  rows: readonly { code: string; name: { vi: string; en: string } }[],
  code: string,
  language: "vi" | "en",
): string => rows.find((row) => row.code === code)?.name[language] ?? code;

/** The last state of the usual way that an ended model was in. */
export const reachedBy = ({
  state,
  recognitions,
  proposal,
  evidence,
  begunOn,
}: ModelRow): (typeof usualStates)[number] => {
  if (state !== "ended") return state;
  if (recognitions.length > 0) return "recognised";
  if (proposal !== null) return "proposed";
  if (evidence > 0) return "evidenced";
  return begunOn === null ? "registered" : "under-way";
};
