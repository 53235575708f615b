import { z } from "zod";
import { Day } from "../values/index.ts";
import { Bundle } from "./bundle.ts";
import { UnitKind } from "./role-chart.ts";

const bilingual = z.object({ vi: z.string().trim().min(1), en: z.string().trim().min(1) });
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const written = z.string().trim().min(1).max(200);

/** Where a chart or one of its rows comes from, and how much of it was read. */
export const RoleChartSource = z.object({
  text: bilingual,
  verified: z.enum(["full-text", "excerpt", "unverified"]),
});
export type RoleChartSource = z.infer<typeof RoleChartSource>;

// A row without a source of its own rests on the pack's.
const source = RoleChartSource.optional();

export const RoleChartUnit = z.object({ key, kind: UnitKind, name: written, parentKey: key.nullable(), source });
export type RoleChartUnit = z.infer<typeof RoleChartUnit>;

/** A position; `aliases` are the ways plans write it, `signs` the capacity in which it signs for the committee. */
export const RoleChartPosition = z.object({
  key,
  unitKey: key,
  title: written,
  bundle: Bundle.exclude(["appraiser"]),
  aliases: z.array(written),
  signs: z.enum(["TM", "KT"]).nullable(),
  source,
});
export type RoleChartPosition = z.infer<typeof RoleChartPosition>;

/** What a unit or position of the chart before became in this one. */
export const RoleChartSuccessor = z.object({ oldKey: key, newKey: key, source });
export type RoleChartSuccessor = z.infer<typeof RoleChartSuccessor>;

/** A chart of a commune for a time; charts of one `series` follow each other. */
export const RoleChartPack = z.object({
  id: key,
  series: key,
  name: bilingual,
  from: Day,
  to: Day.nullable(),
  source: RoleChartSource,
  units: z.array(RoleChartUnit).min(1),
  positions: z.array(RoleChartPosition).min(1),
  successors: z.array(RoleChartSuccessor),
});
export type RoleChartPack = z.infer<typeof RoleChartPack>;
