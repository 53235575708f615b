import type { Outputs } from "@gandan/api";

export type PetitionRow = Outputs["petitions"]["list"]["rows"][number];
export type PetitionPage = Outputs["petitions"]["get"];
