import type { Writer } from "@gandan/db";
import { removeSessionsSeenBefore } from "@gandan/db/accounts";
import { removeDraftsSavedBefore } from "@gandan/db/drafts";
import { removeKioskCodesMadeBefore } from "@gandan/db/kiosks";
import { forgetAppointmentsChangedBefore } from "@gandan/db/reception";
import { erasedBefore } from "@gandan/domain/retention";
import type { Id, Instant } from "@gandan/domain/values";
import { retentionRules } from "@gandan/packs/retention";
import type { Outside } from "../context.ts";
import { recordAs } from "../record.ts";

type Eraser = (tx: Writer, communeId: Id<"commune">, before: Instant) => Promise<number>;

const erasers = {
  draft: removeDraftsSavedBefore,
  appointment: forgetAppointmentsChangedBefore,
  session: removeSessionsSeenBefore,
  "kiosk-code": removeKioskCodesMadeBefore,
} as const satisfies Record<string, Eraser>;
export const leftovers = ["draft", "appointment", "session", "kiosk-code"] as const satisfies (keyof typeof erasers)[];

/** Erases what a commune was not meant to keep of one kind, and answers how many; the journal tells the rule and the count. */
export async function eraseLeftovers(
  { db, now }: Pick<Outside, "db" | "now">,
  communeId: Id<"commune">,
  kind: (typeof leftovers)[number],
): Promise<number> {
  const limit = erasedBefore(retentionRules, kind, now());
  if (limit === null) return 0;
  return db.write(communeId, async (tx) => {
    const count = await erasers[kind](tx, communeId, limit.before);
    if (count === 0) return 0;
    const change = { rule: { from: null, to: limit.rule.id }, count: { from: null, to: count } };
    await recordAs(tx, { now }, { communeId, personId: null, action: "retention.erased", recordId: communeId, change });
    return count;
  });
}
