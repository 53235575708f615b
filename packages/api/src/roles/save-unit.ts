import { saveUnit as keepUnit } from "@gandan/db/roles";
import * as roles from "@gandan/domain/roles";
import { type Result, idOf, ok } from "@gandan/domain/values";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { keepRole } from "./keep-role.ts";

export const WrittenUnit = roles.Unit.omit({ communeId: true, id: true }).extend({ id: idOf("unit").optional() });
export type WrittenUnit = z.infer<typeof WrittenUnit>;

type Refusal = "roles.not-yours" | "roles.dates-wrong" | "roles.unit-unknown";

/** A new unit, or a known one as it should be from now on. */
export const saveUnit = (ctx: OfficialContext, { id, ...input }: WrittenUnit): Promise<Result<roles.Unit, Refusal>> =>
  keepRole(
    ctx,
    "roles.unit-saved",
    (chart) => {
      const before = id === undefined ? null : found(chart.units.find((known) => known.id === id));
      const unit = { ...input, id: id ?? ctx.newId("unit"), communeId: ctx.scope };
      const decision = roles.editUnit(chart, unit, ctx.actor);
      return decision.ok ? ok({ before, after: decision.value }) : decision;
    },
    keepUnit,
  );
