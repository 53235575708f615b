import { saveTenure } from "@gandan/db/roles";
import * as roles from "@gandan/domain/roles";
import { Day, type Result, idOf, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { keepRole } from "./keep-role.ts";

export const TenureEnd = z.object({ tenureId: idOf("tenure"), to: Day });
export type TenureEnd = z.infer<typeof TenureEnd>;

type Refusal = "roles.not-yours" | "roles.dates-wrong" | "roles.already-ended";

/** A person leaves a position; the named day is the last one. */
export const endTenure = (ctx: OfficialContext, { tenureId, to }: TenureEnd): Promise<Result<roles.Tenure, Refusal>> =>
  keepRole(
    ctx,
    "roles.tenure-ended",
    (chart) => {
      const before = found(chart.tenures.find((known) => known.id === tenureId));
      const decision = roles.endOn(before, to, ctx.actor);
      return decision.ok ? ok({ before, after: decision.value }) : decision;
    },
    saveTenure,
  );
