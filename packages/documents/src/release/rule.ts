import type { ReleaseRuleId } from "@gandan/domain/publications";
import type { Contents, Mark } from "./contents.ts";

/** One rule: what it is called and where it speaks. */
export interface ReleaseRule {
  id: ReleaseRuleId;
  check: (contents: Contents) => Mark[];
}
