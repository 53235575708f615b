/** Chance that is the same for the same seed: the demo commune lives the same year on every machine. */
export interface Chance {
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number;
  /** True in `percent` of 100 cases. */
  hit(percent: number): boolean;
  pick<T>(things: readonly [T, ...T[]]): T;
  bytes(count: number): Uint8Array;
}

/** Chance from a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    hit: (percent) => next() * 100 < percent,
    pick: (things) => things[below(things.length)] ?? things[0],
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
  };
}
