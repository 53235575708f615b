import { aPlan, aPlanDocument, anId } from "@gandan/domain/examples";
import type { PlanVersion } from "@gandan/domain/plans";
import type { Day, Id, Instant } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { faultOf } from "../engines/faults.ts";
import { wholeCommune } from "../scope.ts";
import { search } from "../search/index.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import {
  findPlan,
  findPlanVersion,
  findPlanOfText,
  insertPlanVersion,
  listDismissals,
  listPlanVersions,
  listPlans,
  removeDismissal,
  saveDismissal,
  savePlan,
} from "./index.ts";

const aVersion = (communeId: Id<"commune">, version: number, named: Partial<PlanVersion> = {}): PlanVersion => ({
  id: anId("planVersion", version),
  communeId,
  planId: anId("plan"),
  version,
  document: aPlanDocument({ source: `KẾ HOẠCH\nlần thứ ${version}: Đối thoại với Nhân dân` }),
  fingerprint: `fingerprint ${version}`,
  fileName: "ke-hoach.docx",
  importedAt: version as Instant,
  personId: anId("person"),
  change: version === 1 ? "" : "Thêm mục III.5",
  ...named,
});

onEveryEngine("plans", (engine) => {
  test("come back as they were kept, the newest year first", async () => {
    const communeId = await engine.commune();
    const signed = aPlan({
      communeId,
      number: "15",
      issuedOn: "2025-01-20" as Day,
      state: "signed",
      signedBy: { personId: anId("person"), capacity: "TM" },
      setAside: [{ key: "III.4", reason: "Đã làm năm trước" }],
    });
    const older = aPlan({ communeId, id: anId("plan", 2), year: 2024, state: "closed" });
    await engine.db.write(communeId, async (tx) => {
      await savePlan(tx, older);
      await savePlan(tx, aPlan({ communeId }));
      await savePlan(tx, signed);
    });
    expect(await findPlan(engine.db.read, communeId, signed.id)).toEqual(signed);
    expect(await listPlans(engine.db.read, communeId)).toEqual([signed, older]);
    expect(await listPlans(engine.db.read, communeId, { years: [2024], states: ["closed"] })).toEqual([older]);
    expect(await listPlans(engine.db.read, communeId, { states: [] })).toEqual([]);
    expect(await findPlan(engine.db.read, await engine.commune(), signed.id)).toBeNull();
  });

  test("keep every version of their text, and each version once", async () => {
    const communeId = await engine.commune();
    await engine.db.write(communeId, async (tx) => {
      await savePlan(tx, aPlan({ communeId }));
      await insertPlanVersion(tx, aVersion(communeId, 1));
      await insertPlanVersion(tx, aVersion(communeId, 2));
    });
    expect(await findPlanVersion(engine.db.read, communeId, anId("plan"))).toEqual(aVersion(communeId, 2));
    expect(await findPlanVersion(engine.db.read, communeId, anId("plan"), 1)).toEqual(aVersion(communeId, 1));
    expect(await findPlanVersion(engine.db.read, communeId, anId("plan"), 3)).toBeNull();
    expect((await listPlanVersions(engine.db.read, communeId, anId("plan"))).map((one) => one.version)).toEqual([2, 1]);
    const again = aVersion(communeId, 2, { id: anId("planVersion", 3) });
    const failed = await engine.db
      .write(communeId, (tx) => insertPlanVersion(tx, again))
      .catch((error: unknown) => error);
    expect(faultOf(failed)).toBe("duplicate");
    const hits = await search(engine.db.read, wholeCommune(communeId), "lần thứ 2", { kinds: ["plan-text"], limit: 5 });
    expect(hits.map((hit) => hit.recordId)).toEqual([anId("plan")]);
  });

  test("are found by any text they ever had, also one they went back to, until they are withdrawn", async () => {
    const communeId = await engine.commune();
    await engine.db.write(communeId, async (tx) => {
      await savePlan(tx, aPlan({ communeId }));
      await insertPlanVersion(tx, aVersion(communeId, 1));
      await insertPlanVersion(tx, aVersion(communeId, 2));
      await insertPlanVersion(tx, aVersion(communeId, 3, { fingerprint: "fingerprint 1" }));
    });
    const ofText = (besides: Id<"plan"> | null = null) =>
      findPlanOfText(engine.db.read, communeId, "fingerprint 1", besides);
    expect(await ofText()).toEqual(aPlan({ communeId }));
    expect(await ofText(anId("plan"))).toBeNull();
    await engine.db.write(communeId, (tx) => savePlan(tx, aPlan({ communeId, state: "withdrawn" })));
    expect(await ofText()).toBeNull();
  });

  test("remember which findings were left as they are", async () => {
    const communeId = await engine.commune();
    const dismissal = {
      communeId,
      planId: anId("plan"),
      findingKey: "form.motto@12",
      reason: "Bản scan",
      personId: anId("person"),
      at: 1 as Instant,
    };
    await engine.db.write(communeId, async (tx) => {
      await savePlan(tx, aPlan({ communeId }));
      await saveDismissal(tx, dismissal);
      await saveDismissal(tx, { ...dismissal, reason: "Bản chụp" });
    });
    expect(await listDismissals(engine.db.read, communeId, anId("plan"))).toEqual([
      { ...dismissal, reason: "Bản chụp" },
    ]);
    await engine.db.write(communeId, (tx) => removeDismissal(tx, communeId, anId("plan"), dismissal.findingKey));
    expect(await listDismissals(engine.db.read, communeId, anId("plan"))).toEqual([]);
  });
});
