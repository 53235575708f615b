import type { Outputs } from "@gandan/api";
import { type Day, type Id, type Instant, addDays, daysBetween, startOf } from "@gandan/domain/values";
import type { Chance } from "./chance.ts";
import type { Diary } from "./diary.ts";
import type { Caller } from "./players.ts";
import { reports, returns } from "./sayings.ts";
import { valueOf } from "./value-of.ts";

type TaskRow = Outputs["tasks"]["list"]["rows"][number];

interface Work {
  task: TaskRow;
  /** Who does it; null where nobody with a log-in is responsible. */
  holder: () => Promise<Caller>;
  judge: () => Promise<Caller>;
  newEntryId: () => Id<"taskEntry">;
  /** Keeps minutes as evidence and answers their file. */
  minutes: (title: string) => Promise<Id<"file">>;
}

const hours = (day: Day, hour: number, minute: number): Instant =>
  (startOf(day) + hour * 3_600_000 + minute * 60_000) as Instant;

/** Writes one task's life into the diary: begun, reported, done in time or late, confirmed or returned, or left lying. */
export function writeWork(diary: Diary, chance: Chance, from: Day, today: Day, work: Work): void {
  const { task } = work;
  const due = task.deadline ?? addDays(today, 40);
  const start =
    task.deadline !== null && daysBetween(from, due) > 60 ? addDays(due, -55) : addDays(from, 2 + chance.below(6));
  const length = Math.max(daysBetween(start, due), 4);
  const at = (share: number) =>
    hours(addDays(start, Math.round(length * share)), 7 + chance.below(9), chance.below(60));
  const fate = chance.below(100);
  // Of a hundred: 8 left lying, 10 begun and forgotten, the rest done, some of them late.
  if (fate < 8) return;
  const step = (when: Instant, act: (holder: Caller) => Promise<void>) =>
    diary.write(when, async () => act(await work.holder()));

  step(at(0.1), async (holder) => void valueOf(await holder.tasks.start({ taskId: task.id })));
  const rounds = 1 + chance.below(2);
  for (let round = 0; round < rounds; round += 1)
    step(at(0.3 + 0.25 * round), async (holder) => {
      const quantity = task.quantity === null ? null : Math.max(1, Math.floor(task.quantity / 3));
      const report = { sentence: chance.pick(reports), quantity, evidence: [] };
      valueOf(await holder.tasks.report({ id: work.newEntryId(), taskId: task.id, ...report }));
    });
  if (fate < 18 || task.deadline === null) return;

  const lateness = fate < 30 ? 0.15 + chance.below(20) / 100 : -0.02 - chance.below(12) / 100;
  const finished = at(1 + lateness);
  const finish = (when: Instant) =>
    step(when, async (holder) => {
      const evidence = task.evidenceRequired ? [await work.minutes(task.title)] : [];
      const report = { sentence: chance.pick(reports), quantity: task.quantity, evidence };
      valueOf(await holder.tasks.finish({ id: work.newEntryId(), taskId: task.id, ...report }));
    });
  const judged = (days: number, act: (judge: Caller) => Promise<void>) =>
    diary.write((finished + days * 86_400_000) as Instant, async () => act(await work.judge()));

  finish(finished);
  if (chance.hit(10)) {
    judged(
      2,
      async (judge) => void valueOf(await judge.tasks.return({ taskId: task.id, reason: chance.pick(returns) })),
    );
    finish((finished + 6 * 86_400_000) as Instant);
    judged(8, async (judge) => void valueOf(await judge.tasks.confirm({ taskId: task.id })));
  } else if (chance.hit(90)) {
    judged(3, async (judge) => void valueOf(await judge.tasks.confirm({ taskId: task.id })));
  }
}
