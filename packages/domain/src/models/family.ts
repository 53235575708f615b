import type { Day, Id } from "../values/index.ts";
import { aliveClock } from "./alive-clock.ts";
import type { Model } from "./model.ts";

/** How a member of a family is doing: not begun, running, asked whether it lives, confirmed to live, or ended. */
export const survivals = ["not-begun", "running", "asked", "alive", "ended"] as const;
export type Survival = (typeof survivals)[number];

/** What a tree needs to know of a model. */
type Related = Pick<Model, "id" | "originId" | "registeredOn" | "state" | "begunOn" | "aliveOn" | "recognitions">;

/** A member of a family tree, in the order of a walk from the root; `depth` 0 is the root. */
export interface FamilyMember<M extends Related = Model> {
  model: M;
  depth: number;
  survival: Survival;
}

/** Everything that goes back to the same first model, whichever member is asked about. */
export function familyOf<M extends Related>(models: readonly M[], id: Id<"model">, today: Day): FamilyMember<M>[] {
  const byId = new Map(models.map((model) => [model.id, model]));
  let root = byId.get(id);
  // A walk never returns to where it was, even in records that somebody tampered with.
  const seen = new Set<Id<"model">>();
  for (
    let above = root;
    above !== undefined && !seen.has(above.id);
    above = above.originId === null ? undefined : byId.get(above.originId)
  ) {
    seen.add(above.id);
    root = above;
  }
  const children = new Map<Id<"model">, M[]>();
  for (const model of models)
    if (model.originId !== null) children.set(model.originId, [...(children.get(model.originId) ?? []), model]);
  const members: FamilyMember<M>[] = [];
  const walked = new Set<Id<"model">>();
  const walk = (model: M, depth: number): void => {
    if (walked.has(model.id)) return;
    walked.add(model.id);
    members.push({ model, depth, survival: survivalOf(model, today) });
    const below = (children.get(model.id) ?? []).toSorted(
      (a, b) => a.registeredOn.localeCompare(b.registeredOn) || a.id.localeCompare(b.id),
    );
    for (const child of below) walk(child, depth + 1);
  };
  if (root !== undefined) walk(root, 0);
  return members;
}

/** Every family of more than one, the largest first. */
export function familiesOf<M extends Related>(models: readonly M[], today: Day): FamilyMember<M>[][] {
  const known = new Set(models.map(({ id }) => id));
  const followed = new Set(models.map(({ originId }) => originId));
  return models
    .filter(({ id, originId }) => followed.has(id) && (originId === null || !known.has(originId)))
    .map(({ id }) => familyOf(models, id, today))
    .toSorted((a, b) => b.length - a.length);
}

/** How a model is doing on a day. */
export function survivalOf(
  model: Pick<Related, "state" | "begunOn" | "aliveOn" | "recognitions">,
  today: Day,
): Survival {
  if (model.state === "ended") return "ended";
  const clock = aliveClock(model, today);
  if (clock === null) return "not-begun";
  if (clock.state === "asked") return "asked";
  return model.aliveOn === null ? "running" : "alive";
}
