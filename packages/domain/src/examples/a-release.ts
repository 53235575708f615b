import type { Release, ReleaseFinding } from "../publications/index.ts";
import { Instant } from "../values/index.ts";
import { anId } from "./ids.ts";

/** A sheet that nobody sees when the file is opened. */
export const aFinding = (named: Partial<ReleaseFinding> = {}): ReleaseFinding => ({
  key: "hidden-sheet:1",
  ruleId: "hidden-sheet",
  place: { part: "sheet", name: "Luong" },
  excerpt: "",
  ...named,
});

/** A checked file in which nothing was found. */
export const aRelease = (named: Partial<Release> = {}): Release => ({
  communeId: anId("commune"),
  id: anId("release"),
  publicationId: anId("publication"),
  fileId: anId("file"),
  name: "du-toan.xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  size: 1_234,
  state: "checked",
  findings: [],
  kept: [],
  removed: [],
  replacesId: null,
  at: Instant.parse(1_740_967_200_000),
  revision: 1,
  ...named,
});
