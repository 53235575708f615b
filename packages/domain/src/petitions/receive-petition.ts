import type { Id, Instant } from "../values/index.ts";
import { type Petition, type PetitionDraft, noParticulars } from "./petition.ts";
import { untouched } from "./untouched.ts";

/** A demand is kept shorter than the whole text beside it. */
const mostDemand = 2_000;

/** The register's row for a word that arrived; the device's own time of writing is kept beside the time of receipt. */
export const receivePetition = (
  draft: PetitionDraft,
  from: { communeId: Id<"commune">; kioskId: Id<"kiosk"> | null },
  now: Instant,
): Petition => ({
  id: draft.id,
  communeId: from.communeId,
  kioskId: from.kioskId,
  receipt: draft.receipt,
  kind: draft.kind,
  channel: from.kioskId === null ? "phone" : "kiosk",
  number: null,
  registerYear: null,
  text: draft.text,
  topic: draft.topic,
  hamletId: draft.hamletId,
  language: draft.language,
  name: draft.name === "" ? null : draft.name,
  contact: draft.contact === "" ? null : draft.contact,
  consentAt: draft.consent ? now : null,
  writtenAt: draft.writtenAt,
  receivedAt: now,
  particulars: asked(draft, from.kioskId),
  ...untouched,
  updatedAt: now,
});

// At the office's own screen information is asked for at the office, by phone over the network (Law on Access to
// Information, Articles 29 and 30). Who had it typed by an official heard it read back.
function asked(
  { kind, address, text, isAssisted }: PetitionDraft,
  kioskId: Id<"kiosk"> | null,
): Petition["particulars"] {
  if (kind !== "information-request") return isAssisted ? { ...noParticulars, wasReadBack: true } : null;
  const demand = text.slice(0, mostDemand);
  return { ...noParticulars, address, demand, way: kioskId === null ? "network" : "office", wasReadBack: isAssisted };
}

/** Whether a repeated record says the same as the one that was kept. */
export const isSameWord = (
  kept: Pick<Petition, "receipt" | "text" | "kind" | "topic" | "hamletId">,
  again: Pick<Petition, "receipt" | "text" | "kind" | "topic" | "hamletId">,
): boolean =>
  kept.receipt === again.receipt &&
  kept.text === again.text &&
  kept.kind === again.kind &&
  kept.topic === again.topic &&
  kept.hamletId === again.hamletId;
