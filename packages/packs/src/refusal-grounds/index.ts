import type { RefusalGround, RefusalGroundPack } from "@gandan/domain/petitions";
import { complaintGrounds } from "./complaints.ts";
import { informationGrounds } from "./information-requests.ts";
import { letterGrounds } from "./letters.ts";
import { receptionGrounds } from "./reception.ts";

/** The grounds that ship with the system, a pack a subject of law. */
export const refusalGroundPacks: readonly RefusalGroundPack[] = [
  complaintGrounds,
  receptionGrounds,
  informationGrounds,
  letterGrounds,
];

/** All grounds of all packs, as `groundsFor` takes them. */
export const refusalGrounds: readonly RefusalGround[] = refusalGroundPacks.flatMap((pack) => pack.grounds);
