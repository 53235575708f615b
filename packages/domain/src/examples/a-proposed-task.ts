import type { ProposedTask } from "../plans/index.ts";
import { anId } from "./ids.ts";

/** A task that a plan's duty of this key proposes. */
export const aProposedTask = (key: string, named: Partial<ProposedTask> = {}): ProposedTask => ({
  key,
  dutyKeys: [key],
  title: `Việc ${key}`,
  text: `Câu ${key}.`,
  span: { start: 0, end: 5 },
  verb: null,
  assignee: null,
  positionId: anId("position", 1),
  certainty: 100,
  candidates: [],
  supporters: null,
  supportingIds: [],
  hamletId: null,
  deadline: null,
  timeText: null,
  recurrence: null,
  continuous: false,
  product: null,
  quantity: null,
  unit: null,
  ...named,
});
