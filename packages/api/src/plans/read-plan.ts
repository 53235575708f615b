import { findPlanOfText } from "@gandan/db/plans";
import type { Finding, PlanDocument, ProposedTask } from "@gandan/domain/plans";
import { may } from "@gandan/domain/roles";
import { type Id, type Result, ok, refuse } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { type Coverage, coverageOf } from "@gandan/documents/read";
import { proposalsOf } from "./proposals.ts";
import { findingsOf } from "./findings.ts";
import { type ReadingRefusal, type WrittenDocument, readDocument } from "./reading.ts";

/** A document as the importing person sees it before anything is kept. */
export interface Reading {
  document: PlanDocument;
  coverage: Coverage;
  findings: Finding[];
  proposals: ProposedTask[];
  duplicateOf: { planId: Id<"plan">; title: string } | null;
  name: string;
}

type Refusal = ReadingRefusal | "plan.not-yours";

/** Reads a document and says what stands in it; nothing is stored. */
export async function readPlan(ctx: OfficialContext, input: WrittenDocument): Promise<Result<Reading, Refusal>> {
  if (!may(ctx.actor, "plan.import", { communeId: ctx.scope })) return refuse("plan.not-yours");
  const reading = await readDocument(ctx, input);
  if (!reading.ok) return reading;
  const { document, name, fingerprint } = reading.value;
  return ok({
    document,
    coverage: coverageOf(document),
    findings: await findingsOf(ctx.db.read, ctx, document),
    proposals: proposalsOf(document, ctx),
    duplicateOf: await duplicateOf(ctx.db.read, ctx, fingerprint),
    name,
  });
}

/** The plan that holds the same text already, where there is one besides the one it is for. */
export async function duplicateOf(
  tx: OfficialContext["db"]["read"],
  ctx: OfficialContext,
  fingerprint: string,
  besides: Id<"plan"> | null = null,
): Promise<{ planId: Id<"plan">; title: string } | null> {
  const plan = await findPlanOfText(tx, ctx.scope, fingerprint, besides);
  return plan === null ? null : { planId: plan.id, title: plan.title };
}
