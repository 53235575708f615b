import type { Id } from "@gandan/domain/values";
import type { ReceiptNumber } from "@gandan/domain/receipts";
import type { Face, PetitionDraft } from "@gandan/domain/petitions";
import type { AppointmentDraft } from "@gandan/domain/reception";
import type { Language } from "@gandan/i18n";
import { type Api, type Case, type Fault, type Welcome, faultOf, openApi } from "./api.ts";
import {
  type Device,
  type OutboxCount,
  type Outgoing,
  type Sent,
  countKept,
  keep,
  retrySetAside,
  sendWaiting,
  startRounds,
  unsent,
} from "./outbox/index.ts";
import { draftOf } from "./petitions/draft-of.ts";
import { communeInAddress } from "./petitions/receipt-typed.ts";
import { appointmentOf } from "./reception/appointment-of.ts";
import type { Said } from "./visit.ts";

/** What happened to a record that was kept on this page; some have no day by which they are answered. */
type Fate =
  | { readonly is: "waiting" }
  | { readonly is: "sent"; readonly answerBy: string | null }
  | { readonly is: "refused" };

/** What the screens may know of the machine. */
export interface MachineState {
  readonly isEnrolled: boolean;
  /** A citizen's own phone that speaks to one commune. */
  readonly isPhone: boolean;
  readonly isDurable: boolean;
  readonly isReached: boolean;
  readonly welcome: Welcome | null;
  readonly count: OutboxCount;
  readonly fates: ReadonlyMap<string, Fate>;
}

type Enrolment = { readonly ok: true } | { readonly ok: false; readonly refusal: string };
type Looked = { readonly ok: true; readonly value: Case | null } | { readonly ok: false; readonly fault: Fault };

/** The kiosk behind its screens: enrolled or not, with its outbox and its server. */
export interface Machine {
  state(): MachineState;
  subscribe(changed: () => void): () => void;
  enrol(code: string): Promise<Enrolment>;
  /** Keeps a word on the device and begins to send it; the receipt holds from the moment this is done. */
  handOver(said: Said, language: Language): Promise<{ id: Outgoing["id"]; receipt: ReceiptNumber }>;
  follow(receipt: ReceiptNumber): Promise<Looked>;
  /** Says once what its holder thinks of an answer; false where that could not be kept. */
  rate(receipt: string, face: Face): Promise<boolean>;
  sendNow(): Promise<void>;
  retrySetAside(): Promise<void>;
  forget(id: string): void;
}

// Long enough for a slow line to bring the due date, short enough for someone who stands and waits.
const sendingTime = 4_000;

export async function startMachine(device: Device): Promise<Machine> {
  const kept = await device.readFact("token");
  let token = typeof kept === "string" ? kept : null;
  const api = openApi(() => token);
  const phone = token === null ? await phoneOf(device) : null;
  const listeners = new Set<() => void>();
  let state: MachineState = {
    isEnrolled: token !== null,
    isPhone: phone !== null,
    isDurable: device.isDurable,
    isReached: true,
    // Written by this device from the server's own answer and sealed since: it has the server's shape.
    welcome: (await device.readFact("welcome")) as Welcome | null,
    count: await countKept(device.outbox),
    fates: new Map(),
  };
  const change = (next: Partial<MachineState>) => {
    state = { ...state, ...next };
    for (const changed of listeners) changed();
  };
  const tellFate = (id: string, fate: Fate) => change({ fates: new Map(state.fates).set(id, fate) });

  const lockOut = async () => {
    token = null;
    await device.dropFact("token");
    change({ isEnrolled: false });
  };
  const greet = async () => {
    if (token === null && phone === null) return;
    const welcome = await askWelcome(api, token === null ? phone : null, state.count.waiting);
    if (welcome === "not-enrolled") return lockOut();
    if (typeof welcome === "string") return change({ isReached: welcome !== "no-network" });
    await device.keepFact("welcome", welcome);
    change({ welcome, isReached: true });
  };
  const deliver = async (draft: Outgoing, voice: Blob | null): Promise<Sent> => {
    if (token === null && phone === null) return { kind: "not-enrolled" };
    const sent = await submit(api, token === null ? phone : null, draft, voice);
    if (sent.kind === "refused" && state.fates.has(draft.id)) tellFate(draft.id, { is: "refused" });
    return sent;
  };
  const told = (id: string, answerBy: string | null) => {
    if (state.fates.has(id)) tellFate(id, { is: "sent", answerBy });
  };
  const round = async () => {
    const { isStuck } = await sendWaiting(device.outbox, deliver, told);
    change({ count: await countKept(device.outbox) });
    await greet();
    return { isStuck };
  };
  const rounds = startRounds(round);
  addEventListener("offline", () => change({ isReached: false }));

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    enrol: async (code) => {
      const enrolled = await askEnrolment(api, code);
      if (!enrolled.ok) return enrolled;
      token = enrolled.value.token;
      await device.keepFact("token", token);
      // Otherwise a browser short of space may clear what waits here.
      await navigator.storage?.persist?.().catch(() => false);
      await greet();
      change({ isEnrolled: token !== null, isPhone: false });
      void rounds.now();
      return { ok: true };
    },
    handOver: async (said, language) => {
      const { meeting } = said;
      const draft = meeting === null ? draftOf(said, language) : appointmentOf(said, meeting, language);
      await keep(device.outbox, draft, meeting === null ? (said.voice?.sound ?? null) : null);
      tellFate(draft.id, { is: "waiting" });
      change({ count: await countKept(device.outbox) });
      await Promise.race([rounds.now(), new Promise((later) => setTimeout(later, sendingTime))]);
      return { id: draft.id, receipt: draft.receipt };
    },
    follow: async (receipt) => {
      try {
        return { ok: true, value: await api.ask(token === null ? "petitions" : "kiosk", "follow", { receipt }) };
      } catch (error) {
        return { ok: false, fault: faultOf(error) };
      }
    },
    rate: async (receipt, face) => {
      try {
        return (await api.tell(token === null ? "petitions" : "kiosk", "rate", { receipt, face })).ok;
      } catch {
        return false;
      }
    },
    sendNow: () => rounds.now(),
    retrySetAside: async () => {
      await retrySetAside(device.outbox);
      await rounds.now();
    },
    forget: (id) => {
      const fates = new Map(state.fates);
      fates.delete(id);
      change({ fates });
    },
  };
}

/** The commune a phone was led to by its code; it is remembered, and an enrolled machine has none. */
async function phoneOf(device: Device): Promise<Id<"commune"> | null> {
  const led = communeInAddress(location.hash);
  if (led !== null) await device.keepFact("phone", led);
  return led ?? ((await device.readFact("phone")) as Id<"commune"> | null);
}

type Phone = Id<"commune"> | null;

async function askWelcome(api: Api, phone: Phone, waiting: number): Promise<Welcome | Fault> {
  try {
    if (phone !== null) return await api.ask("phone", "welcome", { communeId: phone });
    return await api.ask("kiosk", "welcome", { waiting });
  } catch (error) {
    return faultOf(error);
  }
}

async function askEnrolment(api: Api, code: string) {
  try {
    return await api.tell("kiosk", "enrol", { code });
  } catch (error) {
    return { ok: false as const, refusal: faultOf(error) === "too-many" ? "enrol.busy" : "enrol.offline" };
  }
}

async function submit(api: Api, phone: Phone, draft: Outgoing, voice: Blob | null): Promise<Sent> {
  try {
    // The recording goes first, so that nobody is handed a word without its voice; sent again both are the same.
    if (voice !== null && "voiceSeconds" in draft)
      await api.send(`/api/voices/${draft.id}?seconds=${draft.voiceSeconds}`, voice);
    const received =
      "reason" in draft ? await submitAppointment(api, phone, draft) : await submitWord(api, phone, draft);
    if (!received.ok) return { kind: "refused", refusal: received.refusal };
    const answerBy = "answerBy" in received.value ? (received.value.answerBy?.day ?? null) : null;
    return { kind: "delivered", answerBy };
  } catch (error) {
    return unsent(error);
  }
}

const submitWord = (api: Api, phone: Phone, draft: PetitionDraft) =>
  phone === null ? api.tell("kiosk", "submit", draft) : api.tell("phone", "submit", { communeId: phone, draft });

const submitAppointment = (api: Api, phone: Phone, draft: AppointmentDraft) =>
  phone === null ? api.tell("kiosk", "appoint", draft) : api.tell("phone", "appoint", { communeId: phone, draft });
