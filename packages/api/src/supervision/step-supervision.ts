import { type SupervisionStepRefusal, stepSupervision as step, supervisionStepNames } from "@gandan/domain/supervision";
import { Day } from "@gandan/domain/values";
import { z } from "zod";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { SupervisionAsked, type SupervisionChanged, changeSupervision } from "./change-supervision.ts";

export const SupervisionStepped = SupervisionAsked.extend({
  step: z.enum(supervisionStepNames).exclude(["edit", "note"]),
  on: Day,
  note: z.string().max(10_000).nullable(),
});
export type SupervisionStepped = z.infer<typeof SupervisionStepped>;

const actions = {
  begin: "supervision.begun",
  conclude: "supervision.concluded",
  close: "supervision.closed",
  cancel: "supervision.cancelled",
} as const;

/** Takes a supervision a step on. */
export const stepSupervision = (
  ctx: OfficialContext,
  { id, step: name, ...said }: SupervisionStepped,
): SupervisionChanged<SupervisionStepRefusal> =>
  changeSupervision(ctx, id, { action: actions[name], reason: name === "cancel" ? said.note : null }, (kept) =>
    step(kept, name, said, calendarFor(ctx.commune), ctx.actor, ctx.now()),
  );
