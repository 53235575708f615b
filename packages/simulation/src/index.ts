export { demoAccounts } from "./cast.ts";
export { fillDemo } from "./fill-demo.ts";
export { type YearWish, simulateYear } from "./simulate-year.ts";
