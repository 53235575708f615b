import { listForRecipient } from "@gandan/db/denunciations";
import { listKindDecisionsOf, listPetitions } from "@gandan/db/petitions";
import type { Denunciation } from "@gandan/domain/denunciations";
import { type Petition, type TriageKind, type Turn, kindTurns } from "@gandan/domain/petitions";
import { reachOf } from "@gandan/domain/roles";
import { Day, addDays, dayOf, startOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { scopeFor } from "../scope.ts";

export const TurnsAsked = z
  .object({ from: Day, to: Day })
  .refine(({ from, to }) => from <= to, "a period ends after it begins");
export type TurnsAsked = z.infer<typeof TurnsAsked>;

/** A matter that took a wrong turn, as the figures list it: never its words. */
type OpenCase = { is: "petition"; receivedOn: Day } & Pick<Petition, "id" | "receipt" | "number" | "registerYear">;
type SealedCase = { is: "denunciation"; receivedOn: Day } & Pick<Denunciation, "id" | "number" | "registerYear">;

/** A pair of kinds with its cases; `count` goes on where the list ends. */
type TurnedPair<Case> = Pick<Turn, "from" | "to"> & { count: number; cases: Case[] };

type SealedTurn = { from: TriageKind; to: TriageKind; denunciation: Denunciation };

interface Turns<Case> {
  /** How many words came in the period. */
  received: number;
  asked: number;
  kept: number;
  suggested: TurnedPair<OpenCase>[];
  corrected: TurnedPair<Case>[];
}
export type OpenTurns = Turns<OpenCase>;
export type TriageTurns = Turns<OpenCase | SealedCase>;

const mostRows = 100_000;
const mostCases = 50;

/** Where triage took a wrong turn among the words that came in a period, of those that the person may read. */
export async function triageTurns(ctx: OfficialContext, { from, to }: TurnsAsked): Promise<TriageTurns> {
  const open = await openTurns(ctx, { from, to });
  const sealed = (await sealedTurns(ctx)).filter(({ denunciation }) => {
    const day = dayOf(denunciation.receivedAt);
    return from <= day && day <= to;
  });
  return {
    ...open,
    received: open.received + sealed.filter(({ to: is }) => is === "denunciation").length,
    corrected: [...open.corrected, ...pairsOf(sealed)],
  };
}

/** The same without a trace of any sealed case, for what leaves the screen. */
export async function openTurns(ctx: OfficialContext, { from, to }: TurnsAsked): Promise<OpenTurns> {
  const petitions = await listPetitions(
    ctx.db.read,
    scopeFor(ctx, "petition.read"),
    { receivedFrom: startOf(from), receivedBefore: startOf(addDays(to, 1)) },
    { by: "received", descending: true },
    { limit: mostRows, offset: 0 },
  );
  const known = new Map(petitions.map((petition) => [petition.id, petition]));
  const turns = kindTurns(await listKindDecisionsOf(ctx.db.read, ctx.scope, [...known.keys()]));
  const withCases = ({ from: was, to: is, petitionIds }: Turn): TurnedPair<OpenCase> => ({
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

/** The sealed cases that were taken for something else, or are something else: only those that the person is named for. */
async function sealedTurns(ctx: OfficialContext): Promise<SealedTurn[]> {
  if (reachOf(ctx.actor, "denunciation.hold") === "none") return [];
  const cases = await listForRecipient(ctx.db.read, ctx.scope, ctx.actor.personId);
  return cases.flatMap((denunciation) => {
    const { turnedFrom, turnedTo } = denunciation;
    return [
      ...(turnedFrom === null ? [] : [{ from: turnedFrom, to: "denunciation" as const, denunciation }]),
      ...(turnedTo === null ? [] : [{ from: "denunciation" as const, to: turnedTo, denunciation }]),
    ];
  });
}

const pairsOf = (turns: readonly SealedTurn[]): TurnedPair<SealedCase>[] =>
  [...Map.groupBy(turns, ({ from, to }) => `${from} ${to}`).values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const cases = some.slice(0, mostCases).map(({ denunciation: { id, number, registerYear, receivedAt } }) => ({
      is: "denunciation" as const,
      id,
      number,
      registerYear,
      receivedOn: dayOf(receivedAt),
    }));
    return [{ from: first.from, to: first.to, count: some.length, cases }];
  });

function caseOf(petition: Petition | undefined): OpenCase | null {
  if (petition === undefined) return null;
  const { id, receipt, number, registerYear, receivedAt } = petition;
  return { is: "petition", id, receipt, number, registerYear, receivedOn: dayOf(receivedAt) };
}
