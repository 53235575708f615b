export { aPlanText } from "./a-plan-text.ts";
