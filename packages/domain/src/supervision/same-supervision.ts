import { fold } from "../values/index.ts";
import type { FindingDraft, Supervision, SupervisionDraft, SupervisionFinding } from "./supervision.ts";

/** Whether one was entered before: by the same body, over the same days, under the same name however it is spelt. */
export const isThere = (others: readonly Supervision[], draft: SupervisionDraft): boolean =>
  others.some(
    (other) =>
      other.id !== draft.id &&
      other.state !== "cancelled" &&
      other.kind === draft.kind &&
      other.body === draft.body &&
      other.from === draft.from &&
      other.to === draft.to &&
      fold(other.title) === fold(draft.title),
  );

/** Whether the same was noted before in the same words; what was taken back may be noted again. */
export const isNoted = (findings: readonly SupervisionFinding[], draft: FindingDraft): boolean =>
  findings.some(
    (other) =>
      other.id !== draft.id &&
      other.withdrawn === null &&
      fold(other.text) === fold(draft.text) &&
      fold(other.recommendation) === fold(draft.recommendation),
  );
