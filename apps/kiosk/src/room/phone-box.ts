import type { PetitionDraft } from "@gandan/domain/petitions";
import type { Language } from "@gandan/i18n";
import type { Api } from "../api.ts";
import { type Outgoing, keep, openDevice, sendWaiting, startRounds, unsent } from "../outbox/index.ts";
import { draftOf } from "../petitions/draft-of.ts";
import type { Said } from "../visit.ts";

/** A question of this phone, by the receipt its holder keeps. */
export interface Mine {
  readonly id: string;
  readonly receipt: string;
  readonly standing: "waiting" | "sent" | "refused";
  readonly number: number | null;
}

interface Remembered {
  readonly mine: readonly Mine[];
  readonly supported: readonly string[];
}

/** This phone in one room: its questions, sent once and by themselves, and what it supports. */
export interface PhoneBox {
  readonly isDurable: boolean;
  remembered(): Remembered;
  ask(said: Said, language: Language): Promise<Mine>;
  support(petitionId: string): Promise<boolean>;
}

const nothing: Remembered = { mine: [], supported: [] };

export async function openPhoneBox(api: Api, code: string, changed: () => void): Promise<PhoneBox> {
  const device = await openDevice(`gan-dan-room ${code}`);
  const own = ownName();
  let remembered = read(code);
  const remember = (next: Partial<Remembered>) => {
    remembered = { ...remembered, ...next };
    localStorage.setItem(`gan-dan-room ${code}`, JSON.stringify(remembered));
    changed();
  };
  const stand = (id: string, next: Partial<Mine>) =>
    remember({ mine: remembered.mine.map((one) => (one.id === id ? { ...one, ...next } : one)) });
  const deliver = async (draft: Outgoing, voice: Blob | null) => {
    // Only questions are kept here.
    if (!("text" in draft)) return { kind: "refused", refusal: "petition.malformed" } as const;
    try {
      if (voice !== null) await api.send(`/api/voices/${draft.id}?seconds=${draft.voiceSeconds}&code=${code}`, voice);
      const asked = await api.tell("room", "ask", { code, device: own, draft });
      if (asked.ok) stand(draft.id, { standing: "sent", number: asked.value.number });
      else stand(draft.id, { standing: "refused" });
      return asked.ok
        ? ({ kind: "delivered", answerBy: null } as const)
        : ({ kind: "refused", refusal: asked.refusal } as const);
    } catch (error) {
      const sent = unsent(error);
      if (sent.kind === "refused") stand(draft.id, { standing: "refused" });
      return sent;
    }
  };
  const rounds = startRounds(() => sendWaiting(device.outbox, deliver), `gan-dan-room ${code}`);
  return {
    isDurable: device.isDurable,
    remembered: () => remembered,
    ask: async (said, language) => {
      const draft = draftOf(said, language);
      await keep(device.outbox, draft, said.voice?.sound ?? null);
      const mine: Mine = { id: draft.id, receipt: draft.receipt, standing: "waiting", number: null };
      remember({ mine: [mine, ...remembered.mine] });
      await Promise.race([rounds.now(), new Promise((later) => setTimeout(later, 4_000))]);
      return mine;
    },
    support: async (petitionId) => {
      try {
        const asked = { code, device: own, petitionId: petitionId as PetitionDraft["id"] };
        const { ok } = await api.tell("room", "support", asked);
        if (ok) remember({ supported: [...remembered.supported, petitionId] });
        return ok;
      } catch {
        return false;
      }
    },
  };
}

function read(code: string): Remembered {
  try {
    const kept = JSON.parse(localStorage.getItem(`gan-dan-room ${code}`) ?? "null") as Remembered | null;
    return kept ?? nothing;
  } catch {
    return nothing;
  }
}

/** The name this phone made for itself, so that it supports a question once. */
function ownName(): string {
  const kept = localStorage.getItem("gan-dan-phone");
  if (kept !== null && /^[0-9a-f]{32}$/.test(kept)) return kept;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const made = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  localStorage.setItem("gan-dan-phone", made);
  return made;
}
