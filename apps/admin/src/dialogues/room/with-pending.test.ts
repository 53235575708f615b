import { describe, expect, it } from "vitest";
import { newId } from "../../asking/new-id.ts";
import { withPending } from "./with-pending.ts";

const upper = newId("unit");
const lower = newId("unit");
const kept = { total: 3, women: 2, men: 1, hamlets: [{ hamletId: upper, women: 2, men: 1 }], ethnicGroups: [] };

describe("the attendance while counts are on their way", () => {
  it("shows them at once, a new hamlet included", () => {
    const counted = withPending(kept, [
      { hamletId: upper, sex: "woman", people: 1 },
      { hamletId: lower, sex: "man", people: 1 },
      { hamletId: null, sex: "man", people: 1 },
    ]);
    expect(counted).toEqual({
      total: 6,
      women: 3,
      men: 3,
      hamlets: [
        { hamletId: upper, women: 3, men: 1 },
        { hamletId: lower, women: 0, men: 1 },
        { hamletId: null, women: 0, men: 1 },
      ],
    });
  });

  it("never shows fewer than nobody", () => {
    const counted = withPending(kept, [{ hamletId: upper, sex: "man", people: -4 }]);
    expect(counted.men).toBe(0);
    expect(counted.hamlets).toEqual([{ hamletId: upper, women: 2, men: 0 }]);
  });
});
