import type { PetitionDraft } from "@gandan/domain/petitions";
import type { AppointmentDraft } from "@gandan/domain/reception";

/** What leaves the device: a word, or an appointment asked for. */
export type Outgoing = PetitionDraft | AppointmentDraft;

/** What became of one attempt to send a record. */
export type Sent =
  | { readonly kind: "delivered"; readonly answerBy: string | null }
  /** The server understood and said no; sending it again would change nothing. */
  | { readonly kind: "refused"; readonly refusal: string }
  /** The server is there but stumbled over this record. */
  | { readonly kind: "stumbled" }
  /** No network, no server, or too many at once: nothing else would arrive either. */
  | { readonly kind: "unreachable" }
  /** The screen's enrolment was withdrawn; the records wait for the next one. */
  | { readonly kind: "not-enrolled" };

/** A record kept on the device; `draft` is null where it can no longer be opened. */
export interface Kept {
  readonly sequence: number;
  readonly draft: Outgoing | null;
  /** Opens the recording that goes with it; null where there is none, or none that can be opened. */
  readonly voice: () => Promise<Blob | null>;
  readonly setAside: string | null;
  readonly stumbles: number;
}

/** Where the outbox keeps its records: the browser's database, or a list in tests. */
export interface OutboxStore {
  add(draft: Outgoing, voice: Blob | null): Promise<void>;
  /** Every record in the order it was written. */
  list(): Promise<Kept[]>;
  change(sequence: number, change: { setAside?: string | null; stumbles?: number }): Promise<void>;
  remove(sequence: number): Promise<void>;
}

export interface OutboxCount {
  readonly waiting: number;
  readonly setAside: number;
}

/** How one round of sending ended; `isStuck` asks for another round later. */
export interface Round {
  readonly delivered: number;
  readonly isStuck: boolean;
}

export type Deliver = (draft: Outgoing, voice: Blob | null) => Promise<Sent>;
export type Delivered = (id: string, answerBy: string | null) => void;

// A record the server keeps stumbling over is passed by, and tried again in every round.
const patience = 3;

/** Keeps a word before anything is sent; once this is done, power may fail. */
export const keep = (store: OutboxStore, draft: Outgoing, voice: Blob | null = null): Promise<void> =>
  store.add(draft, voice);

/** Sends what waits, oldest first. A record that is refused is set aside and holds nobody up. */
export async function sendWaiting(store: OutboxStore, deliver: Deliver, told: Delivered = () => {}): Promise<Round> {
  let delivered = 0;
  let isStuck = false;
  for (const kept of await store.list()) {
    if (kept.setAside !== null) continue;
    const word = kept.draft !== null && "text" in kept.draft ? kept.draft : null;
    const voice = word?.voiceSeconds == null ? null : await kept.voice();
    if (kept.draft === null || (voice === null && word?.text === "")) {
      await store.change(kept.sequence, { setAside: "outbox.unreadable" });
      continue;
    }
    const sent = await deliver(kept.draft, voice);
    if (sent.kind === "delivered") {
      await store.remove(kept.sequence);
      told(kept.draft.id, sent.answerBy);
      delivered += 1;
    } else if (sent.kind === "refused") {
      await store.change(kept.sequence, { setAside: sent.refusal });
    } else {
      isStuck = true;
      if (sent.kind !== "stumbled") break;
      await store.change(kept.sequence, { stumbles: kept.stumbles + 1 });
      if (kept.stumbles + 1 < patience) break;
    }
  }
  return { delivered, isStuck };
}

/** How many records wait, and how many were set aside for an official to see. */
export async function countKept(store: OutboxStore): Promise<OutboxCount> {
  const kept = await store.list();
  const setAside = kept.filter((record) => record.setAside !== null).length;
  return { waiting: kept.length - setAside, setAside };
}

/** Lets what was set aside take its place again. */
export async function retrySetAside(store: OutboxStore): Promise<void> {
  for (const kept of await store.list())
    if (kept.setAside !== null) await store.change(kept.sequence, { setAside: null, stumbles: 0 });
}
