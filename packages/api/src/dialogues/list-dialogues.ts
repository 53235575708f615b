import { listDialogues as list, listPromises, listQuestions, listVoterRequests } from "@gandan/db/dialogues";
import {
  type Dialogue,
  type DialogueYear,
  type VoterRequest,
  deadlinesOfDialogue,
  yearOfDialogues,
} from "@gandan/domain/dialogues";
import type { Deadline } from "@gandan/domain/calendar";
import { Day } from "@gandan/domain/values";
import { z } from "zod";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { ruleBookFor } from "../petitions/rule-book.ts";

export const DialogueYearAsked = z.object({ year: z.int().min(2014).max(2100) });
export type DialogueYearAsked = z.infer<typeof DialogueYearAsked>;

/** A session as the list shows it. */
interface DialogueRow {
  dialogue: Omit<Dialogue, "communeId" | "conclusion" | "room">;
  chairTitle: string;
  deadlines: Deadline[];
  questions: number;
  answered: number;
  promises: number;
}

export interface DialogueYearPage {
  rows: DialogueRow[];
  standing: DialogueYear;
  requests: (VoterRequest & { isOwed: boolean })[];
}

/** The sessions of a year with their clocks, how the year stands against the law, and what voters asked for. */
export async function listDialogues(ctx: OfficialContext, { year }: DialogueYearAsked): Promise<DialogueYearPage> {
  needs(ctx, "dialogue.read");
  const dialogues = await list(ctx.db.read, ctx.scope, Day.parse(`${year}-01-01`), Day.parse(`${year}-12-31`));
  const requests = await listVoterRequests(ctx.db.read, ctx.scope);
  const standing = yearOfDialogues(dialogues, requests, year, ctx.today);
  const rows: DialogueRow[] = [];
  for (const dialogue of dialogues) rows.push(await rowOf(ctx, dialogue));
  const owed = new Set(standing.owed.map(({ id }) => id));
  return { rows, standing, requests: requests.map((request) => ({ ...request, isOwed: owed.has(request.id) })) };
}

async function rowOf(ctx: OfficialContext, dialogue: Dialogue): Promise<DialogueRow> {
  const questions = await listQuestions(ctx.db.read, ctx.scope, dialogue.id);
  const promises = await listPromises(ctx.db.read, ctx.scope, [dialogue.id]);
  const { communeId: _commune, conclusion: _conclusion, room: _room, ...shown } = dialogue;
  return {
    dialogue: shown,
    chairTitle: titleOf(ctx, dialogue.chairId),
    deadlines: deadlinesOfDialogue(ruleBookFor(ctx.commune), calendarFor(ctx.commune), dialogue),
    questions: questions.length,
    answered: questions.filter(({ state }) => state === "answered").length,
    promises: promises.length,
  };
}

export const titleOf = (ctx: OfficialContext, id: string | null): string =>
  ctx.chart.positions.find((position) => position.id === id)?.title ?? "";
