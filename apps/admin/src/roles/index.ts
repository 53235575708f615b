export { accentBlind } from "./accent-blind.ts";
