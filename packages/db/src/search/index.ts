export { recordsWith } from "./records-with.ts";
export { type Findable, type SearchHit, dropFindable, keepFindable, search } from "./search.store.ts";
export type { SearchKind } from "./search.table.ts";
