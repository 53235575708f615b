import type { TimeLimit, TimeLimitPack } from "@gandan/domain/calendar";
import { complaintLimits } from "./complaints.ts";
import { denunciationLimits } from "./denunciations.ts";
import { dialogueLimits } from "./dialogues.ts";
import { informationRequestLimits } from "./information-requests.ts";
import { publicationLimits } from "./publications.ts";
import { receptionLimits } from "./reception.ts";

/** The limits that ship with the system, a pack a subject of law. */
export const timeLimitPacks: readonly TimeLimitPack[] = [
  receptionLimits,
  complaintLimits,
  denunciationLimits,
  informationRequestLimits,
  dialogueLimits,
  publicationLimits,
];

/** All rows of all packs, as `ruleBookOf` takes them. */
export const timeLimitRows: readonly TimeLimit[] = timeLimitPacks.flatMap((pack) => pack.rows);
