import type { Plan, PlanDocument } from "../plans/index.ts";
import type { Instant } from "../values/index.ts";
import { anId } from "./ids.ts";

/** A plan of the example commune's year 2025. */
export const aPlan = (named: Partial<Plan> = {}): Plan => ({
  id: anId("plan"),
  communeId: anId("commune"),
  year: 2025,
  title: "Triển khai công tác dân vận chính quyền năm 2025",
  number: null,
  symbol: "KH-UBND",
  issuedOn: null,
  state: "draft",
  stateReason: null,
  signedBy: null,
  version: 1,
  publishedAt: null,
  setAside: [],
  createdAt: 1_735_689_600_000 as Instant,
  updatedAt: 1_735_689_600_000 as Instant,
  revision: 1,
  ...named,
});

/** A plan's text with nothing found in it; a test names what matters. */
export const aPlanDocument = (named: Partial<PlanDocument> = {}): PlanDocument => ({
  source: "",
  kind: "plan",
  kindName: null,
  issuer: null,
  number: null,
  symbol: null,
  place: null,
  date: null,
  subject: null,
  year: 2025,
  legalBases: [],
  preamble: [],
  sections: [],
  closing: [],
  objectives: [],
  targets: [],
  duties: [],
  assignments: [],
  scheduleRows: [],
  recipients: [],
  signature: null,
  citations: [],
  furniture: [],
  unplaced: [],
  notes: [],
  ...named,
});
