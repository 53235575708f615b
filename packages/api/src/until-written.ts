import type { Database } from "@gandan/db";

interface Known<T> {
  version: number;
  answers: Map<string, T>;
}

/**
 * Answers each question of a store once until something is written there, by whomever; at most `most` answers are kept.
 * A question must name everything else its answer hangs on: who asks, the day. Where the engine does not tell of
 * writes, every question is answered anew.
 */
export function untilWritten<T>(
  most: number,
  isKept: (answer: T) => boolean = () => true,
): (db: Database, question: string, answer: () => Promise<T>) => Promise<T> {
  const stores = new WeakMap<Database, Known<T>>();
  return async (db, question, answer) => {
    // Asked before the answer is read: a write in between makes the answer too new and never too old.
    const version = db.version();
    if (version === null) return answer();
    let known = stores.get(db);
    if (known?.version !== version) stores.set(db, (known = { version, answers: new Map() }));
    const kept = known.answers.get(question);
    if (kept !== undefined) return kept;
    const found = await answer();
    if (known.answers.size >= most) known.answers.clear();
    if (isKept(found)) known.answers.set(question, found);
    return found;
  };
}
