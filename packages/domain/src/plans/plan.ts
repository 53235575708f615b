import { z } from "zod";
import { Day, Instant, idOf } from "../values/index.ts";
import { PlanDocument } from "./plan-document.ts";

export const PlanState = z.enum(["draft", "in-review", "signed", "in-force", "closed", "withdrawn"]);
export type PlanState = z.infer<typeof PlanState>;

/** A plan of a commune's year; its text stands in versions, the newest is in force. */
export const Plan = z.object({
  id: idOf("plan"),
  communeId: idOf("commune"),
  year: z.number().int().min(1990).max(2100),
  title: z.string().trim().min(1).max(1_000),
  number: z.string().trim().max(40).nullable(),
  symbol: z.string().trim().max(60).nullable(),
  issuedOn: Day.nullable(),
  state: PlanState,
  stateReason: z.string().max(1_000).nullable(),
  signedBy: z.object({ personId: idOf("person"), capacity: z.enum(["TM", "KT", "TL", "TUQ", "Q"]) }).nullable(),
  version: z.number().int().min(1),
  /** Since when everybody may read it; null while it is the officials' alone. */
  publishedAt: Instant.nullable(),
  /** Proposals the official looked at and did not want, with the reason. */
  setAside: z.array(z.object({ key: z.string().max(200), reason: z.string().trim().min(1).max(500) })),
  createdAt: Instant,
  updatedAt: Instant,
  revision: z.number().int().min(1),
});
export type Plan = z.infer<typeof Plan>;

/** One text of a plan. The fingerprint (SHA-256 of the folded text) shows a repeated import. */
export const PlanVersion = z.object({
  id: idOf("planVersion"),
  communeId: idOf("commune"),
  planId: idOf("plan"),
  version: z.number().int().min(1),
  document: PlanDocument,
  fingerprint: z.string(),
  fileName: z.string().max(300),
  importedAt: Instant,
  personId: idOf("person"),
  /** What changed against the version before; empty for the first. */
  change: z.string().max(2_000),
});
export type PlanVersion = z.infer<typeof PlanVersion>;

/** A finding that a person decided to leave as it is, with the reason. */
export const FindingDismissal = z.object({
  communeId: idOf("commune"),
  planId: idOf("plan"),
  findingKey: z.string().max(200),
  reason: z.string().trim().min(1).max(1_000),
  personId: idOf("person"),
  at: Instant,
});
export type FindingDismissal = z.infer<typeof FindingDismissal>;
