import { saveDelegation } from "@gandan/db/roles";
import * as roles from "@gandan/domain/roles";
import { type Result, ok } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { keepRole } from "./keep-role.ts";

export const NewDelegation = roles.Delegation.omit({ communeId: true, id: true });
export type NewDelegation = z.infer<typeof NewDelegation>;

type Refusal = Extract<ReturnType<typeof roles.delegate>, { ok: false }>["refusal"];

/** One position acts and signs for another, by the document that says so. */
export const delegate = (ctx: OfficialContext, input: NewDelegation): Promise<Result<roles.Delegation, Refusal>> =>
  keepRole(
    ctx,
    "roles.delegated",
    (chart) => {
      const delegation = { ...input, id: ctx.newId("delegation"), communeId: ctx.scope };
      const decision = roles.delegate(chart, delegation, ctx.actor);
      return decision.ok ? ok({ before: null, after: decision.value }) : decision;
    },
    saveDelegation,
  );
