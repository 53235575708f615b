import type { Id, Instant } from "../values/index.ts";
import { type Petition, type PetitionDraft, noParticulars } from "./petition.ts";

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
  channel: "kiosk",
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
  particulars: asked(draft),
  duplicateOf: null,
  splitFrom: null,
  dueOn: null,
  state: "received",
  positionId: null,
  answer: null,
  isRated: false,
  updatedAt: now,
  revision: 1,
});

// At the office's own screen information is asked for at the office.
const asked = ({ kind, address, text }: PetitionDraft): Petition["particulars"] =>
  kind === "information-request"
    ? { ...noParticulars, address, demand: text.slice(0, mostDemand), way: "office" }
    : null;

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
