import { asTitle } from "../values/index.ts";
import { type Position, type Unit, matchPositions } from "../roles/index.ts";
import type { Assignment, Duty, PlanDocument, ScheduleRow, WrittenTime } from "./plan-document.ts";
import { hamletsMeant, hamletsNamedIn, isForHead } from "./hamlets-meant.ts";
import { dayInPlansYear } from "./plans-year.ts";
import type { ProposedTask } from "./proposed-task.ts";
import type { Piece } from "./span.ts";
import { timeWordsOfRow, titleOfRow } from "./row-words.ts";
import { roundsOf } from "./rounds.ts";
import { type KeyedTarget, targetsAlone, targetsOf } from "./targets-within.ts";
import { supportersOf } from "./supporters.ts";

/** The commune a plan is read for: its positions and hamlets on the plan's day. */
export interface Chart {
  positions: readonly Position[];
  hamlets: readonly Unit[];
}

/** The tasks a plan's text suggests, in the order of the text; one duty for every hamlet gives one for each of them. */
export function proposeTasks(document: PlanDocument, known: Chart): ProposedTask[] {
  const chart: NamingChart = { ...known, named: hamletsNamedIn(assigneesOf(document), known.hamlets) };
  return [
    ...targetsAlone(document).map((target) => fromTarget(target, document)),
    ...document.duties.flatMap((duty) => given(duty.lead, chart, fromDuty(duty, chart, document))),
    ...document.assignments.flatMap((assignment) => fromAssignment(assignment, chart, document)),
    ...document.scheduleRows.flatMap((row) => given(row.lead, chart, fromScheduleRow(row, chart, document))),
  ].sort((a, b) => a.span.start - b.span.start);
}

interface NamingChart extends Chart {
  /** The hamlets that the plan tells something by name. */
  named: readonly Unit[];
}

const assigneesOf = ({ duties, assignments, scheduleRows }: PlanDocument): string[] =>
  [
    ...assignments.map(({ assignee }) => assignee),
    ...[...duties, ...assignments.flatMap((it) => it.duties), ...scheduleRows].map(({ lead }) => lead),
  ].flatMap((piece) => piece?.text ?? []);

type Named = Pick<ProposedTask, "assignee" | "positionId" | "certainty" | "candidates">;

const nobody: Named = { assignee: null, positionId: null, certainty: 0, candidates: [] };

// Under this, a match is only offered among the candidates and never filled in.
const sureEnough = 70;

function named(assignee: string, positions: readonly Position[]): Named {
  const matches = matchPositions(titleOfPerson(assignee), positions);
  const best = matches[0];
  const isSure = best !== undefined && best.certainty >= sureEnough;
  return {
    assignee,
    positionId: isSure ? best.positionId : null,
    certainty: best?.certainty ?? 0,
    candidates: matches.slice(0, 5).map((match) => match.positionId),
  };
}

// "Đồng chí Hồ Thị Lê - Phó Chủ tịch UBND xã, Phó Trưởng ban": a position is known by the title, not by who holds it.
const titleOfPerson = (assignee: string): string =>
  /^(?:đồng chí|đ\/c|ông|bà|anh|chị)\s[^,;–-]{3,40}(?:\s[-–]|,)\s(?<title>[^,;]{4,})/iu
    .exec(assignee)
    ?.groups?.["title"]?.trim() ?? assignee;

// A duty or a row that names its own lead is proposed to it; one that names nobody to nobody.
const ledBy = (lead: Piece | null | undefined, chart: Chart): Named =>
  lead == null ? nobody : named(lead.text, chart.positions);

type Timed = Pick<ProposedTask, "deadline" | "timeText" | "isPlansYear" | "recurrence" | "continuous">;

const untimed: Timed = { deadline: null, timeText: null, recurrence: null, continuous: false };

function timed(time: WrittenTime, document: PlanDocument): Timed {
  const inYear = dayInPlansYear(time, document);
  return {
    deadline: time.day ?? inYear,
    timeText: time.text,
    ...(inYear !== null && { isPlansYear: true }),
    recurrence: time.recurrence,
    continuous: time.continuous,
  };
}

/** What is proposed as often as the plan sets a time for it. */
type Work = (who: Named) => ProposedTask[];

// The first round keeps the key of what it comes from; "+" and a number tell the others.
function eachRound(task: ProposedTask, times: readonly WrittenTime[], document: PlanDocument): ProposedTask[] {
  const rounds = roundsOf(times, document, task.span.end);
  if (rounds.length === 0) return [task];
  return rounds.map(({ time, deed }, at) => ({
    ...(rounds.length > 1 ? sharedOut(task) : task),
    key: at === 0 ? task.key : `${task.key}+${at + 1}`,
    ...(deed !== null && { title: asTitle(deed.slice(0, 500)) }),
    ...timed(time, document),
  }));
}

// How much of it all falls to one round or one hamlet the plan does not say.
const sharedOut = (task: ProposedTask): ProposedTask => ({ ...task, quantity: null, unit: null });

/** Who is told a piece of work has it; where hamlets are told, each has it, and so have the offices named beside them. */
function given(lead: Piece | null | undefined, chart: NamingChart, work: Work): ProposedTask[] {
  const meant = lead == null ? null : hamletsMeant(lead.text, chart.hamlets, chart.named);
  if (lead == null || meant === null || meant.hamlets.length === 0) return work(ledBy(lead, chart));
  const each = meant.hamlets.flatMap((hamlet) =>
    work(withinHamlet(lead.text, hamlet, chart)).map((task) => ({
      ...sharedOut(task),
      key: `${task.key}@${hamlet.id}`,
      hamletId: hamlet.id,
    })),
  );
  return meant.others === null ? each : [...each, ...work(named(meant.others, chart.positions))];
}

// A hamlet's own head, unless another of its bodies is meant ("Ban Công tác Mặt trận các thôn").
function withinHamlet(assignee: string, hamlet: Unit, { positions }: Chart): Named {
  const own = positions.filter(({ unitId }) => unitId === hamlet.id);
  const heads = own.filter(({ bundle }) => bundle === "hamlet-head");
  if (!isForHead(assignee)) {
    const match = named(
      assignee,
      own.filter((it) => !heads.includes(it)),
    );
    return { ...match, candidates: [...match.candidates, ...heads.map(({ id }) => id)] };
  }
  const head = heads[0]?.id ?? null;
  return {
    assignee,
    positionId: head,
    certainty: head === null ? 0 : 100,
    candidates: heads.map(({ id }) => id),
  };
}

const fromAssignment = (assignment: Assignment, chart: NamingChart, document: PlanDocument): ProposedTask[] =>
  assignment.duties.flatMap((duty) => given(duty.lead ?? assignment.assignee, chart, fromDuty(duty, chart, document)));

const fromDuty =
  (duty: Duty, { positions }: Chart, document: PlanDocument): Work =>
  (who) =>
    eachRound(
      {
        key: duty.key,
        ...targetsOf(duty, document),
        title: asTitle(duty.title),
        text: duty.text,
        span: duty.span,
        verb: duty.verb,
        ...who,
        ...supportersOf({ label: duty.support?.text ?? null, sentence: duty.text }, positions, who.positionId),
        hamletId: null,
        ...untimed,
        product: duty.products[0]?.text ?? null,
      },
      duty.times,
      document,
    );

const fromScheduleRow =
  (row: ScheduleRow, { positions }: Chart, document: PlanDocument): Work =>
  (who) =>
    eachRound(
      {
        key: row.key,
        ...targetsOf(row, document),
        title: asTitle(titleOfRow(row)),
        text: row.content.text,
        span: row.span,
        verb: null,
        ...who,
        ...supportersOf({ label: row.support?.text ?? null, sentence: row.content.text }, positions, who.positionId),
        hamletId: null,
        ...untimed,
        // Words of no known form ("Cả năm", "Khi có yêu cầu") are the plan's own all the same.
        timeText: row.time?.text ?? null,
        product: row.product?.text ?? null,
      },
      row.times,
      document,
    ).map((task) => ({ ...task, timeText: timeWordsOfRow(row) ?? task.timeText }));

function fromTarget({ key, target }: KeyedTarget, document: PlanDocument): ProposedTask {
  return {
    key,
    dutyKeys: [key],
    title: asTitle(target.text.slice(0, 500)),
    text: target.text,
    span: target.span,
    verb: null,
    ...nobody,
    supporters: null,
    supportingIds: [],
    hamletId: null,
    ...(target.time === undefined ? untimed : timed(target.time, document)),
    product: null,
    quantity: target.quantity,
    unit: target.unit,
  };
}
