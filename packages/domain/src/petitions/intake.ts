import { z } from "zod";
import { Day, type Id, type Instant, type Result, dayOf, idOf, ok, refuse, startOf, yearOf } from "../values/index.ts";
import { Particulars, type Petition, PetitionChannel, PetitionKind, PetitionTopic } from "./petition.ts";
import { ReceiptNumber } from "./receipt.ts";
import { mostRepresentatives } from "./required-fields.ts";
import { untouched } from "./untouched.ts";

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes("\u0000"), "a text without null characters");

/** What an official writes down for a citizen, at the counter or from a letter; the id is made on the screen. */
export const Intake = z.object({
  id: idOf("petition"),
  receipt: ReceiptNumber,
  kind: PetitionKind,
  channel: PetitionChannel.exclude(["kiosk"]),
  receivedOn: Day,
  text: words(20_000).refine((text) => text !== "", "something is said"),
  topic: PetitionTopic,
  hamletId: idOf("unit").nullable(),
  name: words(200).nullable(),
  contact: words(200).nullable(),
  particulars: Particulars,
  splitFrom: idOf("petition").nullable(),
});
export type Intake = z.infer<typeof Intake>;

/** The first day whose letters the shipped law covers (Law on Complaints of 2011). */
const firstLawDay = Day.parse("2012-07-01");

export type IntakeRefusal =
  | "petition.day-ahead"
  | "petition.before-law"
  | "petition.too-many-representatives"
  | "petition.not-read-back";

/** The register's row for a letter or a visit; what is missing may be completed later, what cannot be true is refused. */
export function takeIntake(
  intake: Intake,
  communeId: Id<"commune">,
  number: number,
  now: Instant,
): Result<Petition, IntakeRefusal> {
  const { particulars, receivedOn } = intake;
  if (receivedOn > dayOf(now)) return refuse("petition.day-ahead");
  if (receivedOn < firstLawDay) return refuse("petition.before-law");
  if (particulars.representatives.length > Math.max(1, mostRepresentatives(particulars.peopleCount)))
    return refuse("petition.too-many-representatives");
  // Who cannot write is written down for, and hears it back before it counts (Decree 154/2026, Article 14).
  if (intake.channel === "counter" && !particulars.isSigned && !particulars.wasReadBack)
    return refuse("petition.not-read-back");
  const receivedAt = receivedOn === dayOf(now) ? now : startOf(receivedOn);
  const { id, receipt, kind, channel, text, topic, hamletId, name, contact, splitFrom } = intake;
  const said = { text, topic, hamletId, language: "vi", name: blankless(name), contact: blankless(contact) };
  return ok({
    id,
    communeId,
    kioskId: null,
    receipt,
    kind,
    channel,
    number,
    registerYear: yearOf(receivedOn),
    ...said,
    consentAt: null,
    writtenAt: receivedAt,
    receivedAt,
    particulars,
    ...untouched,
    splitFrom,
    updatedAt: now,
  });
}

const blankless = (text: string | null): string | null => (text === null || text.trim() === "" ? null : text.trim());

/** Whether a letter was entered more than a day after the day it is said to have come; such rows are flagged. */
export const isBackdated = (petition: Pick<Petition, "receivedAt" | "number">, enteredAt: Instant): boolean =>
  petition.number !== null && enteredAt - petition.receivedAt > 2 * 86_400_000;
