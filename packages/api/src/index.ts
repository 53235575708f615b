export type {
  Asking,
  Context,
  DemoAccount,
  KioskContext,
  OfficialContext,
  Outside,
  Scans,
  Sealing,
} from "./context.ts";
export { type AppRouter, type Inputs, type Outputs, appRouter } from "./router.ts";
