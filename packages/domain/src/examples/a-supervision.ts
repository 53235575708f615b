import type { FindingDraft, Supervision, SupervisionDraft, SupervisionFinding } from "../supervision/index.ts";
import { Day, Instant } from "../values/index.ts";
import { anId } from "./ids.ts";

/** The Front looks at how support is given out, from Monday 3 March 2025 on. */
export const aSupervisionDraft = (named: Partial<SupervisionDraft> = {}): SupervisionDraft => ({
  id: anId("supervision"),
  kind: "supervision",
  body: "front",
  title: "Giám sát việc chi trả chính sách hỗ trợ hộ nghèo",
  scope: "Danh sách, mức chi và việc công khai tại các thôn",
  from: Day.parse("2025-03-03"),
  to: Day.parse("2025-03-14"),
  hamletIds: [],
  answerDays: 10,
  ...named,
});

export const aSupervision = (named: Partial<Supervision> = {}): Supervision => ({
  communeId: anId("commune"),
  ...aSupervisionDraft(),
  state: "planned",
  findings: [],
  conclusion: null,
  concludedOn: null,
  closedOn: null,
  cancelReason: null,
  updatedAt: Instant.parse(1_740_967_200_000),
  revision: 1,
  ...named,
});

export const aSupervisionFindingDraft = (named: Partial<FindingDraft> = {}): FindingDraft => ({
  id: anId("supervisionFinding"),
  text: "Danh sách chưa niêm yết tại hai thôn",
  recommendation: "Niêm yết danh sách tại nhà văn hoá các thôn",
  positionId: null,
  ...named,
});

export const aSupervisionFinding = (named: Partial<SupervisionFinding> = {}): SupervisionFinding => ({
  ...aSupervisionFindingDraft(),
  number: 1,
  dueOn: null,
  answers: [],
  rechecks: [],
  taskId: null,
  withdrawn: null,
  ...named,
});
