import { type Day, type Id, type Instant, addDays, startOf, weekdayOf } from "@gandan/domain/values";
import type { Diary } from "./diary.ts";
import type { Caller } from "./players.ts";
import { type Watched, watched } from "./supervision-sayings.ts";
import { valueOf } from "./value-of.ts";

interface Supervisions {
  from: Day;
  today: Day;
  officeId: Id<"position">;
  front: () => Promise<Caller>;
  inCharge: () => Promise<Caller>;
  newId: <S extends "supervision" | "supervisionFinding">(subject: S) => Id<S>;
}

const at = (day: Day, hour: number): Instant => (startOf(day) + hour * 3_600_000) as Instant;
const workday = (day: Day): Day => addDays(day, weekdayOf(day) === 6 ? 2 : weekdayOf(day) === 0 ? 1 : 0);

/** Writes into the diary what the Front watched and what the commune checked at itself: most answered in time, one late, one under way, one planned. */
export function writeSupervisions(diary: Diary, wish: Supervisions): void {
  for (const one of watched) {
    const begun = workday(
      typeof one.on === "number" ? addDays(wish.today, one.on) : addDays(wish.from, one.on.fromStart),
    );
    const planned = workday(addDays(begun, -14));
    if (planned < wish.from || planned >= wish.today) continue;
    writeOne(diary, wish, one, { planned, begun });
  }
}

function writeOne(
  diary: Diary,
  wish: Supervisions,
  one: Watched,
  { planned, begun }: { planned: Day; begun: Day },
): void {
  const { today, officeId } = wish;
  const id = wish.newId("supervision");
  const writer = one.kind === "self-inspection" ? wish.inCharge : wish.front;
  const revisionOf = async (caller: Caller) => (await caller.supervision.get({ id })).supervision.revision;
  const ended = workday(addDays(begun, 10));
  diary.write(at(planned, 9), async () => {
    const { kind, body, title, scope } = one;
    const draft = { id, kind, body, title, scope, from: begun, to: ended, hamletIds: [], answerDays: 15, revision: 0 };
    valueOf(await (await writer()).supervision.save(draft));
  });
  if (begun >= today) return;
  const findings = one.findings.map((said) => ({ ...said, id: wish.newId("supervisionFinding") }));
  diary.write(at(begun, 8), async () => {
    const caller = await writer();
    const revision = await revisionOf(caller);
    valueOf(await caller.supervision.step({ id, revision, step: "begin", on: begun, note: null }));
    for (const { id: findingId, text, recommendation } of findings) {
      const finding = { id: findingId, text, recommendation, positionId: officeId };
      valueOf(await caller.supervision.note({ id, finding, revision: await revisionOf(caller) }));
    }
  });
  if (ended >= today || one.conclusion === null) return;
  const { conclusion } = one;
  diary.write(at(ended, 15), async () => {
    const caller = await writer();
    const revision = await revisionOf(caller);
    valueOf(await caller.supervision.step({ id, revision, step: "conclude", on: ended, note: conclusion }));
  });
  for (const { id: findingId, answer } of findings) {
    const answered = answer === null ? null : workday(addDays(ended, answer.after));
    if (answer === null || answered === null || answered >= today) continue;
    diary.write(at(answered, 10), async () => {
      const caller = await wish.inCharge();
      const said = { outcome: answer.outcome, text: answer.text, on: answered };
      if (answer.isTask) {
        const given = { positionId: officeId, deadline: addDays(answered, 30) };
        valueOf(await caller.supervision.give({ id, findingId, ...given, revision: await revisionOf(caller) }));
      }
      valueOf(await caller.supervision.answer({ id, findingId, answer: said, revision: await revisionOf(caller) }));
    });
    const seen = workday(addDays(answered, 20));
    if (!answer.isMended || seen >= today) continue;
    diary.write(at(seen, 9), async () => {
      const caller = await writer();
      const recheck = { outcome: "mended" as const, note: "Đã xem tại chỗ.", on: seen };
      valueOf(await caller.supervision.recheck({ id, findingId, recheck, revision: await revisionOf(caller) }));
    });
  }
}
