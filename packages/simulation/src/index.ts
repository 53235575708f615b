export { demoAccounts } from "./cast.ts";
export { type YearWish, fillDemo, simulateYear } from "./fill-demo.ts";
