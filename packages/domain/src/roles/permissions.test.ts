import { describe, expect, it } from "vitest";
import { anActor, anId } from "../examples/index.ts";
import { Action, Bundle } from "./bundle.ts";
import { type Target, may, permissions, reachOf } from "./permissions.ts";

const home = anId("commune", 1);
const province = anId("commune", 900);
const targets: Record<string, Target> = {
  own: { communeId: home, provinceId: province, positionIds: [anId("position", 1)] },
  "a colleague's": { communeId: home, provinceId: province, positionIds: [anId("position", 2)] },
  "the own hamlet's": {
    communeId: home,
    provinceId: province,
    hamletId: anId("unit", 1),
    positionIds: [anId("position", 2)],
  },
  "another hamlet's": { communeId: home, provinceId: province, hamletId: anId("unit", 2), positionIds: [] },
  "another commune's": { communeId: anId("commune", 2), provinceId: province, positionIds: [anId("position", 1)] },
  "another province's": { communeId: anId("commune", 3), provinceId: anId("commune", 901), positionIds: [] },
};
const within: Record<string, readonly string[]> = {
  none: [],
  own: ["own"],
  hamlet: ["own", "the own hamlet's"],
  commune: ["own", "a colleague's", "the own hamlet's", "another hamlet's"],
  province: [],
};

describe("the table of rights", () => {
  for (const bundle of Bundle.options)
    for (const action of Action.options)
      for (const [whose, target] of Object.entries(targets)) {
        const reach = reachOf({ bundle }, action);
        if (reach === "province") continue;
        const allowed = within[reach]?.includes(whose) ?? false;
        it(`${bundle} ${allowed ? "may" : "may not"} ${action} what is ${whose}`, () => {
          const actor = anActor({ bundle, communeId: home, hamletIds: [anId("unit", 1)] });
          expect(may(actor, action, target)).toBe(allowed);
        });
      }

  it("an appraiser reads the communes of the own province and no other", () => {
    const appraiser = anActor({ bundle: "appraiser", communeId: province, positionIds: [] });
    expect(may(appraiser, "plan.read", { communeId: home, provinceId: province })).toBe(true);
    expect(may(appraiser, "plan.read", { communeId: anId("commune", 3), provinceId: anId("commune", 901) })).toBe(
      false,
    );
    expect(may(appraiser, "plan.import", { communeId: home, provinceId: province })).toBe(false);
  });

  it("whoever signs for the committee reads the whole register as long as they do, and may do no more with it", () => {
    for (const action of Action.options) {
      const [plain, signing] = [
        reachOf({ bundle: "official" }, action),
        reachOf({ bundle: "official", signs: true }, action),
      ];
      expect([action, signing]).toEqual([action, action === "petition.read" ? "commune" : plain]);
    }
    // A head of a hamlet or the Front is given no answer to sign.
    for (const bundle of ["hamlet-head", "front", "administrator"] as const)
      expect(reachOf({ bundle, signs: true }, "petition.read")).toBe(reachOf({ bundle }, "petition.read"));
  });

  it("only a leader signs plans, and an administrator reads no citizen's words", () => {
    const signing = Bundle.options.filter((bundle) => permissions[bundle]["plan.sign"] !== undefined);
    expect(signing).toEqual(["leader"]);
    expect(reachOf({ bundle: "administrator" }, "petition.read")).toBe("none");
  });
});
