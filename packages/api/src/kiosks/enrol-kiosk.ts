import { findCommune } from "@gandan/db/communes";
import { findKioskCode, saveKiosk, saveKioskCode } from "@gandan/db/kiosks";
import { useCode } from "@gandan/domain/petitions";
import { type Id, type Result, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { Context } from "../context.ts";
import { found } from "../found.ts";
import { recordAs } from "../record.ts";
import { tooOften } from "../limits.ts";

export const Enrolment = z.object({ code: z.string().max(40) });
export type Enrolment = z.infer<typeof Enrolment>;

export interface Enrolled {
  token: string;
  kioskId: Id<"kiosk">;
  communeName: string;
  name: string;
}

type Refusal = "kiosk.code-wrong" | "kiosk.code-used" | "kiosk.code-expired";

/** Enrols a screen by a one-time code; from now on its token speaks for it. */
export async function enrolKiosk(ctx: Context, input: Enrolment): Promise<Result<Enrolled, Refusal>> {
  tooOften(ctx, "kiosk.enrol", 10);
  const codeHash = ctx.digest(input.code.replace(/\D/g, ""));
  const known = await findKioskCode(ctx.db.read, codeHash);
  if (known === null) return refuse("kiosk.code-wrong");
  return ctx.db.write(known.communeId, async (tx) => {
    const decision = useCode(found(await findKioskCode(tx, codeHash)), ctx.now());
    if (!decision.ok) return decision;
    const { communeId, name } = decision.value;
    const token = Buffer.from(ctx.random(32)).toString("base64url");
    const kiosk = {
      id: ctx.newId("kiosk"),
      communeId,
      name,
      tokenHash: ctx.digest(token),
      enrolledAt: ctx.now(),
      seenAt: ctx.now(),
      waiting: 0,
      revokedAt: null,
    };
    await saveKioskCode(tx, decision.value);
    await saveKiosk(tx, kiosk);
    await recordAs(tx, ctx, { communeId, personId: null, action: "kiosk.enrolled", recordId: kiosk.id });
    const commune = found(await findCommune(tx, communeId));
    return ok({ token, kioskId: kiosk.id, communeName: commune.name, name });
  });
}
