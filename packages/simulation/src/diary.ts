import type { Instant } from "@gandan/domain/values";

/** Acts of a year, each at its moment; they are carried out in the order of time, however they were written down. */
export interface Diary {
  write(at: Instant, act: () => Promise<void>): void;
  /** Carries out what lies up to a moment; acts may write further ones. */
  live(until: Instant, setClock: (now: Instant) => void): Promise<void>;
}

export function newDiary(): Diary {
  const acts: { at: Instant; order: number; act: () => Promise<void> }[] = [];
  let written = 0;
  return {
    write(at, act) {
      acts.push({ at, order: (written += 1), act });
    },
    async live(until, setClock) {
      for (;;) {
        acts.sort((a, b) => a.at - b.at || a.order - b.order);
        const next = acts[0];
        if (next === undefined || next.at > until) return;
        acts.shift();
        setClock(next.at);
        await next.act();
      }
    },
  };
}
