import type { Petition } from "@gandan/domain/petitions";
import type { Day, Id, Instant } from "@gandan/domain/values";
import { inArray } from "drizzle-orm";
import type { Reader } from "../database.ts";
import type { Condition } from "../engines/conditions.ts";
import type { Scope } from "../scope.ts";
import { recordsWith } from "../search/index.ts";
import type { Petitions } from "./petitions.table.ts";

/** Which petitions are asked for; what is left out does not narrow. */
export interface PetitionFilter {
  kinds?: readonly Petition["kind"][];
  states?: readonly Petition["state"][];
  topics?: readonly Petition["topic"][];
  hamletIds?: readonly Id<"unit">[];
  positionIds?: readonly Id<"position">[];
  /** From an instant on, and before another. */
  receivedFrom?: Instant;
  receivedBefore?: Instant;
  /** Whose next limit lies from a day on, and before another. */
  dueFrom?: Day;
  dueBefore?: Day;
  channels?: readonly Petition["channel"][];
  /** Nothing was done with it since an instant. */
  unchangedSince?: Instant;
  /** Whether only those are meant whose words and files are still kept. */
  isWhole?: boolean;
  text?: string;
}

/** What the rows of a scope must be like to be asked for by a filter. */
export function petitionsWhere(
  reader: Reader,
  scope: Scope,
  filter: PetitionFilter,
): readonly Condition<Petitions["petitions"]>[] {
  const { petitions } = reader.tables;
  const { kinds, states, topics, hamletIds, positionIds, channels } = filter;
  const { receivedFrom, receivedBefore, dueFrom, dueBefore, unchangedSince, isWhole, text = "" } = filter;
  const { only } = scope;
  return [
    text.trim() === ""
      ? undefined
      : { also: inArray(petitions.id, recordsWith(reader, scope.communeId, "petition", text)) },
    { field: "communeId", in: [scope.communeId] },
    only === null
      ? undefined
      : {
          any: [
            { field: "positionId", in: only.positionIds },
            { field: "hamletId", in: only.hamletIds },
          ],
        },
    kinds && { field: "kind", in: kinds },
    states && { field: "state", in: states },
    topics && { field: "topic", in: topics },
    hamletIds && { field: "hamletId", in: hamletIds },
    positionIds && { field: "positionId", in: positionIds },
    receivedFrom === undefined ? undefined : { field: "receivedAt", from: receivedFrom },
    receivedBefore === undefined ? undefined : { field: "receivedAt", before: receivedBefore },
    dueFrom && { field: "dueOn", from: dueFrom },
    dueBefore && { field: "dueOn", before: dueBefore },
    channels && { field: "channel", in: channels },
    unchangedSince === undefined ? undefined : { field: "updatedAt", before: unchangedSince },
    isWhole === true ? { field: "erasedAt", missing: true } : undefined,
  ];
}
