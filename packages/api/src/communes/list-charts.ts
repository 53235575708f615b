import type { Day } from "@gandan/domain/values";
import { roleChartPacks } from "@gandan/packs/role-charts";

export interface ChartRow {
  id: string;
  name: { vi: string; en: string };
  from: Day;
  to: Day | null;
}

/** The role charts that a new commune may begin with. */
export const listCharts = (): ChartRow[] => roleChartPacks.map(({ id, name, from, to }) => ({ id, name, from, to }));
