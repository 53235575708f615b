import { aChart, aPosition, aUnit, anId } from "@gandan/domain/examples";
import type { Day } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { faultOf } from "../engines/faults.ts";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { findPerson, findPosition, findUnit, readRoleChart, saveDelegation, savePosition, saveUnit } from "./index.ts";

onEveryEngine("a role chart", (engine) => {
  test("comes back as it was kept, in its order", async () => {
    const communeId = await aKeptCommune(engine);
    const chart = await readRoleChart(engine.db.read, communeId);
    const expected = aChart();
    expect(chart.units).toEqual(expected.units.map((unit) => ({ ...unit, communeId })));
    expect(chart.positions).toEqual(expected.positions.map((position) => ({ ...position, communeId })));
    expect(chart.people).toEqual(expected.people.map((person) => ({ ...person, communeId })));
    expect(chart.tenures).toHaveLength(7);
  });

  test("is of one commune only", async () => {
    const [one, other] = [await aKeptCommune(engine), await aKeptCommune(engine)];
    const ended = aUnit(1, {
      communeId: one,
      name: "Thôn Bãi Lế",
      to: "2025-06-30" as Day,
      successorId: anId("unit", 2),
    });
    await engine.db.write(one, (tx) => saveUnit(tx, ended));
    expect(await findUnit(engine.db.read, one, anId("unit", 1))).toEqual(ended);
    expect((await findUnit(engine.db.read, other, anId("unit", 1)))?.name).toBe("Thôn 1");
    expect(await findUnit(engine.db.read, anId("commune", 404), anId("unit", 1))).toBeNull();
    expect(await findPosition(engine.db.read, one, anId("position", 404))).toBeNull();
    expect(await findPerson(engine.db.read, one, anId("person", 404))).toBeNull();
  });

  test("has no position without its unit, and no delegation without its positions", async () => {
    const communeId = await aKeptCommune(engine);
    const orphan = aPosition(8, { communeId, unitId: anId("unit", 404) });
    const failed = await engine.db.write(communeId, (tx) => savePosition(tx, orphan)).catch((error: unknown) => error);
    expect(faultOf(failed)).toBe("missing-parent");
    const delegation = {
      id: anId("delegation"),
      communeId,
      fromPositionId: anId("position", 7),
      toPositionId: anId("position", 404),
      capacity: "KT",
      document: "Quyết định số 12/QĐ-UBND",
      from: "2025-01-01" as Day,
      to: null,
    } as const;
    const refused = await engine.db
      .write(communeId, (tx) => saveDelegation(tx, delegation))
      .catch((error: unknown) => error);
    expect(faultOf(refused)).toBe("missing-parent");
    const kept = { ...delegation, toPositionId: anId("position", 1) };
    await engine.db.write(communeId, (tx) => saveDelegation(tx, kept));
    expect((await readRoleChart(engine.db.read, communeId)).delegations).toEqual([kept]);
  });
});
