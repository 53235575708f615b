import type { Outputs } from "../api.ts";

export type RuleRow = Outputs["retention"]["table"]["rules"][number];
export type Expired = Outputs["retention"]["expired"][number];
export type ListRow = Outputs["retention"]["lists"][number];
export type DestructionPage = Outputs["retention"]["get"];
export type DestructionItem = DestructionPage["items"][number];
