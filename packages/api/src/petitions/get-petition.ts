import {
  findVoice,
  listAnswerTemplates,
  listEqualPetitions,
  listKindDecisionsOf,
  listPetitionEvents,
} from "@gandan/db/petitions";
import { type Deadline, type WorkingTime, countBack, workingTimeTo } from "@gandan/domain/calendar";
import {
  type CaseEvent,
  type KindDecision,
  type MissingField,
  type Petition,
  type PetitionPaper,
  type PetitionStep,
  type RefusalGround,
  fillTemplate,
  isBackdated,
  mayGiveTask,
  mayRead,
  missingFields,
  nextDeadline,
  papersOf,
  petitionStepsFor,
  targetOf,
  templatesFor,
} from "@gandan/domain/petitions";
import { may } from "@gandan/domain/roles";
import { answerTemplates } from "@gandan/packs/answer-templates";
import { refusalGrounds } from "@gandan/packs/refusal-grounds";
import { type Day, holdsOn, idOf } from "@gandan/domain/values";
import { z } from "zod";
import { calendarFor } from "../calendar/calendar-for.ts";
import type { OfficialContext } from "../context.ts";
import { type PetitionFileRow, filesOf } from "./files-of.ts";
import { communeKindWords } from "../roles/commune-kind-words.ts";
import { type TaskRow, visibleTaskRows } from "../tasks/task-row.ts";
import { answerRulesOf } from "./answer-rules.ts";
import { deadlinesFor } from "./petition-clock.ts";
import { type PetitionRow, petitionRow } from "./petition-row.ts";
import { type SameMatter, sameMatters } from "./same-matters.ts";
import { visiblePetition } from "./visible-petition.ts";
import { type VoiceRow, voiceRow } from "./voice-row.ts";

export const PetitionAsked = z.object({ petitionId: idOf("petition") });
export type PetitionAsked = z.infer<typeof PetitionAsked>;

export interface PetitionPage {
  petition: PetitionRow;
  /** What was spoken, where it was. */
  voice: VoiceRow | null;
  /** Scans, photos and papers, for those who may answer the matter; null for the others. */
  files: PetitionFileRow[] | null;
  history: (Omit<CaseEvent, "ground"> & {
    personName: string | null;
    positionTitle: string | null;
    ground: RefusalGround | null;
    /** The kind and the dates that the matter had before this step, and those that it has since. */
    turn: Pick<KindDecision, "from" | "to" | "before" | "after"> | null;
  })[];
  deadlines: Deadline[];
  /** The office's nearest open limit, the working time that is left of it, and the commune's own target before it. */
  next: { stage: string; left: WorkingTime; target: Day | null } | null;
  missing: MissingField[];
  /** Entered more than a day after the day it is said to have come. */
  isBackdated: boolean;
  /** The first of the equal letters, and the others that repeat this one. */
  sameAs: SameMatter[];
  /** Words to begin an answer with, for who may write one. */
  templates: { id: string; title: { vi: string; en: string }; text: string; isOwn: boolean }[];
  /** What the person may do with it now. */
  steps: PetitionStep[];
  /** The closed list from which the steps that turn the sender away choose, of every day. */
  grounds: RefusalGround[];
  /** The law behind a charge for copies, as far as it was read: the ground that not paying it is. */
  costLaw: RefusalGround | null;
  /** What was given to somebody to do because of it. */
  tasks: TaskRow[];
  hiddenTasks: number;
  mayGiveTask: boolean;
  /** The papers that go out in writing, for those who may answer the matter. */
  papers: PetitionPaper[];
}

/** A citizen's word with its history and the steps that the person may take. */
export async function getPetition(ctx: OfficialContext, { petitionId }: PetitionAsked): Promise<PetitionPage> {
  const petition = await visiblePetition(ctx.db.read, ctx, petitionId);
  const events = await listPetitionEvents(ctx.db.read, ctx.scope, petitionId);
  const decisions = await listKindDecisionsOf(ctx.db.read, ctx.scope, [petitionId]);
  const turnAt = (at: number): PetitionPage["history"][number]["turn"] => {
    const decision = decisions.find(({ sequence, from }) => sequence === at && from !== null);
    return decision === undefined ? null : turnOf(decision);
  };
  const voice = await findVoice(ctx.db.read, ctx.scope, petitionId);
  const deadlines = deadlinesFor(ctx.commune, petition, events);
  const next = nextDeadline(deadlines);
  const equal = await listEqualPetitions(ctx.db.read, ctx.scope, petition.duplicateOf ?? petition.id);
  const same = equal.filter((other) => other.id !== petition.id && mayRead(ctx.actor, other));
  const { tasks, hidden } = await visibleTaskRows(ctx, { petitionId });
  const steps = petitionStepsFor(petition, events, ctx.actor, answerRulesOf(ctx));
  return {
    petition: petitionRow(ctx, petition),
    voice: voice === null ? null : voiceRow(voice),
    files: await filesOf(ctx, petition),
    history: events.map(({ communeId: _commune, petitionId: _petition, sequence, ...event }) => ({
      ...event,
      turn: turnAt(sequence),
      ground: refusalGrounds.find(({ id }) => id === event.ground) ?? null,
      personName: ctx.chart.people.find((person) => person.id === event.personId)?.name ?? null,
      positionTitle: ctx.chart.positions.find((position) => position.id === event.positionId)?.title ?? null,
    })),
    deadlines,
    next: next?.due == null ? null : { stage: next.stage, ...clocksOf(ctx, next.due) },
    missing: missingFields(petition),
    isBackdated: isBackdated(petition, events[0]?.at ?? petition.receivedAt),
    sameAs: await sameMatters(ctx, petition, same),
    templates: steps.some((step) => step === "answer" || step === "submit-answer")
      ? await templatesOf(ctx, petition)
      : [],
    steps,
    grounds: refusalGrounds.filter(
      (ground) => ground.kinds.includes(petition.kind) && ground.steps.some((step) => steps.includes(step)),
    ),
    costLaw:
      petition.kind === "information-request"
        ? (refusalGrounds.find(
            ({ id, validity }) =>
              id.startsWith("information.unpaid@") && holdsOn(validity, petition.cost?.told.on ?? ctx.today),
          ) ?? null)
        : null,
    tasks,
    hiddenTasks: hidden,
    mayGiveTask: mayGiveTask(petition, ctx.actor),
    papers:
      petition.erasedAt === null && may(ctx.actor, "petition.answer", targetOf(petition))
        ? papersOf(petition, events, refusalGrounds)
        : [],
  };
}

const turnOf = ({ from, to, before, after }: KindDecision) => ({ from, to, before, after });

// The commune's own come first: they are written for its own places and people.
async function templatesOf(ctx: OfficialContext, petition: Petition): Promise<PetitionPage["templates"]> {
  const commune = `${communeKindWords[ctx.commune.kind].toLocaleLowerCase("vi")} ${ctx.commune.name}`;
  const own = (await listAnswerTemplates(ctx.db.read, ctx.scope)).filter(({ retiredAt }) => retiredAt === null);
  const filled = (template: { text: string }) => fillTemplate(template, petition, commune);
  return [
    ...templatesFor(own, petition).map((template) => ({
      id: template.id,
      title: { vi: template.title, en: template.title },
      text: filled(template),
      isOwn: true,
    })),
    ...templatesFor(answerTemplates, petition).map((template) => ({
      id: template.id,
      title: template.title,
      text: filled(template),
      isOwn: false,
    })),
  ];
}

function clocksOf(ctx: OfficialContext, due: Day): { left: WorkingTime; target: Day | null } {
  const { commune } = ctx;
  const calendar = calendarFor(commune);
  const lead = { count: commune.targetLeadDays, unit: "working-day" } as const;
  return {
    left: workingTimeTo(calendar, commune.workingHours, ctx.now(), due),
    target: lead.count === 0 ? null : countBack(calendar, due, lead).day,
  };
}
