export type {
  Asking,
  Context,
  DemoAccount,
  KioskContext,
  OfficialContext,
  Outside,
  Passkeys,
  Scans,
  Sealing,
  Site,
} from "./context.ts";
export { untilWritten } from "./until-written.ts";
export { type AppRouter, type Inputs, type Outputs, appRouter } from "./router.ts";
