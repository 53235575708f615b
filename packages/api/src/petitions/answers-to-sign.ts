import { countPetitions, listPetitions } from "@gandan/db/petitions";
import { maySign } from "@gandan/domain/petitions";
import type { OfficialContext } from "../context.ts";
import { answerRulesOf } from "./answer-rules.ts";
import { type PetitionLine, petitionLine } from "./petition-line.ts";

/** The answers that wait for the person's signature, the soonest due first; none for who does not sign. */
export async function answersToSign(ctx: OfficialContext): Promise<{ total: number; rows: PetitionLine[] }> {
  if (!maySign(ctx.actor, { communeId: ctx.scope }, answerRulesOf(ctx))) return { total: 0, rows: [] };
  const scope = { communeId: ctx.scope, only: null };
  const waiting = { states: ["for-signature"] } as const;
  const rows = await listPetitions(
    ctx.db.read,
    scope,
    waiting,
    { by: "received", descending: false },
    { limit: 50, offset: 0 },
  );
  const sooner = (one: string | null, other: string | null) => ((one ?? "9999") < (other ?? "9999") ? -1 : 1);
  return {
    total: await countPetitions(ctx.db.read, scope, waiting),
    rows: rows.toSorted((one, other) => sooner(one.dueOn, other.dueOn)).map((row) => petitionLine(ctx, row)),
  };
}
