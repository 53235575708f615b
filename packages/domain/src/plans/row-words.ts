import type { ScheduleRow } from "./plan-document.ts";

const longestTitle = 500;
const beforeList = /^(.{15,300}?)\s?:\s+(?:[-–+•*]\s|[a1][.)]\s)/u;

/** What the work of a table's row is called: where its cell has a list, what stands above it. */
export const titleOfRow = ({ content }: ScheduleRow): string =>
  beforeList.exec(content.text)?.[1] ?? content.text.slice(0, longestTitle);

/** A row's own words on its only time, whole: "Ngày 16 và 17/3/2026", "Chậm nhất 24 giờ sau thiên tai". */
export const timeWordsOfRow = ({ time, times }: ScheduleRow): string | null =>
  time !== null && times.length <= 1 ? time.text : null;
