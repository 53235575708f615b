import { aChart } from "@gandan/domain/examples";
import type { Id } from "@gandan/domain/values";
import { saveRoleChart } from "../roles/index.ts";
import type { Engine } from "./on-every-engine.ts";

/** A commune that is kept with the example chart: six hamlets with heads (positions 1–6) and the office (7). */
export async function aKeptCommune(engine: Engine): Promise<Id<"commune">> {
  const communeId = await engine.commune();
  const chart = aChart();
  const own = <R extends { communeId: Id<"commune"> }>(rows: readonly R[]): R[] =>
    rows.map((row) => ({ ...row, communeId }));
  await engine.db.write(communeId, (tx) =>
    saveRoleChart(tx, {
      units: own(chart.units),
      positions: own(chart.positions),
      people: own(chart.people),
      tenures: own(chart.tenures),
      delegations: own(chart.delegations),
    }),
  );
  return communeId;
}
