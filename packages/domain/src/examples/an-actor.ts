import type { Actor } from "../roles/index.ts";
import { anId } from "./ids.ts";

/** A signed-in person of the example commune who holds its first position. */
export const anActor = (named: Partial<Actor> = {}): Actor => ({
  accountId: anId("account"),
  personId: anId("person"),
  name: "Trần Thị Mận",
  bundle: "in-charge",
  communeId: anId("commune"),
  positionIds: [anId("position")],
  hamletIds: [],
  signs: false,
  ...named,
});
