import { costFigures } from "@gandan/domain/petitions";
import type { Day, Id } from "@gandan/domain/values";
import type { Letter } from "./letters.ts";
import type { Caller } from "./players.ts";
import { valueOf } from "./value-of.ts";

/** What the copies of a request cost at the commune's own prices, told to who asked. */
export async function tellLetterCost(
  caller: Caller,
  petitionId: Id<"petition">,
  { copies }: Letter,
  on: Day,
): Promise<void> {
  const me = await caller.session.me();
  if (me === null || copies === undefined) return;
  const { petition } = await caller.petitions.get({ petitionId });
  const lines = me.commune.copyPrices
    .filter(({ kind }) => kind === "copying")
    .map((price) => ({ ...price, quantity: copies }));
  const to = petition.name ?? "Người yêu cầu";
  valueOf(await caller.petitions.tellCost({ petitionId, revision: petition.revision, lines, to, on }));
}

/** What came of it, by the place of the request among those: one is paid, the next, of a poor household, let go. */
export async function settleLetterCost(
  caller: Caller,
  petitionId: Id<"petition">,
  place: number,
  on: Day,
): Promise<void> {
  const { petition } = await caller.petitions.get({ petitionId });
  const { cost, revision } = petition;
  if (cost === null) return;
  if (place % 2 === 0) {
    const amount = costFigures(cost).left;
    valueOf(await caller.petitions.takePayment({ petitionId, revision, amount, on }));
  } else {
    const reason = "Hộ nghèo theo danh sách của xã.";
    valueOf(await caller.petitions.waiveCost({ petitionId, revision, reason, on }));
  }
}
