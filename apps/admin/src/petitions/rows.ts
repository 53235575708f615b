import type { Outputs } from "../api.ts";

/** A word in a list. */
export type PetitionLine = Outputs["petitions"]["list"]["rows"][number];
export type PetitionPage = Outputs["petitions"]["get"];
/** A word on its own page. */
export type PetitionRow = PetitionPage["petition"];
