// What another process writes is seen after this long at the latest, in milliseconds.
const heldFor = 50;

/** A version that is asked for by every request but looked up only where it may have changed. */
export interface HeldVersion {
  /** As it was looked up last; anew after a write of our own, and now and then for the writes of others. */
  now(): number;
  /** To be said after each write of our own. */
  written(): void;
}

/** Looking the version up costs as much as reading a row: the file's locks are taken for it. */
export function heldVersion(lookUp: () => number): HeldVersion {
  let held = 0;
  let until = 0;
  return {
    now() {
      const now = performance.now();
      if (now >= until) {
        held = lookUp();
        until = now + heldFor;
      }
      return held;
    },
    written() {
      until = 0;
    },
  };
}
