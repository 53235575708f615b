import { official, router } from "../procedures.ts";
import { NewKiosk, createCode } from "./create-code.ts";
import { listKiosks } from "./list-kiosks.ts";
import { KioskAsked, revokeKiosk } from "./revoke-kiosk.ts";

export const kiosksRouter = router({
  list: official.query(({ ctx }) => listKiosks(ctx)),
  createCode: official.input(NewKiosk).mutation(({ ctx, input }) => createCode(ctx, input)),
  revoke: official.input(KioskAsked).mutation(({ ctx, input }) => revokeKiosk(ctx, input)),
});
