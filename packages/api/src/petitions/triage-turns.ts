import { listKindDecisionsOf, listPetitions } from "@gandan/db/petitions";
import { type Petition, type Turn, kindTurns } from "@gandan/domain/petitions";
import { Day, addDays, dayOf, startOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { scopeFor } from "../scope.ts";

export const TurnsAsked = z
  .object({ from: Day, to: Day })
  .refine(({ from, to }) => from <= to, "a period ends after it begins");
export type TurnsAsked = z.infer<typeof TurnsAsked>;

/** A matter that took a wrong turn, as the figures list it: never its words. */
type TurnedCase = Pick<Petition, "id" | "receipt" | "number" | "registerYear"> & { receivedOn: Day };

/** A pair of kinds with its cases; `count` goes on where the list ends. */
type TurnedPair = Pick<Turn, "from" | "to"> & { count: number; cases: TurnedCase[] };

export interface TriageTurns {
  /** How many words came in the period. */
  received: number;
  asked: number;
  kept: number;
  suggested: TurnedPair[];
  corrected: TurnedPair[];
}

const mostRows = 100_000;
const mostCases = 50;

/** Where triage took a wrong turn among the words that came in a period, of those that the person may read. */
export async function triageTurns(ctx: OfficialContext, { from, to }: TurnsAsked): Promise<TriageTurns> {
  const petitions = await listPetitions(
    ctx.db.read,
    scopeFor(ctx, "petition.read"),
    { receivedFrom: startOf(from), receivedBefore: startOf(addDays(to, 1)) },
    { by: "received", descending: true },
    { limit: mostRows, offset: 0 },
  );
  const known = new Map(petitions.map((petition) => [petition.id, petition]));
  const turns = kindTurns(await listKindDecisionsOf(ctx.db.read, ctx.scope, [...known.keys()]));
  const withCases = ({ from: was, to: is, petitionIds }: Turn): TurnedPair => ({
    from: was,
    to: is,
    count: petitionIds.length,
    cases: petitionIds.slice(0, mostCases).flatMap((id) => caseOf(known.get(id)) ?? []),
  });
  return {
    received: petitions.length,
    asked: turns.asked,
    kept: turns.kept,
    suggested: turns.suggested.map(withCases),
    corrected: turns.corrected.map(withCases),
  };
}

function caseOf(petition: Petition | undefined): TurnedCase | null {
  if (petition === undefined) return null;
  const { id, receipt, number, registerYear, receivedAt } = petition;
  return { id, receipt, number, registerYear, receivedOn: dayOf(receivedAt) };
}
