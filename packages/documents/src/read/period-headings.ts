import type { Duty } from "@gandan/domain/plans";
import type { Passage } from "./passage.ts";
import { findTimes } from "./times.ts";

const period =
  /^(?:(?:\d{1,2}|[a-zđ])[.)/]\s*)?(?:Trong\s)?(?:Quý|Quí|QUÝ|Tháng|THÁNG)\s(?:IV|III|II|I|\d{1,2})(?:\s*(?:[-–,]|và|đến)\s*(?:[Qq]uý\s|[Tt]háng\s)?(?:IV|III|II|I|\d{1,2}))*(?:\s*[/-]\s*\d{4}|\snăm\s\d{4})?\s*[:.]?$/u;

/** Whether a line is the time of what stands below it and nothing else: "Quý II:", "Tháng 3/2026". */
export const isPeriod = (plain: string): boolean => period.test(plain);

/** Duties that stand below such a line have its time where they name none of their own. */
export function withPeriodOf(heading: Passage | undefined, duties: readonly Duty[]): Duty[] {
  if (heading === undefined || !isPeriod(heading.plain)) return [...duties];
  const times = findTimes(heading, 0, heading.plain.length, "cell");
  return duties.map((duty) => (duty.times.length === 0 ? { ...duty, times } : duty));
}
