import { listAllCommunes } from "@gandan/db/communes";
import { findPetitionByReceipt, listPetitionEvents } from "@gandan/db/petitions";
import {
  type AnswerBy,
  type CitizenStand,
  type Petition,
  type ReceiptColour,
  type ReceiptIcon,
  answerByOf,
  citizenStand,
  mayRate,
  readReceipt,
  receiptPicture,
} from "@gandan/domain/petitions";
import type { Commune } from "@gandan/domain/roles";
import type { Instant } from "@gandan/domain/values";
import { z } from "zod";
import type { Context, KioskContext } from "../context.ts";
import { tooOften } from "../limits.ts";
import { deadlinesFor } from "./petition-clock.ts";

export const Followed = z.object({ receipt: z.string().max(60) });
export type Followed = z.infer<typeof Followed>;

/** What the holder of a receipt sees of their word: never its text, never a name. */
export interface Following {
  kind: Petition["kind"];
  stand: CitizenStand;
  /** The body that deals with it where it was passed on or guided there. */
  to: string | null;
  receivedAt: Instant;
  answerBy: AnswerBy | null;
  answer: { text: string; at: Instant } | null;
  /** Whether they may still say what they think of the answer. */
  mayRate: boolean;
  icon: ReceiptIcon;
  colour: ReceiptColour;
}

/** Where a citizen's word stands, for whoever holds its receipt, on any screen or phone. */
export async function followPetition(ctx: Context, input: Followed): Promise<Following | null> {
  tooOften(ctx, "petitions.follow", 30);
  const receipt = readReceipt(input.receipt);
  if (receipt === null) return null;
  // A receipt names no commune; 80 random bits make it the only one of its kind.
  for (const commune of await listAllCommunes(ctx.db.read)) {
    const petition = await findPetitionByReceipt(ctx.db.read, commune.id, receipt);
    if (petition !== null) return followingOf(ctx, petition, commune);
  }
  return null;
}

/** The same at an enrolled screen, for words of its own commune. */
export async function followInCommune(ctx: KioskContext, input: Followed): Promise<Following | null> {
  tooOften(ctx, `kiosk.follow ${ctx.kiosk.id}`, 60);
  const receipt = readReceipt(input.receipt);
  const petition = receipt === null ? null : await findPetitionByReceipt(ctx.db.read, ctx.scope, receipt);
  return petition === null ? null : followingOf(ctx, petition, ctx.commune);
}

async function followingOf(ctx: Context, petition: Petition, commune: Commune): Promise<Following> {
  const events = await listPetitionEvents(ctx.db.read, commune.id, petition.id);
  const stand = citizenStand(petition.state);
  return {
    kind: petition.kind,
    stand,
    to: stand === "ended" ? (events.findLast(({ to }) => to !== null)?.to ?? null) : null,
    receivedAt: petition.receivedAt,
    answerBy: answerByOf(deadlinesFor(commune, petition, events)),
    answer: petition.answer === null ? null : { text: petition.answer.text, at: petition.answer.at },
    mayRate: mayRate(petition),
    ...receiptPicture(petition.receipt),
  };
}
