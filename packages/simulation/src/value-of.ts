/** The value of an answer that the simulation's own acts cannot be refused; a refusal here is a fault of the simulation. */
export function valueOf<T>(answer: { ok: true; value: T } | { ok: false; refusal: string }): T {
  if (!answer.ok) throw new Error(`the simulated year was refused: ${answer.refusal}`);
  return answer.value;
}

/** A thing that the simulation's own people, places and records cannot lack. */
export function found<T>(thing: T | null | undefined): T {
  if (thing == null) throw new Error("the simulated year lacks something it needs");
  return thing;
}
