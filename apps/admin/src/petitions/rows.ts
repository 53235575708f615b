import type { Outputs } from "../api.ts";

export type PetitionRow = Outputs["petitions"]["list"]["rows"][number];
export type PetitionPage = Outputs["petitions"]["get"];
