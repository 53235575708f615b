import { official, router } from "../procedures.ts";
import { PutAside, myNotices, putAside } from "./my-notices.ts";

export const noticesRouter = router({
  mine: official.query(({ ctx }) => myNotices(ctx)),
  putAside: official.input(PutAside).mutation(({ ctx, input }) => putAside(ctx, input)),
});
