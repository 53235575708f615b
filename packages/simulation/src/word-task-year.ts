import { type Day, type Id, type Instant, addDays, dayOf } from "@gandan/domain/values";
import type { Diary } from "./diary.ts";
import type { Caller } from "./players.ts";
import { hamletWork } from "./sayings.ts";
import { valueOf } from "./value-of.ts";

interface WordTask {
  petitionId: Id<"petition">;
  text: string;
  hamletId: Id<"unit">;
  head: { positionId: Id<"position">; caller: () => Promise<Caller> };
  inCharge: () => Promise<Caller>;
  newEntryId: () => Id<"taskEntry">;
}

const dayLength = 86_400_000;

/** Gives the hamlet what a citizen's word asks for, where it is the hamlet's own to do; done within days. */
export async function giveHamletWork(diary: Diary, now: Instant, wish: WordTask): Promise<void> {
  const work = hamletWork.get(wish.text);
  if (work === undefined) return;
  const deadline: Day = addDays(dayOf(now), 7);
  const { petitionId, hamletId, head } = wish;
  const place = { positionId: head.positionId, supportingIds: [], hamletId, deadline };
  const plain = { detail: "", product: null, quantity: null, unit: null, evidenceRequired: false };
  const inCharge = await wish.inCharge();
  const { taskId } = valueOf(await inCharge.petitions.giveTask({ petitionId, title: work.title, ...place, ...plain }));
  diary.write((now + 3 * dayLength) as Instant, async () => {
    const report = { sentence: work.report, quantity: null, evidence: [] };
    valueOf(await (await head.caller()).tasks.finish({ id: wish.newEntryId(), taskId, ...report }));
  });
  diary.write((now + 3.3 * dayLength) as Instant, async () => {
    valueOf(await (await wish.inCharge()).tasks.confirm({ taskId }));
  });
}
