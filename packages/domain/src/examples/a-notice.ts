import type { Notice } from "../notices/index.ts";
import { Day, startOf } from "../values/index.ts";
import { anId } from "./ids.ts";

/** A reminder that a matter is due today, not read yet. */
export const aNotice = (named: Partial<Notice> = {}): Notice => ({
  communeId: anId("commune"),
  personId: anId("person"),
  recordId: anId("petition"),
  kind: "due-today",
  on: Day.parse("2025-03-03"),
  at: startOf(Day.parse("2025-03-03")),
  readAt: null,
  mail: "none",
  attempts: 0,
  leasedUntil: null,
  ...named,
});
