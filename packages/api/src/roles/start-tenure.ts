import { saveTenure } from "@gandan/db/roles";
import * as roles from "@gandan/domain/roles";
import { type Result, ok } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { keepRole } from "./keep-role.ts";

export const NewTenure = roles.Tenure.pick({ positionId: true, personId: true, from: true });
export type NewTenure = z.infer<typeof NewTenure>;

type Refusal = Extract<ReturnType<typeof roles.startTenure>, { ok: false }>["refusal"];

/** A person takes a position from a day on. */
export const startTenure = (ctx: OfficialContext, input: NewTenure): Promise<Result<roles.Tenure, Refusal>> =>
  keepRole(
    ctx,
    "roles.tenure-started",
    (chart) => {
      const tenure = { ...input, to: null, id: ctx.newId("tenure"), communeId: ctx.scope };
      const decision = roles.startTenure(chart, tenure, ctx.actor);
      return decision.ok ? ok({ before: null, after: decision.value }) : decision;
    },
    saveTenure,
  );
