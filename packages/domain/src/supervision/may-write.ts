import { type Action, type Actor, may } from "../roles/index.ts";
import type { Supervision, SupervisionKind } from "./supervision.ts";

const rights: Record<SupervisionKind, Action> = {
  supervision: "supervision.find",
  criticism: "supervision.find",
  "self-inspection": "supervision.inspect",
};

/** Whether somebody may write what was found: the Front its own, the committee what it found at itself. */
export const mayWrite = (by: Actor, { kind, communeId }: Pick<Supervision, "kind" | "communeId">): boolean =>
  may(by, rights[kind], { communeId });

/** Whether somebody may answer for the committee: the desk everything, an official what is theirs. */
export const mayAnswerFinding = (
  by: Actor,
  { communeId }: Pick<Supervision, "communeId">,
  positionId: Actor["positionIds"][number] | null,
): boolean => may(by, "supervision.answer", { communeId, positionIds: positionId === null ? [] : [positionId] });
