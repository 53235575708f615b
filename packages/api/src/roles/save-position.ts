import { savePosition as keepPosition } from "@gandan/db/roles";
import * as roles from "@gandan/domain/roles";
import { type Result, idOf, ok } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { keepRole } from "./keep-role.ts";

export const WrittenPosition = roles.Position.omit({ communeId: true, id: true }).extend({
  id: idOf("position").optional(),
  aliases: z.array(z.string().trim().min(1).max(300)).max(50),
});
export type WrittenPosition = z.infer<typeof WrittenPosition>;

type Refusal = "roles.not-yours" | "roles.dates-wrong" | "roles.unit-unknown" | "roles.unit-ended";

/** A new position, or a known one as it should be from now on. */
export const savePosition = (
  ctx: OfficialContext,
  { id, ...input }: WrittenPosition,
): Promise<Result<roles.Position, Refusal>> =>
  keepRole(
    ctx,
    "roles.position-saved",
    (chart) => {
      const before = id === undefined ? null : found(chart.positions.find((known) => known.id === id));
      const position = { ...input, id: id ?? ctx.newId("position"), communeId: ctx.scope };
      const decision = roles.editPosition(chart, position, ctx.actor);
      return decision.ok ? ok({ before, after: decision.value }) : decision;
    },
    keepPosition,
  );
