import { Action, Bundle, reachOf } from "@gandan/domain/roles";
import { expect, it } from "vitest";
import { rightsOf } from "./rights-of.ts";

it("the explanation of a bundle says exactly what the table of rights allows", () => {
  for (const bundle of Bundle.options)
    for (const action of Action.options) {
      const told = rightsOf(bundle).find((right) => right.action === action)?.reach ?? "none";
      expect(told).toBe(reachOf({ bundle }, action));
    }
});
