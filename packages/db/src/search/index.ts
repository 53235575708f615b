export { recordsWith } from "./records-with.ts";
export { type Findable, type SearchHit, keepFindable, search } from "./search.store.ts";
export type { SearchKind } from "./search.table.ts";
