import type { Kiosk } from "@gandan/domain/petitions";

export type KioskStanding = "present" | "away" | "revoked";

const silence = 5 * 60_000;

/** How a screen stands: it speaks every minute, so five silent ones mean that it is off or without network. */
export function standingOfKiosk(kiosk: Pick<Kiosk, "revokedAt" | "seenAt">, now: number): KioskStanding {
  if (kiosk.revokedAt !== null) return "revoked";
  return kiosk.seenAt !== null && now - kiosk.seenAt <= silence ? "present" : "away";
}
