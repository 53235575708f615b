import { z } from "zod";
import { Day, Instant, idOf } from "../values/index.ts";
import { CopyCost } from "./copy-cost.ts";
import { ReceiptNumber } from "./receipt.ts";
import { longestVoice } from "./voice.ts";

/** What a kiosk or phone takes by itself; a complaint or denunciation is taken by an official only. */
export const SpokenKind = z.enum(["feedback", "recommendation", "session-question", "information-request"]);
export type SpokenKind = z.infer<typeof SpokenKind>;

export const PetitionKind = z.enum([
  "complaint",
  "recommendation",
  "feedback",
  "information-request",
  "session-question",
]);
export type PetitionKind = z.infer<typeof PetitionKind>;

/** By which way it came. */
export const PetitionChannel = z.enum(["kiosk", "counter", "post", "box", "referral", "phone", "session", "paper"]);
export type PetitionChannel = z.infer<typeof PetitionChannel>;

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

export const PetitionState = z.enum([
  "received",
  "accepted",
  "suspended",
  "for-signature",
  "answered",
  "closed",
  "refused",
  "guided",
  "referred",
  "returned",
  "filed-away",
  "split",
  "withdrawn",
  "terminated",
]);
export type PetitionState = z.infer<typeof PetitionState>;

const underWay: ReadonlySet<PetitionState> = new Set(["received", "accepted", "suspended", "for-signature"]);

/** Where a matter stands for the citizen: four words, without the office's own. */
export type CitizenStand = "received" | "in-work" | "answered" | "ended";

/** What the holder of a receipt is told of a state. */
export function citizenStand(state: PetitionState): CitizenStand {
  if (state === "received") return "received";
  if (isUnderWay(state)) return "in-work";
  return state === "answered" || state === "closed" ? "answered" : "ended";
}

/** The states in which a matter waits for the commune. */
export const openStates: readonly PetitionState[] = [...underWay];

/** Whether a matter still waits for the commune. */
export const isUnderWay = (state: PetitionState): boolean => underWay.has(state);

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
    kind: SpokenKind,
    text: spoken(5_000),
    topic: PetitionTopic,
    hamletId: idOf("unit").nullable(),
    language: z.string().regex(/^[a-z]{2,3}$/),
    /** Kept only with consent; without it both stay empty. */
    name: spoken(200).nullable(),
    contact: spoken(200).nullable(),
    /** Asked of who requests information; a screen of an older version does not send it. */
    address: spoken(300).nullable().default(null),
    consent: z.boolean(),
    /** An official typed it, read it back, and the citizen confirmed. */
    isAssisted: z.boolean().default(false),
    writtenAt: Instant,
    /** The session a question is for; null: the next one. */
    dialogueId: idOf("dialogue").nullable().default(null),
    /** Whether a question may be shown on the projector. */
    mayShow: z.boolean().default(false),
    /** How long it was spoken, where a recording goes with it. */
    voiceSeconds: z.int().min(1).max(longestVoice).nullable().default(null),
  })
  .refine(({ text, voiceSeconds }) => text !== "" || voiceSeconds !== null, {
    message: "something is said",
    path: ["text"],
  })
  .refine(({ consent, name, contact, address }) => consent || (name === null && contact === null && address === null), {
    message: "a name is kept only with consent",
    path: ["consent"],
  })
  // Law on Access to Information, Article 24(2): who asks for information says who and where they are.
  .refine(({ kind, name, contact, address }) => kind !== "information-request" || Boolean(name && contact && address), {
    message: "who requests information is named",
    path: ["name"],
  });
export type PetitionDraft = z.infer<typeof PetitionDraft>;

export const PetitionAnswer = z.object({
  text: spoken(10_000).refine((text) => text !== "", "an answer says something"),
  at: Instant,
  /** Who wrote it. */
  personId: idOf("person"),
  /** Who signed what somebody else wrote; null where it was answered in one step. */
  signedBy: idOf("person").nullable().default(null),
});
export type PetitionAnswer = z.infer<typeof PetitionAnswer>;

/** What the law asks to be written down beside the text; what a kind does not need stays empty. */
export const Particulars = z.object({
  address: spoken(300).nullable(),
  /** The demand of a complaint, or the document that is asked for. */
  demand: spoken(2_000).nullable(),
  /** The body or official complained of. */
  against: spoken(300).nullable(),
  /** Who dealt with the matter before. */
  handledBy: spoken(300).nullable(),
  /** Letters and papers handed over. */
  papers: spoken(1_000).nullable(),
  peopleCount: z.int().min(1).max(10_000),
  representatives: z.array(spoken(200)).max(5),
  isSigned: z.boolean(),
  /** By which way information was asked for. */
  way: z.enum(["office", "network", "post"]).nullable(),
  isRemote: z.boolean(),
  /** The written reason why the case is complex; null while it is not. */
  complexReason: spoken(1_000).nullable(),
  /** An official wrote it down, read it back, and the citizen confirmed. */
  wasReadBack: z.boolean(),
  /** Who passed the letter on, where it came by referral. */
  referredBy: spoken(300).nullable(),
});
export type Particulars = z.infer<typeof Particulars>;

/** What holds where nothing was written down beside the text. */
export const noParticulars: Particulars = {
  address: null,
  demand: null,
  against: null,
  handledBy: null,
  papers: null,
  peopleCount: 1,
  representatives: [],
  isSigned: false,
  way: null,
  isRemote: false,
  complexReason: null,
  wasReadBack: false,
  referredBy: null,
};

/** A citizen's word in the commune's register. */
export const Petition = z.object({
  id: idOf("petition"),
  communeId: idOf("commune"),
  kioskId: idOf("kiosk").nullable(),
  receipt: ReceiptNumber,
  kind: PetitionKind,
  channel: PetitionChannel,
  /** The running number of its year in the register; null for what a screen took by itself. */
  number: z.int().min(1).nullable(),
  registerYear: z.int().nullable(),
  text: z.string(),
  topic: PetitionTopic,
  hamletId: idOf("unit").nullable(),
  language: z.string(),
  name: z.string().nullable(),
  contact: z.string().nullable(),
  consentAt: Instant.nullable(),
  writtenAt: Instant,
  receivedAt: Instant,
  /** Null for a word that a screen took: one person who said something. */
  particulars: Particulars.nullable(),
  /** The first of equal letters; each sender keeps a row of their own. */
  duplicateOf: idOf("petition").nullable(),
  /** The mixed letter it was taken out of. */
  splitFrom: idOf("petition").nullable(),
  /** The nearest day of an open limit of the office; kept so that lists can ask for it. */
  dueOn: Day.nullable(),
  state: PetitionState,
  positionId: idOf("position").nullable(),
  answer: PetitionAnswer.nullable(),
  /** The draft that waits for a signature, or came back from it. */
  proposedAnswer: PetitionAnswer.nullable().default(null),
  /** What copying the information that was asked for costs; null where nothing was asked. */
  cost: CopyCost.nullable().default(null),
  /** Whether its sender said what they think of the answer; which face it was is not kept with it. */
  isRated: z.boolean(),
  /** When its words and files were destroyed by a decision; what is left is its row in the register. */
  erasedAt: Instant.nullable().default(null),
  updatedAt: Instant,
  revision: z.number().int().min(1),
});
export type Petition = z.infer<typeof Petition>;
