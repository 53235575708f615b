import type { Day } from "../values/index.ts";
import { yearAfter } from "./alive-clock.ts";
import type { ModelLevel } from "./model-pack.ts";
import type { Model } from "./model.ts";

/** A model that a figure looked at, and why it does not count where it is left out. */
export interface CountedModel {
  id: Model["id"];
  leftOut?: "replica" | "returned" | "ended";
}

interface Period {
  from: Day;
  to: Day;
}

/** The models behind each figure of a period: registered, proposed, recognised in all and by level, replicated, due to be alive and alive. */
export function modelFigures(
  models: readonly Model[],
  levels: readonly Pick<ModelLevel, "code">[],
  { from, to }: Period,
): Record<string, CountedModel[]> {
  const within = (day: Day | null): boolean => day !== null && from <= day && day <= to;
  const some = (
    isMeant: (model: Model) => boolean,
    leftOut: (model: Model) => CountedModel["leftOut"] = () => undefined,
  ) =>
    models.filter(isMeant).map((model): CountedModel => {
      const reason = leftOut(model);
      return reason === undefined ? { id: model.id } : { id: model.id, leftOut: reason };
    });
  const recognisedAt = (level: string | null) =>
    some(({ recognitions }) =>
      recognitions.some((one) => within(one.decidedOn) && (level === null || one.level === level)),
    );
  // What was confirmed within the period was due in it, and is due again a year later.
  const isDue = (model: Model): boolean => within(model.aliveOn) || within(dueOf(model));
  return {
    // A replica is counted where models are replicated: it is no new idea of the commune.
    "models.registered": some(
      ({ registeredOn }) => within(registeredOn),
      ({ originId }) => (originId === null ? undefined : "replica"),
    ),
    "models.proposed": some(
      ({ proposal }) => within(proposal?.on ?? null),
      ({ state }) => (state === "evidenced" ? "returned" : undefined),
    ),
    "models.recognised": recognisedAt(null),
    ...Object.fromEntries(levels.map(({ code }) => [`models.recognised-${code}`, recognisedAt(code)])),
    "models.replicated": some(({ originId, registeredOn }) => originId !== null && within(registeredOn)),
    "models.alive-due": some(isDue),
    "models.alive": some(
      ({ aliveOn }) => within(aliveOn),
      ({ state }) => (state === "ended" ? "ended" : undefined),
    ),
  };
}

const dueOf = ({ aliveOn, recognitions, begunOn }: Model): Day | null => {
  const from = aliveOn ?? recognitions[0]?.decidedOn ?? begunOn;
  return from === null ? null : yearAfter(from);
};
