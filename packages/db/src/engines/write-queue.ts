import { AsyncLocalStorage } from "node:async_hooks";
import { faultOf } from "./faults.ts";
import { inside } from "./gate.ts";

/** The one transaction of a single-writer engine, as the queue drives it. */
export interface Transaction {
  begin(): void;
  commit(): void;
  rollback(): void;
  /** Marks a place to fall back to, so that one unit can fail without its neighbours. */
  mark(): void;
  keepMark(): void;
  fallBack(): void;
  readonly isOpen: boolean;
}

export interface WriteQueue {
  push<T>(run: () => Promise<T>): Promise<T>;
  /** Runs something between two transactions, while units wait. */
  alone<T>(run: () => Promise<T>): Promise<T>;
  readonly length: number;
  /** Resolves when nothing waits and nothing runs. */
  idle(): Promise<void>;
}

interface Unit {
  readonly run: () => Promise<Settle>;
  readonly fail: (error: unknown) => void;
}
/** Gives a unit its answer; called only when the commit is on disk. */
type Settle = () => void;

// An idle turn takes microseconds, and a commit milliseconds.
const turnsToJoin = 4;
const patience = 5_000;
const pause = 25;
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs units of work one after another; those that wait together share one commit, up to `groupUpTo`. */
export function writeQueue(transaction: Transaction, groupUpTo: number): WriteQueue {
  const waiting: Unit[] = [];
  const between: (() => Promise<void>)[] = [];
  let isDraining = false;
  let drained: Promise<void> = Promise.resolve();

  async function drain(): Promise<void> {
    isDraining = true;
    while (between.length + waiting.length > 0) await (between.shift() ?? batch)();
    // No await between the last look and this line: a unit pushed in between would wait for ever.
    isDraining = false;
  }

  async function batch(): Promise<void> {
    const members: { settle: Settle; fail: Unit["fail"] }[] = [];
    const failAll = (error: unknown) => members.forEach((member) => member.fail(error));
    try {
      await begin();
    } catch (error) {
      waiting.shift()?.fail(error);
      return;
    }
    while (members.length < groupUpTo) {
      // Requests that came while the last unit ran are still on their way here: some turns of the event loop let them join.
      for (let turns = 0; waiting.length === 0 && turns < turnsToJoin; turns += 1) await turn();
      const unit = waiting.shift();
      if (unit === undefined) break;
      // A lone unit needs no mark: its failure undoes the whole transaction.
      const isFirst = members.length === 0;
      try {
        if (!isFirst) transaction.mark();
        const settle = await unit.run();
        if (!isFirst) transaction.keepMark();
        members.push({ settle, fail: unit.fail });
      } catch (error) {
        // A full disk or a broken file can end the whole transaction, and the neighbours' work with it.
        if (!transaction.isOpen) {
          unit.fail(error);
          return failAll(error);
        }
        if (isFirst) {
          transaction.rollback();
          unit.fail(error);
          return;
        }
        try {
          transaction.fallBack();
        } catch (broken) {
          if (transaction.isOpen) transaction.rollback();
          unit.fail(error);
          return failAll(broken);
        }
        members.push({ settle: () => unit.fail(error), fail: unit.fail });
      }
    }
    try {
      transaction.commit();
    } catch (error) {
      if (transaction.isOpen) transaction.rollback();
      return failAll(error);
    }
    for (const member of members) member.settle();
  }

  // Another process may hold the file for a moment (a backup, a console): wait without blocking the event loop.
  async function begin(): Promise<void> {
    for (let waited = 0; ; waited += pause)
      try {
        return transaction.begin();
      } catch (error) {
        if (faultOf(error) !== "busy" || waited >= patience) throw error;
        await wait(pause);
      }
  }

  return {
    push: <T>(run: () => Promise<T>) =>
      new Promise<T>((done, fail) => {
        const asCaller = AsyncLocalStorage.snapshot();
        waiting.push({
          run: () =>
            asCaller(async () => {
              const answer = await run();
              return () => done(answer);
            }),
          fail,
        });
        if (!isDraining) drained = inside.exit(drain);
      }),
    alone: <T>(run: () => Promise<T>) =>
      new Promise<T>((done, fail) => {
        between.push(async () => {
          try {
            done(await run());
          } catch (error) {
            fail(error);
          }
        });
        if (!isDraining) drained = inside.exit(drain);
      }),
    get length() {
      return waiting.length;
    },
    idle: () => drained,
  };
}
