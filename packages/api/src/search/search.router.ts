import { official, router } from "../procedures.ts";
import { Search, find } from "./find.ts";

export const searchRouter = router({
  find: official.input(Search).query(({ ctx, input }) => find(ctx, input)),
});
