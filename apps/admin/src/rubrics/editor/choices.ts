import { Method, type MethodKind } from "@gandan/domain/evaluation";
import type { DraftRow } from "@gandan/domain/rubrics";

/** Every way of scoring a leaf, as the engine knows them. */
export const methodKinds: readonly MethodKind[] = Method.options.map(({ shape }) => shape.kind.value);

/** The lines of a draft as choices of a field: printed number and text. */
export const rowChoices = (rows: readonly DraftRow[]): { value: string; label: string }[] =>
  rows.map(({ code, number, text }) => ({ value: code, label: `${number} ${text}`.trim().slice(0, 120) || code }));
