import type { Writer } from "@gandan/db";
import { addPetitionEvent, listPetitionsById } from "@gandan/db/petitions";
import { eraseCase } from "@gandan/db/retention";
import { type Petition, plainEvent } from "@gandan/domain/petitions";
import * as retention from "@gandan/domain/retention";
import type { DestructionList } from "@gandan/domain/retention";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";
import { withObstacles } from "./around.ts";
import { type ListExecuted, changeList } from "./destruction-acts.ts";
import { leaveNothing } from "./leave-nothing.ts";

/**
 * Destroys the approved files of a list for good, all of them in one write; each is looked at once more before. The bytes
 * of scans follow, and what a crash leaves of them goes within the hour.
 */
export async function executeDestruction(ctx: OfficialContext, { id, revision }: z.infer<typeof ListExecuted>) {
  const done = await changeList(ctx, id, { action: "retention.executed" }, (list, tx) =>
    execute(tx, ctx, list, revision),
  );
  if (done.ok) await leaveNothing(ctx, ctx.scope);
  return done;
}

async function execute(
  tx: Writer,
  ctx: OfficialContext,
  list: DestructionList,
  revision: number,
): Promise<ReturnType<typeof retention.executeDestruction>> {
  const approved = list.items.filter(({ verdict }) => verdict?.is === "destroy").map(({ petitionId }) => petitionId);
  const petitions = await listPetitionsById(tx, ctx.scope, approved);
  const looked = await withObstacles(tx, ctx.scope, petitions, ctx.today, list.id);
  const free = new Set(looked.filter(({ obstacle }) => obstacle === null).map(({ petition }) => petition.id));
  const against = new Map(looked.map(({ petition, obstacle }) => [petition.id, obstacle]));
  // What left the register since, as a letter that was sealed does, is held back as gone.
  const obstacles = new Map(
    approved.filter((id) => !free.has(id)).map((id) => [id, against.get(id) ?? ("erased-already" as const)]),
  );
  const decision = retention.executeDestruction(list, { obstacles, revision }, ctx.actor, ctx.now());
  if (!decision.ok) return decision;
  const gone = new Set(
    decision.value.items.filter(({ erasedAt }) => erasedAt !== null).map(({ petitionId }) => petitionId),
  );
  for (const petition of petitions) if (gone.has(petition.id)) await destroy(tx, ctx, petition, list);
  return decision;
}

async function destroy(tx: Writer, ctx: OfficialContext, petition: Petition, list: DestructionList): Promise<void> {
  const { communeId, id: petitionId, positionId } = petition;
  await eraseCase(tx, petition, ctx.now());
  const event = plainEvent("destroyed", ctx.now(), { personId: ctx.actor.personId, positionId });
  const document = `Biên bản tiêu huỷ, danh mục ${list.number}/${list.year}`;
  await addPetitionEvent(tx, { ...event, document, communeId, petitionId });
  await record(tx, ctx, "petition.destroyed", petitionId, { list: { from: null, to: `${list.number}/${list.year}` } });
}
