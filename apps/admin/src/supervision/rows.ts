import type { Outputs } from "../api.ts";

export type SupervisionRow = Outputs["supervision"]["list"]["rows"][number];
export type Page = Outputs["supervision"]["get"];
export type FindingRow = Page["findings"][number];
export type SupervisionFacts = Page["supervision"];
