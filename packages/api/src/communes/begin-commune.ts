import { noCalendarEdits, usualWorkingHours } from "@gandan/domain/calendar";
import { saveAccount } from "@gandan/db/accounts";
import { listAllCommunes, saveCommune } from "@gandan/db/communes";
import { saveRoleChart } from "@gandan/db/roles";
import {
  type Account,
  type Commune,
  CommuneKind,
  Password,
  Username,
  beginChart,
  communeNameTyped,
  provinceNameTyped,
} from "@gandan/domain/roles";
import { type Result, dayOf, makeId, ok, refuse } from "@gandan/domain/values";
import { roleChartPacks } from "@gandan/packs/role-charts";
import { z } from "zod";
import type { Context } from "../context.ts";
import { found } from "../found.ts";
import { recordAs } from "../record.ts";
import { beginSession } from "../session/begin-session.ts";
import { type Me, meOf } from "../session/me.ts";
import { contextFor } from "../session/official-of.ts";

const written = z.string().trim().min(1).max(200);

export const Beginning = z.object({
  name: written,
  kind: CommuneKind.exclude(["province"]),
  provinceName: written,
  chartPackId: z.string().max(100),
  hamletNames: z.array(written).max(100),
  personName: written,
  username: Username,
  password: Password,
});
export type Beginning = z.infer<typeof Beginning>;

type Refusal = "commune.exists" | "commune.chart-unknown";

// On PostgreSQL only writes under one id wait for each other, and no commune has an id in common yet.
const firstOfAll = makeId("commune", 0, new Uint8Array(10));

/** The first run: the commune with its chart, its first person and an administrator's account, signed in at once. */
export async function beginCommune(ctx: Context, input: Beginning): Promise<Result<Me, Refusal>> {
  if ((await listAllCommunes(ctx.db.read)).length > 0) return refuse("commune.exists");
  const pack = roleChartPacks.find((known) => known.id === input.chartPackId);
  if (pack === undefined) return refuse("commune.chart-unknown");
  const passwordHash = await ctx.passwords.hash(input.password);
  const communeId = ctx.newId("commune");
  const today = dayOf(ctx.now());
  const { kind } = input;
  const name = communeNameTyped(input.name, kind);
  const provinceName = provinceNameTyped(input.provinceName);
  const commune: Commune = {
    id: communeId,
    parentId: null,
    kind,
    name,
    provinceName,
    isDemo: false,
    feedbackAnswerDays: 15,
    afterSuspension: "remaining",
    workingHours: usualWorkingHours,
    targetLeadDays: 2,
    directAnswers: ["feedback", "session-question"],
    calendarEdits: noCalendarEdits,
    silenceDays: 10,
    recommendationAnswerDays: null,
    copyPrices: [],
    terrain: null,
    minorityShare: null,
  };
  const { chart, personId } = beginChart(pack, input, {
    communeId,
    today,
    newId: (subject) => ctx.newId(subject),
  });
  const account: Account = {
    id: ctx.newId("account"),
    communeId,
    personId,
    username: input.username,
    bundle: "administrator",
    passwordHash,
    isDemo: false,
    failedAttempts: 0,
    lockedUntil: null,
    disabledAt: null,
  };
  const begun = await ctx.db.write(firstOfAll, async (tx) => {
    // Looked up again inside the write: two first runs at once begin one commune.
    if ((await listAllCommunes(tx)).length > 0) return refuse("commune.exists");
    await saveCommune(tx, commune);
    await saveRoleChart(tx, chart);
    await saveAccount(tx, account);
    await recordAs(tx, ctx, { communeId, personId, action: "commune.begun", recordId: communeId });
    return ok(await beginSession(tx, ctx, account));
  });
  if (!begun.ok) return begun;
  ctx.asking.setSession(begun.value.token);
  return ok(meOf(found(await contextFor(ctx, begun.value.session, account))));
}
