export type { Database, Reader, SlowWrite, Writer } from "./database.ts";
export { CorruptDatabase, DatabaseFault, type Fault, faultOf, withoutValues } from "./engines/faults.ts";
export { UnknownHistory } from "./migrations.ts";
export { type OpenOptions, open } from "./open.ts";
export { type Page, type Scope, wholeCommune } from "./scope.ts";
