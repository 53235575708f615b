import { anyone, official, router } from "../procedures.ts";
import { Beginning, beginCommune } from "./begin-commune.ts";
import { CommuneEdit, editCommune } from "./edit-commune.ts";
import { listCharts } from "./list-charts.ts";
import { removeDemo } from "./remove-demo.ts";

export const communesRouter = router({
  begin: anyone.input(Beginning).mutation(({ ctx, input }) => beginCommune(ctx, input)),
  charts: anyone.query(() => listCharts()),
  get: official.query(({ ctx }) => ctx.commune),
  edit: official.input(CommuneEdit).mutation(({ ctx, input }) => editCommune(ctx, input)),
  removeDemo: official.mutation(({ ctx }) => removeDemo(ctx)),
});
