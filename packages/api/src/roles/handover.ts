import { listPetitions } from "@gandan/db/petitions";
import { type Petition, openStates } from "@gandan/domain/petitions";
import { openTaskStates } from "@gandan/domain/tasks";
import { listTasks } from "@gandan/db/tasks";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { type PetitionLine, petitionLine } from "../petitions/petition-line.ts";
import { scopeFor } from "../scope.ts";
import { type TaskRow, taskRows } from "../tasks/task-row.ts";
import { mayEditRoles } from "./may-edit-roles.ts";

export const PositionAsked = z.object({ positionId: idOf("position") });
export type PositionAsked = z.infer<typeof PositionAsked>;

/** A voice as the signed paper names it: one without a number by its receipt. */
type HandedOver = PetitionLine & Pick<Petition, "receipt">;

const page = { limit: 100_000, offset: 0 };

/** Everything open under a position, as its holder hands it over; of it what the asking person may read. */
export async function handover(
  ctx: OfficialContext,
  { positionId }: PositionAsked,
): Promise<Result<{ tasks: TaskRow[]; voices: HandedOver[] }, "roles.not-yours">> {
  if (!mayEditRoles(ctx)) return refuse("roles.not-yours");
  found(ctx.chart.positions.find((position) => position.id === positionId));
  const positionIds = [positionId];
  const tasks = await listTasks(
    ctx.db.read,
    scopeFor(ctx, "task.read"),
    { positionIds, states: openTaskStates },
    { by: "deadline", descending: false },
    page,
  );
  const voices = await listPetitions(
    ctx.db.read,
    scopeFor(ctx, "petition.read"),
    { positionIds, states: openStates },
    { by: "received", descending: false },
    page,
  );
  return ok({
    tasks: await taskRows(ctx.db.read, ctx, tasks),
    voices: voices.map((petition) => ({ ...petitionLine(ctx, petition), receipt: petition.receipt })),
  });
}
