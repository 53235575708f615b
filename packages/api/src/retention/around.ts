import { type Reader, wholeCommune } from "@gandan/db";
import { listEventsOf, listRelatives } from "@gandan/db/petitions";
import { listDestructionLists } from "@gandan/db/retention";
import { listSupervisions } from "@gandan/db/supervision";
import { countTasks } from "@gandan/db/tasks";
import type { Petition } from "@gandan/domain/petitions";
import { type DestructionList, type Proposed, obstacleTo } from "@gandan/domain/retention";
import { openTaskStates } from "@gandan/domain/tasks";
import type { Day, Id } from "@gandan/domain/values";
import { retentionRules } from "@gandan/packs/retention";

/** Some matters with their histories and what stands against destroying each; the list they stand on is left aside. */
export async function withObstacles(
  reader: Reader,
  communeId: Id<"commune">,
  petitions: readonly Petition[],
  today: Day,
  besides: DestructionList["id"] | null = null,
): Promise<Proposed[]> {
  const ids = petitions.map(({ id }) => id);
  const events = await listEventsOf(reader, communeId, ids);
  const relatives = await listRelatives(reader, communeId, petitions);
  const supervisions = await listSupervisions(reader, communeId);
  const lists = (await listDestructionLists(reader, communeId)).filter(({ id }) => id !== besides);
  const found: Proposed[] = [];
  for (const petition of petitions) {
    const around = {
      events: events.get(petition.id) ?? [],
      linked: relatives.filter((other) => other.id !== petition.id && areRelated(petition, other)),
      hasOpenTask: await hasOpenTask(reader, communeId, petition.id),
      supervisions,
      lists,
    };
    const obstacle = obstacleTo(petition, retentionRules, around, today);
    found.push({ petition, events: around.events, obstacle });
  }
  return found;
}

const areRelated = (one: Petition, other: Petition): boolean =>
  (one.duplicateOf ?? one.id) === (other.duplicateOf ?? other.id) ||
  (one.splitFrom ?? one.id) === (other.splitFrom ?? other.id);

const hasOpenTask = async (reader: Reader, communeId: Id<"commune">, petitionId: Id<"petition">): Promise<boolean> =>
  (await countTasks(reader, wholeCommune(communeId), { petitionId, states: openTaskStates })) > 0;
