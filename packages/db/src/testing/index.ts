export { openOnServer } from "./open-on-server.ts";
export { openPglite } from "./open-pglite.ts";
export { openTemporary } from "./open-temporary.ts";
