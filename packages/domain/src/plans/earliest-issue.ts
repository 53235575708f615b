import { type Day, dayFrom } from "../values/index.ts";
import type { PlanDocument } from "./plan-document.ts";

/** The earliest day on which a plan can have been issued, where its date is left open or cannot be; null without a year. */
export const earliestIssue = ({ date }: Pick<PlanDocument, "date">): Day | null =>
  date?.year == null
    ? null
    : (dayFrom(date.year, date.month ?? 1, date.day ?? 1) ?? dayFrom(date.year, date.month ?? 1, 1));
