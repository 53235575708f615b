import { HolidayPack } from "@gandan/domain/calendar";
import { RoleChartPack } from "@gandan/domain/roles";
import { z } from "zod";
import { holidayPacks } from "../holidays/index.ts";
import { roleChartPacks } from "../role-charts/index.ts";

/** The schema of each family of packs; a new family is added here and in `check-packs.ts`. */
export const packFamilies = { holidays: HolidayPack, "role-charts": RoleChartPack } as const;

export type PackFamily = keyof typeof packFamilies;

/** Packs as they come, not yet checked. */
export type PackSet = Readonly<Record<PackFamily, readonly unknown[]>>;

/** The packs that ship with the system. */
export const shippedPacks: PackSet = { holidays: holidayPacks, "role-charts": roleChartPacks };

/** The JSON Schema of each family, for those who write packs outside this repository. */
export const packSchemas = (): Record<PackFamily, z.core.JSONSchema.BaseSchema> => ({
  holidays: z.toJSONSchema(packFamilies.holidays),
  "role-charts": z.toJSONSchema(packFamilies["role-charts"]),
});
