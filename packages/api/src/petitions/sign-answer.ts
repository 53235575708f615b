import * as petitions from "@gandan/domain/petitions";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { answerRulesOf } from "./answer-rules.ts";
import { PetitionAsked } from "./get-petition.ts";
import { keepPetition } from "./keep-petition.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { visiblePetition } from "./visible-petition.ts";

const AtRevision = PetitionAsked.extend({ revision: z.number().int() });

export const AnswerSubmission = AtRevision.extend({ text: z.string().max(10_000) });
export type AnswerSubmission = z.infer<typeof AnswerSubmission>;

export const AnswerSignature = AtRevision;
export type AnswerSignature = z.infer<typeof AnswerSignature>;

export const AnswerRemark = AtRevision.extend({ remark: z.string().max(5_000) });
export type AnswerRemark = z.infer<typeof AnswerRemark>;

type Signing = Promise<Result<PetitionRow, petitions.SigningRefusal | "petition.changed-meanwhile">>;
type Decision = Result<petitions.Stepped, petitions.SigningRefusal>;

/** Hands the draft of an answer in for signature. */
export const submitAnswer = (ctx: OfficialContext, { text, ...asked }: AnswerSubmission): Signing =>
  decided(ctx, asked, (petition, rules) => petitions.submitAnswer(petition, text, ctx.actor, ctx.now(), rules));

/** Signs a draft; from then on the citizen reads it. */
export const signAnswer = (ctx: OfficialContext, asked: AnswerSignature): Signing =>
  decided(ctx, asked, (petition, rules) => petitions.signAnswer(petition, ctx.actor, ctx.now(), rules));

/** Gives a draft back with what is to be changed. */
export const sendAnswerBack = (ctx: OfficialContext, { remark, ...asked }: AnswerRemark): Signing =>
  decided(ctx, asked, (petition, rules) => petitions.sendAnswerBack(petition, remark, ctx.actor, ctx.now(), rules));

const decided = (
  ctx: OfficialContext,
  { petitionId, revision }: AnswerSignature,
  decide: (petition: petitions.Petition, rules: petitions.AnswerRules) => Decision,
): Signing =>
  ctx.db.write(ctx.scope, async (tx) => {
    const petition = await visiblePetition(tx, ctx, petitionId);
    const decision = decide(petition, answerRulesOf(ctx));
    if (!decision.ok) return decision;
    if (petition.revision !== revision) return refuse("petition.changed-meanwhile");
    const { petition: changed, event } = decision.value;
    return ok(petitionRow(ctx, await keepPetition(tx, ctx, petition, changed, event)));
  });
