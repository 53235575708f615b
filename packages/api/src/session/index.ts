export { type Me, meOf } from "./me.ts";
export { officialOf } from "./official-of.ts";
