import { listPetitions } from "@gandan/db/petitions";
import { type Petition, sameness } from "@gandan/domain/petitions";
import { fold, idOf } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { scopeFor } from "../scope.ts";

export const Similar = z.object({
  text: z.string().max(20_000),
  name: z.string().max(200).nullable(),
  hamletId: idOf("unit").nullable(),
  /** The word itself, once it is kept. */
  except: idOf("petition").nullable(),
});
export type Similar = z.infer<typeof Similar>;

/** A word that may be the same matter. */
export interface SimilarPetition {
  petition: Pick<Petition, "id" | "kind" | "text" | "state" | "receivedAt" | "number" | "registerYear">;
  hamletName: string | null;
  /** Of the words that either has, how many both have, in whole percent. */
  percent: number;
  isSamePerson: boolean;
}

const lookedThrough = 500;
const alike = 0.45;
const alikeOfOnePerson = 0.25;
const shown = 5;

/** Words among the latest that may be the same matter: much the same text, or less of it by the same person or from the same place. */
export async function similarPetitions(ctx: OfficialContext, wanted: Similar): Promise<SimilarPetition[]> {
  const text = wanted.text.trim();
  if (text.length < 10) return [];
  const latest = await listPetitions(
    ctx.db.read,
    scopeFor(ctx, "petition.read"),
    {},
    { by: "received", descending: true },
    { limit: lookedThrough, offset: 0 },
  );
  const name = wanted.name === null ? "" : fold(wanted.name);
  return latest
    .filter((petition) => petition.id !== wanted.except)
    .map((petition) => {
      const isSamePerson = name !== "" && petition.name !== null && fold(petition.name) === name;
      return { petition, isSamePerson, share: sameness(text, petition.text) };
    })
    .filter(({ petition, isSamePerson, share }) => {
      const isSamePlace = wanted.hamletId !== null && petition.hamletId === wanted.hamletId;
      return share >= (isSamePerson || isSamePlace ? alikeOfOnePerson : alike);
    })
    .toSorted((one, other) => other.share - one.share)
    .slice(0, shown)
    .map(({ petition, isSamePerson, share }) => ({
      petition: {
        id: petition.id,
        kind: petition.kind,
        text: petition.text,
        state: petition.state,
        receivedAt: petition.receivedAt,
        number: petition.number,
        registerYear: petition.registerYear,
      },
      hamletName: ctx.chart.units.find((unit) => unit.id === petition.hamletId)?.name ?? null,
      percent: Math.round(share * 100),
      isSamePerson,
    }));
}
