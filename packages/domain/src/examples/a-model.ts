import { type Model, type ModelDraft, type ModelLevel, emptyPassport } from "../models/index.ts";
import { Day, Instant } from "../values/index.ts";
import { anId } from "./ids.ts";

/** A model that the head of the first hamlet answers for, registered on Monday 3 March 2025. */
export const aModelDraft = (named: Partial<ModelDraft> = {}): ModelDraft => ({
  id: anId("model"),
  name: "Con đường hoa của thôn",
  field: "culture-society",
  by: "collective",
  registeredOn: Day.parse("2025-03-03"),
  ownerId: anId("position", 1),
  hamletIds: [anId("unit", 1)],
  passport: emptyPassport,
  ...named,
});

/** The same as it is kept. */
export const aModel = (named: Partial<Model> = {}): Model => ({
  communeId: anId("commune"),
  ...aModelDraft(),
  state: "registered",
  begunOn: null,
  proposal: null,
  recognitions: [],
  aliveOn: null,
  endedOn: null,
  endReason: null,
  originId: null,
  originCommuneId: null,
  updatedAt: Instant.parse(1_740_967_200_000),
  revision: 1,
  ...named,
});

/** A passport in which nothing is missing. */
export const aWholePassport: Model["passport"] = {
  ...emptyPassport,
  problem: "Đường thôn nhiều rác, dân ít khi ra chăm sóc.",
  approach: "Mỗi nhóm hộ nhận một đoạn đường, cuối tuần cùng làm.",
  measures: [{ what: "Đường có hoa", unit: "m", before: 0, after: 800, source: "Biên bản đo của thôn ngày 20/5/2025" }],
  people: 240,
  cost: 12_000_000,
};

/** The levels of recognition, the district until 30 June 2025. */
export const someLevels: ModelLevel[] = (
  [
    ["hamlet", 1, null],
    ["commune", 2, null],
    ["district", 3, "2025-06-30"],
    ["province", 4, null],
  ] as const
).map(([code, rank, to]) => ({
  code,
  name: { vi: code, en: code },
  rank,
  validity: { from: Day.parse("2000-01-01"), to: to === null ? null : Day.parse(to) },
}));
