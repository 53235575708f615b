import { aSupervision, aSupervisionFinding, anId } from "@gandan/domain/examples";
import { Day } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { search } from "../search/index.ts";
import { wholeCommune } from "../scope.ts";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import { onEveryEngine } from "../testing/on-every-engine.ts";
import { findSupervision, listSupervisions, saveSupervision } from "./index.ts";

onEveryEngine("supervisions", (engine) => {
  test("come back as they were kept, the newest first, found by the words of their findings; each commune sees its own alone", async () => {
    const communeId = await aKeptCommune(engine);
    const other = await aKeptCommune(engine);
    const first = aSupervision({ communeId, hamletIds: [anId("unit", 1)], findings: [aSupervisionFinding()] });
    const second = aSupervision({
      communeId,
      id: anId("supervision", 2),
      kind: "self-inspection",
      body: "committee",
      from: Day.parse("2025-05-05"),
      state: "concluded",
      conclusion: "Đúng",
      concludedOn: Day.parse("2025-05-06"),
    });
    await engine.db.write(communeId, async (tx) => {
      await saveSupervision(tx, first);
      await saveSupervision(tx, second);
      await saveSupervision(tx, { ...first, revision: 2 });
    });
    expect(await findSupervision(engine.db.read, communeId, first.id)).toEqual({ ...first, revision: 2 });
    expect(await listSupervisions(engine.db.read, communeId)).toEqual([second, { ...first, revision: 2 }]);
    expect(await listSupervisions(engine.db.read, other)).toEqual([]);
    expect(await findSupervision(engine.db.read, other, first.id)).toBeNull();
    const found = (scope: typeof communeId) =>
      search(engine.db.read, wholeCommune(scope), "niem yet hai thon", { kinds: ["supervision"], limit: 5 });
    expect((await found(communeId)).map(({ recordId }) => recordId)).toEqual([first.id]);
    expect(await found(other)).toEqual([]);
  });
});
