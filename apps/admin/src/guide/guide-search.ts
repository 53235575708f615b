import { Bundle } from "@gandan/domain/roles";
import { z } from "zod";

/** Whose guide is asked for; without it one's own. */
export const GuideSearch = z.object({ vai: Bundle.optional().catch(undefined) });
