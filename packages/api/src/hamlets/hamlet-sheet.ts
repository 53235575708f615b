import { openStates } from "@gandan/domain/petitions";
import { listPetitions } from "@gandan/db/petitions";
import { listTasks } from "@gandan/db/tasks";
import { Day, type Id, idOf, lastDayOfMonth } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found } from "../found.ts";
import { type PetitionLine, petitionLine } from "../petitions/petition-line.ts";
import { scopeFor } from "../scope.ts";
import { type TaskRow, taskRows } from "../tasks/task-row.ts";
import { headOf, visibleHamlets } from "./list-hamlets.ts";

export const SheetAsked = z.object({
  hamletId: idOf("unit"),
  month: z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/),
});
export type SheetAsked = z.infer<typeof SheetAsked>;

export interface HamletSheet {
  commune: OfficialContext["commune"];
  hamlet: { id: Id<"unit">; name: string };
  headName: string | null;
  month: string;
  tasks: TaskRow[];
  voices: PetitionLine[];
}

/** What a hamlet has to do in a month and which of its people still wait for an answer: one printed page. */
export async function hamletSheet(ctx: OfficialContext, { hamletId, month }: SheetAsked): Promise<HamletSheet> {
  const { id, name } = found(visibleHamlets(ctx).find((hamlet) => hamlet.id === hamletId));
  const tx = ctx.db.read;
  const page = { limit: 1_000, offset: 0 };
  const dueFrom = Day.parse(`${month}-01`);
  const dueTo = lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  const byDeadline = { by: "deadline", descending: false } as const;
  const tasks = await listTasks(tx, scopeFor(ctx, "task.read"), { hamletIds: [id], dueFrom, dueTo }, byDeadline, page);
  const voices = await listPetitions(
    tx,
    scopeFor(ctx, "petition.read"),
    { hamletIds: [id], states: openStates },
    { by: "received", descending: false },
    page,
  );
  return {
    commune: ctx.commune,
    hamlet: { id, name },
    headName: headOf(ctx, id),
    month,
    tasks: await taskRows(
      tx,
      ctx,
      tasks.filter(({ state }) => state !== "cancelled"),
    ),
    voices: voices.map((petition) => petitionLine(ctx, petition)),
  };
}
