import { official, router } from "../procedures.ts";
import { SheetAsked, hamletSheet } from "./hamlet-sheet.ts";
import { listHamlets } from "./list-hamlets.ts";

export const hamletsRouter = router({
  list: official.query(({ ctx }) => listHamlets(ctx)),
  sheet: official.input(SheetAsked).query(({ ctx, input }) => hamletSheet(ctx, input)),
});
