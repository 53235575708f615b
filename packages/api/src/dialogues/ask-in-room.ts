import { addSupport, findDialogue, findQuestion } from "@gandan/db/dialogues";
import { addPetitionEvent, findPetition, insertPetition } from "@gandan/db/petitions";
import { findCommune } from "@gandan/db/communes";
import { takesQuestions } from "@gandan/domain/dialogues";
import { PetitionDraft, isSameWord, plainEvent, receivePetition } from "@gandan/domain/petitions";
import { findUnit } from "@gandan/db/roles";
import { type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { Context } from "../context.ts";
import { found } from "../found.ts";
import { tooOften } from "../limits.ts";
import { firstClock } from "../petitions/petition-clock.ts";
import { recordAs } from "../record.ts";
import { moved } from "./in-room.ts";
import { RoomAsked, roomBy } from "./room-of.ts";
import { placeQuestion } from "./take-question.ts";

/** A phone's own name, made by itself; nothing of it is kept but a hash beside what it supports. */
const device = z.string().regex(/^[0-9a-f]{32}$/);

export const PhoneQuestion = RoomAsked.extend({ device, draft: PetitionDraft });
export type PhoneQuestion = z.infer<typeof PhoneQuestion>;

// A hall of people behind one address asks more than one phone ever would.
const most = { ofDevice: 5, ofAddress: 300 } as const;

type AskRefusal =
  | "dialogue.takes-no-questions"
  | "petition.hamlet-unknown"
  | "petition.id-taken"
  | "petition.not-a-question";

export interface AskedInRoom {
  receipt: string;
  number: number;
}

/** Takes a question from a phone that opened the room by its code; sent again it is the same question. */
export async function askInRoom(
  ctx: Context,
  { code, device: name, draft }: PhoneQuestion,
): Promise<Result<AskedInRoom, AskRefusal>> {
  tooOften(ctx, `room.ask ${name}`, most.ofDevice);
  tooOften(ctx, "room.ask", most.ofAddress);
  const dialogue = found(await roomBy(ctx, code));
  const { communeId } = dialogue;
  const commune = found(await findCommune(ctx.db.read, communeId));
  if (draft.kind !== "session-question") return refuse("petition.not-a-question");
  const done = await ctx.db.write(communeId, async (tx) => {
    const kept = await findPetition(tx, communeId, draft.id);
    if (kept !== null) {
      const place = await findQuestion(tx, communeId, draft.id);
      return isSameWord(kept, draft) && place !== null
        ? ok({ receipt: kept.receipt, number: place.number })
        : refuse("petition.id-taken");
    }
    const now = found(await findDialogue(tx, communeId, dialogue.id));
    if (!takesQuestions(now.state)) return refuse("dialogue.takes-no-questions");
    const hamlet = draft.hamletId === null ? null : await findUnit(tx, communeId, draft.hamletId);
    if (draft.hamletId !== null && hamlet?.kind !== "hamlet") return refuse("petition.hamlet-unknown");
    const word = receivePetition(draft, { communeId, kioskId: null }, ctx.now());
    const petition = { ...word, channel: "phone" as const, dueOn: firstClock(commune, word).dueOn };
    if ((await insertPetition(tx, petition)) !== "kept") return refuse("petition.id-taken");
    const event = plainEvent("received", petition.receivedAt, { personId: null, positionId: null });
    await addPetitionEvent(tx, { ...event, communeId, petitionId: petition.id });
    await recordAs(tx, ctx, { communeId, personId: null, action: "petition.received", recordId: petition.id });
    const { number } = await placeQuestion(tx, ctx, now, petition, draft.mayShow);
    return ok({ receipt: petition.receipt, number });
  });
  if (done.ok) ctx.rooms.changed(dialogue.id);
  return done;
}

export const SupportAsked = RoomAsked.extend({ device, petitionId: idOf("petition") });
export type SupportAsked = z.infer<typeof SupportAsked>;

/** Counts a phone's support for a question that everybody sees; once, however often it is tapped. */
export async function supportQuestion(
  ctx: Context,
  { code, device: name, petitionId }: SupportAsked,
): Promise<Result<true, "dialogue.takes-no-questions">> {
  tooOften(ctx, `room.support ${name}`, 60);
  const dialogue = found(await roomBy(ctx, code));
  const { communeId } = dialogue;
  const done = await ctx.db.write(communeId, async (tx): Promise<Result<boolean, "dialogue.takes-no-questions">> => {
    const now = found(await findDialogue(tx, communeId, dialogue.id));
    if (!takesQuestions(now.state)) return refuse("dialogue.takes-no-questions");
    const question = await findQuestion(tx, communeId, petitionId);
    const isSeen = question?.state === "released" || question?.state === "called";
    found(question?.dialogueId === dialogue.id && isSeen ? question : null);
    const deviceHash = ctx.digest(`${dialogue.id} ${name}`);
    const support = { communeId, dialogueId: dialogue.id, petitionId, deviceHash, at: ctx.now() };
    const isNew = await addSupport(tx, support);
    if (isNew) await moved(tx, ctx, now);
    return ok(isNew);
  });
  if (!done.ok) return done;
  if (done.value) ctx.rooms.changed(dialogue.id);
  return ok(true);
}
