export type { PaperFacts } from "./paper.ts";
export { paperOf } from "./papers.ts";
