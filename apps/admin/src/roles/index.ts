export { accentBlind } from "./accent-blind.ts";
export { DayField } from "./day-field.tsx";
export { PositionsField } from "./positions-field.tsx";
