import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { densities, readLook, usualLook, writeLook } from "./list-look.ts";

const offered = { who: true, due: true, plan: false };

describe("the look of a list", () => {
  test("without anything kept it is the usual one", () => {
    expect(readLook(null, offered)).toEqual({ columns: ["who", "due"], density: "airy" });
  });

  test("what was chosen is read back, in the list's own order", () => {
    const look = { columns: ["plan", "due"], density: "dense" } as const;
    expect(readLook(writeLook(look, offered), offered)).toEqual({ columns: ["due", "plan"], density: "dense" });
  });

  test("the usual look needs no keeping", () => {
    expect(writeLook(usualLook(offered), offered)).toBeNull();
  });

  test("a column that came after the choice stands as is usual for it", () => {
    const kept = writeLook({ columns: ["due"], density: "airy" }, offered);
    expect(readLook(kept, { ...offered, standing: true, hamlet: false }).columns).toEqual(["due", "standing"]);
  });

  test("a column that is gone since is forgotten", () => {
    const kept = writeLook({ columns: ["who", "plan"], density: "dense" }, offered);
    expect(readLook(kept, { who: true, due: true })).toEqual({ columns: ["who"], density: "dense" });
  });

  test("an unknown density leaves the chosen columns", () => {
    const kept = JSON.stringify({ columns: { who: false }, density: "tiny" });
    expect(readLook(kept, offered)).toEqual({ columns: ["due"], density: "airy" });
  });

  test("whatever was kept, the list can be shown", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { columns, density } = readLook(text, offered);
        expect(Object.keys(offered)).toEqual(expect.arrayContaining([...columns]));
        expect(densities).toContain(density);
      }),
    );
  });
});
