import { listAllCommunes } from "@gandan/db/communes";
import { countFace, findPetitionByReceipt, savePetition } from "@gandan/db/petitions";
import { Face, rate, readReceipt } from "@gandan/domain/petitions";
import { type Id, type Result, dayOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { Context, KioskContext } from "../context.ts";
import { tooOften } from "../limits.ts";
import { recordAs } from "../record.ts";

export const Rating = z.object({ receipt: z.string().max(60), face: Face });
export type Rating = z.infer<typeof Rating>;

type Rated = Result<true, "petition.receipt-unknown" | "petition.not-answered" | "petition.rated-already">;

/** What the holder of a receipt thinks of their answer, once; the face is counted and not kept with the word. */
export async function ratePetition(ctx: Context, rating: Rating): Promise<Rated> {
  tooOften(ctx, "petitions.rate", 10);
  const receipt = readReceipt(rating.receipt);
  if (receipt === null) return refuse("petition.receipt-unknown");
  for (const { id } of await listAllCommunes(ctx.db.read))
    if ((await findPetitionByReceipt(ctx.db.read, id, receipt)) !== null) return rateIn(ctx, id, rating);
  return refuse("petition.receipt-unknown");
}

/** The same at an enrolled screen, for words of its own commune. */
export function rateInCommune(ctx: KioskContext, rating: Rating): Promise<Rated> {
  tooOften(ctx, `kiosk.rate ${ctx.kiosk.id}`, 60);
  return rateIn(ctx, ctx.scope, rating);
}

const rateIn = (ctx: Context, communeId: Id<"commune">, { receipt, face }: Rating): Promise<Rated> =>
  ctx.db.write(communeId, async (tx) => {
    const read = readReceipt(receipt);
    const petition = read === null ? null : await findPetitionByReceipt(tx, communeId, read);
    if (petition === null) return refuse("petition.receipt-unknown");
    const rated = rate(petition);
    if (!rated.ok) return rated;
    await savePetition(tx, rated.value);
    await countFace(tx, { communeId, month: dayOf(ctx.now()).slice(0, 7), kind: petition.kind, face });
    await recordAs(tx, ctx, { communeId, personId: null, action: "petition.rated", recordId: petition.id });
    return ok(true);
  });
