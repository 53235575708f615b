import type { PetitionDraft } from "@gandan/domain/petitions";
import { receiptFrom } from "@gandan/domain/receipts";
import { makeId } from "@gandan/domain/values";
import type { Language } from "@gandan/i18n";
import type { Said } from "../visit.ts";

/** So many random bytes of the browser's. */
export const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** Who a person said they are, as far as they agreed that it is kept. */
export function whoOf(said: Said) {
  const filled = (text: string) => (said.consent && text.trim() !== "" ? text.trim() : null);
  return { name: filled(said.name), contact: filled(said.contact), address: filled(said.address) };
}

/** The word as it travels; id and receipt are made here, so that sending it again is the same word. */
export function draftOf(said: Said, language: Language): PetitionDraft {
  const now = Date.now();
  const { name, contact, address } = whoOf(said);
  return {
    id: makeId("petition", now, random(10)),
    receipt: receiptFrom(random(10)),
    kind: said.kind ?? "feedback",
    text: said.text.trim(),
    topic: said.topic ?? "other",
    hamletId: said.hamlet?.id ?? null,
    language,
    name,
    contact,
    address,
    consent: name !== null || contact !== null || address !== null,
    dialogueId: said.dialogueId,
    mayShow: said.mayShow === true,
    voiceSeconds: said.voice?.seconds ?? null,
    isAssisted: said.isAssisted,
    writtenAt: now as PetitionDraft["writtenAt"],
  };
}
