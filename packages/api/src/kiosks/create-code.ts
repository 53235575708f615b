import { saveKioskCode } from "@gandan/db/kiosks";
import { Kiosk, codeLifetime } from "@gandan/domain/petitions";
import { may } from "@gandan/domain/roles";
import { Instant, type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { record } from "../record.ts";

export const NewKiosk = z.object({ name: Kiosk.shape.name });
export type NewKiosk = z.infer<typeof NewKiosk>;

/** Nine digits of random bytes, every number as likely as any other. */
function nineDigits(random: (count: number) => Uint8Array): string {
  for (;;) {
    const number = random(4).reduce((sum, byte) => sum * 256 + byte, 0);
    if (number < 4_000_000_000) return String(number % 1_000_000_000).padStart(9, "0");
  }
}

/** A one-time code by which a screen is enrolled within 15 minutes. */
export async function createCode(
  ctx: OfficialContext,
  { name }: NewKiosk,
): Promise<Result<{ code: string; expiresAt: Instant }, "kiosk.not-yours">> {
  if (!may(ctx.actor, "kiosk.enrol", { communeId: ctx.scope })) return refuse("kiosk.not-yours");
  const digits = nineDigits((count) => ctx.random(count));
  const createdAt = ctx.now();
  await ctx.db.write(ctx.scope, async (tx) => {
    const code = { codeHash: ctx.digest(digits), communeId: ctx.scope, name, createdAt, usedAt: null };
    await saveKioskCode(tx, code);
    await record(tx, ctx, "kiosk.code-made", ctx.account.id, { name: { from: null, to: name } });
  });
  return ok({ code: digits.replace(/(\d{3})(?=\d)/g, "$1 "), expiresAt: Instant.parse(createdAt + codeLifetime) });
}
