import fc from "fast-check";
import { expect, it } from "vitest";
import { idOf, idPrefixes, makeId } from "./id.ts";

it("an id names its subject and sorts by the time it was made", () => {
  const bytes = new Uint8Array(10).fill(255);
  const earlier = makeId("task", 1_700_000_000_000, bytes);
  const later = makeId("task", 1_700_000_000_001, new Uint8Array(10));
  expect(earlier).toMatch(/^tsk_[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
  expect(earlier < later).toBe(true);
});

it("an id of another subject is refused", () => {
  const id = makeId("plan", 1, new Uint8Array(10));
  expect(idOf("plan").safeParse(id).success).toBe(true);
  expect(idOf("task").safeParse(id).success).toBe(false);
});

it("no two subjects share a prefix", () => {
  const prefixes = Object.values(idPrefixes);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

it("different random bytes give different ids", () => {
  const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(bytes, bytes, (left, right) => {
      // Six bits of the random part make room for the version and the variant.
      const same = left.every((byte, index) => (index === 0 || index === 2 ? true : byte === right[index]));
      if (!same) expect(makeId("task", 5, left)).not.toBe(makeId("task", 5, right));
    }),
  );
});
