import { AsyncLocalStorage } from "node:async_hooks";

/** Stands before every query of one unit of work. */
export interface Gate {
  readonly isOpen: boolean;
  pass<T>(query: () => Promise<T>): Promise<T>;
  /** Closes, waits for what is still under way, and throws the first failure even where the work swallowed it. */
  verify(): Promise<void>;
  close(): void;
}

/** A gate for one unit of work: refuses queries after its end and after a first failed one. */
export function openGate(): Gate {
  let isOpen = true;
  let failure: { error: unknown } | null = null;
  const underWay = new Set<Promise<unknown>>();
  return {
    get isOpen() {
      return isOpen;
    },
    async pass(query) {
      if (!isOpen) throw new Error("This write is over; its tx must not be kept.");
      if (failure !== null) throw new Error("An earlier query of this write failed; nothing more is asked.");
      const asked = query();
      underWay.add(asked);
      try {
        return await asked;
      } catch (error) {
        failure ??= { error };
        throw error;
      } finally {
        underWay.delete(asked);
      }
    },
    async verify() {
      isOpen = false;
      if (underWay.size > 0) await Promise.allSettled(underWay);
      if (failure !== null) throw failure.error;
    },
    close() {
      isOpen = false;
    },
  };
}

/** The gate of the write that the current call runs in. It holds the gate and not `true`, so that what a write started may write after it. */
export const inside = new AsyncLocalStorage<Gate>();

/** Throws inside an open write: a second write would wait for the first for ever, a read would not see it. */
export function refuseInside(what: "read" | "write"): void {
  if (inside.getStore()?.isOpen === true)
    throw new Error(`db.${what} inside db.write: use the tx that the write was given.`);
}
