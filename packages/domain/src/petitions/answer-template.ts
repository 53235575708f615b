import { z } from "zod";
import { shortDay, dayOf } from "../values/index.ts";
import { type Petition, PetitionKind, PetitionState } from "./petition.ts";

/** Words to begin an answer with, for some kinds in some states; "{ngày nhận}" and the like are filled in. */
export const AnswerTemplate = z.object({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  title: z.object({ vi: z.string().min(1), en: z.string().min(1) }),
  kinds: z.array(PetitionKind).min(1),
  states: z.array(PetitionState).min(1),
  text: z.string().min(1).max(3_000),
});
export type AnswerTemplate = z.infer<typeof AnswerTemplate>;

/** The templates for a matter as it stands. */
export const templatesFor = <T extends { kinds: readonly PetitionKind[]; states: readonly PetitionState[] }>(
  templates: readonly T[],
  { kind, state }: Pick<Petition, "kind" | "state">,
): T[] => templates.filter(({ kinds, states }) => kinds.includes(kind) && states.includes(state));

/** The places of a template that are filled in by themselves. */
export const filledPlaces = ["người gửi", "ngày nhận", "mã biên nhận", "xã"] as const;

type Known = Pick<Petition, "name" | "receipt" | "receivedAt">;

/** A template with what is known of a matter filled in; what is not known stays as a blank for the official. */
export function fillTemplate(
  { text }: Pick<AnswerTemplate, "text">,
  { name, receipt, receivedAt }: Known,
  commune: string,
): string {
  const words: Readonly<Record<(typeof filledPlaces)[number], string>> = {
    "người gửi": name ?? "bà con",
    "ngày nhận": shortDay(dayOf(receivedAt)),
    "mã biên nhận": receipt,
    xã: commune,
  };
  return text.replaceAll(
    /\{([^{}]*)\}/gu,
    (_whole, key: string) => new Map<string, string>(Object.entries(words)).get(key) ?? "…………",
  );
}
