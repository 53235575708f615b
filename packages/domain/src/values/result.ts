/** The answer of a rule: the decided value, or a refusal whose code is also its translation key. */
export type Result<T, R extends string = string> = { ok: true; value: T } | { ok: false; refusal: R };

/** A decided value. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** A refusal by its code, `subject.reason`. */
export const refuse = <const R extends string>(refusal: R): { ok: false; refusal: R } => ({ ok: false, refusal });
