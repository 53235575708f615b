import type { KeptLook } from "../../browsing/use-list-look.ts";

/** What the register says of a voice beside its words, each with whether it is usual. */
export const petitionColumns = {
  number: true,
  kind: true,
  topic: true,
  hamlet: true,
  received: true,
  channel: false,
  state: true,
  position: true,
  due: true,
} as const;
export type PetitionLook = KeptLook<keyof typeof petitionColumns>;
