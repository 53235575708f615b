export { type DestructionFacts, destructionMinutes } from "./destruction-minutes.ts";
