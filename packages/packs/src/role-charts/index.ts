import type { RoleChartPack } from "@gandan/domain/roles";
import { baViBefore } from "./ba-vi-before-2025-07.ts";
import { baViFrom } from "./ba-vi-from-2025-07.ts";
import { usualBefore } from "./usual-before-2025-07.ts";
import { usualFrom } from "./usual-from-2025-07.ts";

export { baViBefore, baViFrom, usualBefore, usualFrom };

/** The charts that ship with the system. */
export const roleChartPacks: readonly RoleChartPack[] = [usualBefore, usualFrom, baViBefore, baViFrom];
