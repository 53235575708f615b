import type { DestructionItem, DestructionList } from "../retention/index.ts";
import { Day, type Instant } from "../values/index.ts";
import { anId } from "./ids.ts";

/** A letter that was filed away in March 2025 and could be destroyed a year later. */
export const aDestructionItem = (named: Partial<DestructionItem> = {}): DestructionItem => ({
  petitionId: anId("petition"),
  receipt: "7K3M-Q9PD-2XV8-HT4N",
  number: 12,
  registerYear: 2025,
  kind: "recommendation",
  state: "filed-away",
  receivedOn: Day.parse("2025-02-20"),
  endedOn: Day.parse("2025-03-03"),
  keptUntil: Day.parse("2026-03-03"),
  verdict: null,
  heldBack: null,
  erasedAt: null,
  ...named,
});

/** One such letter, proposed in November 2026. */
export const aDestructionList = (named: Partial<DestructionList> = {}): DestructionList => ({
  communeId: anId("commune"),
  id: anId("destructionList"),
  year: 2026,
  number: 1,
  ruleId: "ineligible-letter@2014-12-15",
  basis: "Công văn hướng dẫn của Sở Nội vụ",
  state: "proposed",
  items: [aDestructionItem()],
  proposedBy: anId("person", 7),
  proposedAt: 1_795_000_000_000 as Instant,
  minutes: null,
  executedBy: null,
  executedAt: null,
  withdrawReason: null,
  updatedAt: 1_795_000_000_000 as Instant,
  revision: 1,
  ...named,
});
