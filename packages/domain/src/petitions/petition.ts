import { z } from "zod";
import { Instant, idOf } from "../values/index.ts";
import { ReceiptNumber } from "./receipt.ts";

/** What a kiosk or phone takes by itself. A complaint or denunciation is taken by an official only. */
export const PetitionKind = z.enum(["feedback", "session-question"]);
export type PetitionKind = z.infer<typeof PetitionKind>;

export const PetitionTopic = z.enum([
  "roads-and-water",
  "land",
  "environment",
  "health",
  "schools",
  "livelihood",
  "order-and-safety",
  "procedures",
  "culture",
  "other",
]);
export type PetitionTopic = z.infer<typeof PetitionTopic>;

export const PetitionState = z.enum(["received", "assigned", "answered"]);
export type PetitionState = z.infer<typeof PetitionState>;

const spoken = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes("\u0000"), "a text without null characters");

/** A citizen's word as the kiosk sends it. The id and the receipt are made on the device, so a repeat is the same word. */
export const PetitionDraft = z
  .object({
    id: idOf("petition"),
    receipt: ReceiptNumber,
    kind: PetitionKind,
    text: spoken(5_000).refine((text) => text !== "", "something is said"),
    topic: PetitionTopic,
    hamletId: idOf("unit").nullable(),
    language: z.string().regex(/^[a-z]{2,3}$/),
    /** Kept only with consent; without it both stay empty. */
    name: spoken(200).nullable(),
    contact: spoken(200).nullable(),
    consent: z.boolean(),
    writtenAt: Instant,
  })
  .refine((draft) => draft.consent || (draft.name === null && draft.contact === null), {
    message: "a name is kept only with consent",
    path: ["consent"],
  });
export type PetitionDraft = z.infer<typeof PetitionDraft>;

export const PetitionAnswer = z.object({
  text: spoken(10_000).refine((text) => text !== "", "an answer says something"),
  at: Instant,
  personId: idOf("person"),
});
export type PetitionAnswer = z.infer<typeof PetitionAnswer>;

/** A citizen's word in the commune's register. */
export const Petition = z.object({
  id: idOf("petition"),
  communeId: idOf("commune"),
  kioskId: idOf("kiosk").nullable(),
  receipt: ReceiptNumber,
  kind: PetitionKind,
  text: z.string(),
  topic: PetitionTopic,
  hamletId: idOf("unit").nullable(),
  language: z.string(),
  name: z.string().nullable(),
  contact: z.string().nullable(),
  consentAt: Instant.nullable(),
  writtenAt: Instant,
  receivedAt: Instant,
  state: PetitionState,
  positionId: idOf("position").nullable(),
  answer: PetitionAnswer.nullable(),
  updatedAt: Instant,
  revision: z.number().int().min(1),
});
export type Petition = z.infer<typeof Petition>;
