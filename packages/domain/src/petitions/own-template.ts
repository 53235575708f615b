import { z } from "zod";
import { type Actor, may } from "../roles/index.ts";
import { type Id, Instant, type Result, fold, idOf, ok, refuse } from "../values/index.ts";
import { AnswerTemplate, filledPlaces } from "./answer-template.ts";

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !text.includes("\u0000"), "a text without null characters");

/** A template as somebody writes it for the commune; the id is made on the screen. */
export const TemplateDraft = z.object({
  id: idOf("answerTemplate"),
  title: line(120),
  kinds: AnswerTemplate.shape.kinds,
  /** Before somebody has the matter, or while it is dealt with. */
  states: z.array(AnswerTemplate.shape.states.element.extract(["received", "accepted"])).min(1),
  text: line(3_000),
});
export type TemplateDraft = z.infer<typeof TemplateDraft>;

/** A template that a commune keeps for itself; one that is not used any more stays to be read. */
export const OwnTemplate = TemplateDraft.extend({
  communeId: idOf("commune"),
  retiredAt: Instant.nullable(),
  updatedAt: Instant,
  revision: z.int().min(1),
});
export type OwnTemplate = z.infer<typeof OwnTemplate>;

/** The places of a template: what is filled in by itself, what stays a blank, and what was meant but is written otherwise. */
export interface TemplatePlaces {
  filled: string[];
  blanks: string[];
  misspelt: { written: string; meant: string }[];
}

/** What stands in braces in a text; null where a brace is open or closed alone. */
export function placesOf(text: string): TemplatePlaces | null {
  const written = [...text.matchAll(/\{([^{}]*)\}/gu)].map(([, place]) => place ?? "");
  if (/[{}]/u.test(text.replaceAll(/\{[^{}]*\}/gu, ""))) return null;
  const places: TemplatePlaces = { filled: [], blanks: [], misspelt: [] };
  for (const place of new Set(written)) {
    const meant = filledPlaces.find((known) => fold(known) === fold(place.trim()));
    if (meant === place) places.filled.push(place);
    else if (meant !== undefined) places.misspelt.push({ written: place, meant });
    else places.blanks.push(place);
  }
  return places;
}

export type TemplateRefusal =
  | "template.not-yours"
  | "template.retired"
  | "template.braces"
  | "template.misspelt"
  | "template.title-taken";

type Known = Pick<OwnTemplate, "id" | "title" | "retiredAt">;

/** Writes a template, or writes it anew; the places it names are those that are filled in, or blanks to fill by hand. */
export function writeTemplate(
  draft: TemplateDraft,
  { kept, others, communeId }: { kept: OwnTemplate | null; others: readonly Known[]; communeId: Id<"commune"> },
  by: Actor,
  now: Instant,
): Result<OwnTemplate, TemplateRefusal> {
  if (!may(by, "petition.template", { communeId })) return refuse("template.not-yours");
  if (kept !== null && kept.retiredAt !== null) return refuse("template.retired");
  const places = placesOf(draft.text);
  if (places === null) return refuse("template.braces");
  if (places.misspelt.length > 0) return refuse("template.misspelt");
  const isTaken = others.some(
    ({ id, title, retiredAt }) => id !== draft.id && retiredAt === null && fold(title) === fold(draft.title),
  );
  if (isTaken) return refuse("template.title-taken");
  return ok({ ...draft, communeId, retiredAt: null, updatedAt: now, revision: (kept?.revision ?? 0) + 1 });
}

/** Takes a template out of use; what it said stays. */
export function retireTemplate(
  template: OwnTemplate,
  by: Actor,
  now: Instant,
): Result<OwnTemplate, "template.not-yours" | "template.retired"> {
  if (!may(by, "petition.template", template)) return refuse("template.not-yours");
  if (template.retiredAt !== null) return refuse("template.retired");
  return ok({ ...template, retiredAt: now, updatedAt: now, revision: template.revision + 1 });
}
