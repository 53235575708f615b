import { official, router } from "../procedures.ts";
import { getHome } from "./get-home.ts";

export const homeRouter = router({
  get: official.query(({ ctx }) => getHome(ctx)),
});
