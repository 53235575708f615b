export { dateUndated } from "./recount-open.ts";
