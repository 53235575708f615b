import type { postgresColumns } from "./engines/postgres-columns.ts";

/** The words in which every table is written once for both engines. */
export type Columns = typeof postgresColumns;
