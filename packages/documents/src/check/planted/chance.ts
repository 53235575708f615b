/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export interface Chance {
  below: (count: number) => number;
  pick: <Thing>(things: readonly Thing[]) => Thing;
  shuffled: <Thing>(things: readonly Thing[]) => Thing[];
}

/** Chance from a seed. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    pick: (things) => {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error("nothing to pick from");
      return thing;
    },
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, place: next() }))
        .sort((one, other) => one.place - other.place)
        .map(({ thing }) => thing),
  };
}
