export { type DestructionFacts, destructionMinutes } from "./destruction-minutes.ts";
export { type SealedDestructionFacts, sealedDestructionMinutes } from "./sealed-destruction-minutes.ts";
