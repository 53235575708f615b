export { administratorNames, regainAccount } from "./regain-account.ts";
