import { z } from "zod";
import type { Day } from "./day.ts";

/** A moment: whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly __instant: true };
export const Instant = z
  .number()
  .int()
  .min(0)
  .max(8_640_000_000_000_000)
  .transform((value) => value as Instant);

const vietnamOffset = 7 * 3_600_000;

const inVietnam = (instant: Instant): string => new Date(instant + vietnamOffset).toISOString();

/** The day in Asia/Ho_Chi_Minh (UTC+7 all year) on which an instant falls. */
export const dayOf = (instant: Instant): Day => inVietnam(instant).slice(0, 10) as Day;

/** What the clock on the wall shows in Việt Nam at an instant: "07:30". */
export const timeOfDay = (instant: Instant): string => inVietnam(instant).slice(11, 16);

/** The first instant of a day in Asia/Ho_Chi_Minh. */
export const startOf = (day: Day): Instant => (Date.parse(`${day}T00:00:00Z`) - vietnamOffset) as Instant;
