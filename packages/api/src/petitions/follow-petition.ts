import { listAllCommunes } from "@gandan/db/communes";
import { findDialogue, findQuestion } from "@gandan/db/dialogues";
import { findDenunciation } from "@gandan/db/denunciations";
import { findAppointment } from "@gandan/db/reception";
import { findPetitionByReceipt, listPetitionEvents } from "@gandan/db/petitions";
import {
  type AnswerBy,
  type CitizenStand,
  type CostFigures,
  type Petition,
  type ReceiptColour,
  type ReceiptIcon,
  type ReceiptNumber,
  answerByOf,
  citizenStand,
  costFigures,
  mayRate,
  readReceipt,
  receiptPicture,
} from "@gandan/domain/petitions";
import type { Dialogue } from "@gandan/domain/dialogues";
import type { Appointment } from "@gandan/domain/reception";
import type { Commune } from "@gandan/domain/roles";
import { type Instant, dayOf } from "@gandan/domain/values";
import { z } from "zod";
import type { Context, KioskContext } from "../context.ts";
import { type StandingPromise, promisesOf } from "../dialogues/promises-of.ts";
import { knownChart } from "../session/known-chart.ts";
import { tooOften } from "../limits.ts";
import { deadlinesFor } from "./petition-clock.ts";

export const Followed = z.object({ receipt: z.string().max(60) });
export type Followed = z.infer<typeof Followed>;

/** What the holder of a receipt sees of their word: never its text, never a name. */
interface FollowedPetition {
  is: "petition";
  kind: Petition["kind"];
  stand: CitizenStand;
  /** The body that deals with it where it was passed on or guided there. */
  to: string | null;
  receivedAt: Instant;
  answerBy: AnswerBy | null;
  answer: { text: string; at: Instant } | null;
  /** What copying the information costs and what of it was paid. */
  cost: CostFigures | null;
  /** The session that a question is for, and what was promised there on it. */
  session: FollowedSession | null;
  /** Whether they may still say what they think of the answer. */
  mayRate: boolean;
  icon: ReceiptIcon;
  colour: ReceiptColour;
}

interface FollowedSession extends Pick<Dialogue, "title" | "day" | "from" | "place" | "state" | "code"> {
  number: number;
  promises: Pick<StandingPromise, "text" | "who" | "dueOn" | "standing">[];
}

/** What the holder of a receipt sees of their appointment: never a name. */
type FollowedAppointment = { is: "appointment"; icon: ReceiptIcon; colour: ReceiptColour } & Pick<
  Appointment,
  "reason" | "withWhom" | "state" | "agreed" | "note" | "askedAt"
>;

/** A case of which no screen tells anything: not its kind, not where it stands. */
type FollowedAtOffice = { is: "at-office"; icon: ReceiptIcon; colour: ReceiptColour };

type Following = FollowedPetition | FollowedAppointment | FollowedAtOffice;

/** Where a citizen's word stands, for whoever holds its receipt, on any screen or phone. */
export async function followPetition(ctx: Context, input: Followed): Promise<Following | null> {
  tooOften(ctx, "petitions.follow", 30);
  const receipt = readReceipt(input.receipt);
  if (receipt === null) return null;
  // A receipt names no commune; 80 random bits make it the only one of its kind.
  for (const commune of await listAllCommunes(ctx.db.read)) {
    const found = await followedIn(ctx, commune, receipt);
    if (found !== null) return found;
  }
  return null;
}

/** The same at an enrolled screen, for words of its own commune. */
export async function followInCommune(ctx: KioskContext, input: Followed): Promise<Following | null> {
  tooOften(ctx, `kiosk.follow ${ctx.kiosk.id}`, 60);
  const receipt = readReceipt(input.receipt);
  return receipt === null ? null : followedIn(ctx, ctx.commune, receipt);
}

async function followedIn(ctx: Context, commune: Commune, receipt: ReceiptNumber): Promise<Following | null> {
  const petition = await findPetitionByReceipt(ctx.db.read, commune.id, receipt);
  if (petition !== null) return followingOf(ctx, petition, commune);
  if ((await findDenunciation(ctx.db.read, commune.id, { receipt })) !== null)
    return { is: "at-office", ...receiptPicture(receipt) };
  const appointment = await findAppointment(ctx.db.read, commune.id, { receipt });
  if (appointment === null) return null;
  const { reason, withWhom, state, agreed, note, askedAt } = appointment;
  return { is: "appointment", reason, withWhom, state, agreed, note, askedAt, ...receiptPicture(receipt) };
}

async function followingOf(ctx: Context, petition: Petition, commune: Commune): Promise<FollowedPetition> {
  const events = await listPetitionEvents(ctx.db.read, commune.id, petition.id);
  const stand = citizenStand(petition.state);
  return {
    is: "petition",
    kind: petition.kind,
    stand,
    to: stand === "ended" ? (events.findLast(({ to }) => to !== null)?.to ?? null) : null,
    receivedAt: petition.receivedAt,
    answerBy: answerByOf(deadlinesFor(commune, petition, events)),
    answer: petition.answer === null ? null : { text: petition.answer.text, at: petition.answer.at },
    cost: petition.cost === null ? null : costFigures(petition.cost),
    session: await sessionOf(ctx, petition),
    mayRate: mayRate(petition),
    ...receiptPicture(petition.receipt),
  };
}

async function sessionOf(ctx: Context, petition: Petition): Promise<FollowedSession | null> {
  if (petition.kind !== "session-question") return null;
  const { communeId } = petition;
  const question = await findQuestion(ctx.db.read, communeId, petition.id);
  const dialogue = question === null ? null : await findDialogue(ctx.db.read, communeId, question.dialogueId);
  if (question === null || dialogue === null) return null;
  const chart = await knownChart(ctx, communeId);
  const known = { communeId, chart, today: dayOf(ctx.now()) };
  const asked = question.mergedInto ?? petition.id;
  const promises = (await promisesOf(ctx.db.read, known, [dialogue.id])).filter(
    ({ petitionId }) => petitionId === asked,
  );
  const { title, day, from, place, state, code } = dialogue;
  return {
    title,
    day,
    from,
    place,
    state,
    code,
    number: question.number,
    promises: promises.map(({ text, who, dueOn, standing }) => ({ text, who, dueOn, standing })),
  };
}
