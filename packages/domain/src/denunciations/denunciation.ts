import { z } from "zod";
import { type CaseEvent, PetitionChannel, PetitionKind, ReceiptNumber } from "../petitions/index.ts";
import { Day, Instant, idOf } from "../values/index.ts";
import { SealedDestruction } from "./sealed-destruction.ts";

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes("\u0000"), "a text without null characters");
const said = (most: number) => words(most).refine((text) => text !== "", "something is said");

/** What a denunciation says and who brings it; it exists in clear only in the hands of those it is sealed to. */
export const DenunciationContent = z.object({
  text: said(20_000),
  /** Null where the letter is without a name or with a wrong one. */
  name: words(200).nullable(),
  address: words(300).nullable(),
  contact: words(200).nullable(),
  isSigned: z.boolean(),
  papers: words(1_000).nullable(),
  accused: z.object({
    /** As the letter names them. */
    words: said(500),
    /** Those of them who stand in the commune's own role chart. */
    personIds: z.array(idOf("person")).max(20),
  }),
});
export type DenunciationContent = z.infer<typeof DenunciationContent>;

/** What a verifier is given: the act and who is accused, without a trace of who brought it. */
export const VerifierContent = DenunciationContent.pick({ text: true, papers: true, accused: true });
export type VerifierContent = z.infer<typeof VerifierContent>;

/** A denunciation as an official takes it in; the id is made on the screen. */
export const DenunciationIntake = z.object({
  id: idOf("denunciation"),
  receipt: ReceiptNumber,
  channel: PetitionChannel.exclude(["kiosk", "session", "phone"]),
  receivedOn: Day,
  content: DenunciationContent,
  /** The text for verifiers, with what could betray the sender taken out. */
  redactedText: said(20_000),
  /** Who may open it from the first moment. */
  recipientIds: z.array(idOf("person")).min(1).max(10),
});
export type DenunciationIntake = z.infer<typeof DenunciationIntake>;

export const DenunciationState = z.enum([
  "received",
  "accepted",
  "information",
  "suspended",
  "answered",
  "closed",
  "referred",
  "filed-away",
  "terminated",
  "turned",
]);
export type DenunciationState = z.infer<typeof DenunciationState>;

/** A denunciation as the register keeps it: number, days, state and what is sealed. */
export const Denunciation = z.object({
  id: idOf("denunciation"),
  communeId: idOf("commune"),
  receipt: ReceiptNumber,
  number: z.int().min(1),
  registerYear: z.int(),
  channel: PetitionChannel,
  receivedAt: Instant,
  dueOn: Day.nullable(),
  state: DenunciationState,
  /** The whole content, sealed with a key of its own. */
  sealed: z.string(),
  /** The verifier's content, sealed with another. */
  sealedRedacted: z.string(),
  /** The word that it was taken for before, which is no more; null where it came as a denunciation. */
  petitionId: idOf("petition").nullable(),
  /** The kind it was taken for before, and the kind it was found to be. */
  turnedFrom: PetitionKind.nullable(),
  turnedTo: PetitionKind.nullable(),
  /** Null while nobody proposed it for destruction. */
  destruction: SealedDestruction.nullable(),
  updatedAt: Instant,
  revision: z.int().min(1),
});
export type Denunciation = z.infer<typeof Denunciation>;

/** How much a named recipient sees. */
export const Sight = z.enum(["whole", "redacted"]);
export type Sight = z.infer<typeof Sight>;

/** A step in its life; what was said with it is sealed. */
export type DenunciationEvent = Pick<CaseEvent, "kind" | "at" | "day" | "personId" | "document" | "days"> & {
  sealedNote: string | null;
};
