import { capitalised } from "../values/index.ts";
import { type Position, type Unit, matchPositions } from "../roles/index.ts";
import type { Assignment, Duty, PlanDocument, ScheduleRow, Target, WrittenTime } from "./plan-document.ts";
import { dayInPlansYear } from "./plans-year.ts";
import type { ProposedTask } from "./proposed-task.ts";
import type { Piece } from "./span.ts";
import { supportersOf } from "./supporters.ts";

/** The commune a plan is read for: its positions and hamlets on the plan's day. */
export interface Chart {
  positions: readonly Position[];
  hamlets: readonly Unit[];
}

/** The tasks a plan's text suggests, in the order of the text; one duty for every hamlet gives one for each of them. */
export function proposeTasks(document: PlanDocument, chart: Chart): ProposedTask[] {
  return [
    ...document.targets.map((target, index) => fromTarget(target, index)),
    ...document.duties.map((duty) => fromDuty(duty, ledBy(duty.lead, chart), chart, document)),
    ...document.assignments.flatMap((assignment) => fromAssignment(assignment, chart, document)),
    ...document.scheduleRows.map((row) => fromScheduleRow(row, chart, document)),
  ].sort((a, b) => a.span.start - b.span.start);
}

type Named = Pick<ProposedTask, "assignee" | "positionId" | "certainty" | "candidates">;

const nobody: Named = { assignee: null, positionId: null, certainty: 0, candidates: [] };

// Under this, a match is only offered among the candidates and never filled in.
const sureEnough = 70;

function named(assignee: string, positions: readonly Position[]): Named {
  const matches = matchPositions(assignee, positions);
  const best = matches[0];
  const isSure = best !== undefined && best.certainty >= sureEnough;
  return {
    assignee,
    positionId: isSure ? best.positionId : null,
    certainty: best?.certainty ?? 0,
    candidates: matches.slice(0, 5).map((match) => match.positionId),
  };
}

// A duty or a row that names its own lead is proposed to it; one that names nobody to nobody.
const ledBy = (lead: Piece | null | undefined, chart: Chart): Named =>
  lead == null ? nobody : named(lead.text, chart.positions);

type Timed = Pick<ProposedTask, "deadline" | "timeText" | "isPlansYear" | "recurrence" | "continuous">;

function timed(times: readonly WrittenTime[], document: PlanDocument): Timed {
  const first = times.find((time) => time.day !== null) ?? times.find((time) => time.recurrence !== null) ?? times[0];
  if (first === undefined) return { deadline: null, timeText: null, recurrence: null, continuous: false };
  const inYear = dayInPlansYear(first, document);
  return {
    deadline: first.day ?? inYear,
    timeText: first.text,
    ...(inYear !== null && { isPlansYear: true }),
    recurrence: first.recurrence,
    continuous: first.continuous,
  };
}

function fromDuty(duty: Duty, who: Named, { positions }: Chart, document: PlanDocument): ProposedTask {
  return {
    key: duty.key,
    dutyKeys: [duty.key],
    title: capitalised(duty.title),
    text: duty.text,
    span: duty.span,
    verb: duty.verb,
    ...who,
    ...supportersOf({ label: duty.support?.text ?? null, sentence: duty.text }, positions, who.positionId),
    hamletId: null,
    ...timed(duty.times, document),
    product: duty.products[0]?.text ?? null,
    quantity: null,
    unit: null,
  };
}

function fromAssignment(assignment: Assignment, chart: Chart, document: PlanDocument): ProposedTask[] {
  if (!isForEachHamlet(assignment))
    return assignment.duties.map((duty) =>
      fromDuty(duty, ledBy(duty.lead ?? assignment.assignee, chart), chart, document),
    );
  return assignment.duties.flatMap((duty) =>
    chart.hamlets.map((hamlet) => {
      const heads = chart.positions.filter(
        (position) => position.unitId === hamlet.id && position.bundle === "hamlet-head",
      );
      const who = named(assignment.assignee.text, heads);
      const head = heads[0]?.id ?? null;
      return {
        ...fromDuty(
          duty,
          {
            ...who,
            positionId: head,
            certainty: head === null ? 0 : 100,
            candidates: heads.map((it) => it.id),
          },
          chart,
          document,
        ),
        key: `${duty.key}@${hamlet.id}`,
        hamletId: hamlet.id,
      };
    }),
  );
}

const hamletWords = /^(thôn|làng|bản|ấp|buôn|tổ dân phố|khu phố|khu dân cư)$/i;

/** Whether an assignment goes to each hamlet: "Trưởng thôn 06 thôn", "Trưởng thôn các thôn". */
export const isForEachHamlet = (assignment: Assignment): boolean =>
  (assignment.count !== null && hamletWords.test(assignment.count.unit)) ||
  /(trưởng|bí thư)\s+(thôn|làng|bản|ấp|buôn|tổ dân phố|khu phố)|các\s+(thôn|làng|bản|ấp|buôn|tổ dân phố|khu phố)/iu.test(
    assignment.assignee.text,
  );

function fromScheduleRow(row: ScheduleRow, chart: Chart, document: PlanDocument): ProposedTask {
  const who = ledBy(row.lead, chart);
  return {
    key: row.key,
    dutyKeys: [row.key],
    title: capitalised(row.content.text.slice(0, 500)),
    text: row.content.text,
    span: row.span,
    verb: null,
    ...who,
    ...supportersOf({ label: row.support?.text ?? null, sentence: row.content.text }, chart.positions, who.positionId),
    hamletId: null,
    ...timed(row.times, document),
    product: row.product?.text ?? null,
    quantity: null,
    unit: null,
  };
}

function fromTarget(target: Target, index: number): ProposedTask {
  return {
    key: `target.${index + 1}`,
    dutyKeys: [`target.${index + 1}`],
    title: capitalised(target.text.slice(0, 500)),
    text: target.text,
    span: target.span,
    verb: null,
    ...nobody,
    supporters: null,
    supportingIds: [],
    hamletId: null,
    deadline: null,
    timeText: null,
    recurrence: null,
    continuous: false,
    product: null,
    quantity: target.quantity,
    unit: target.unit,
  };
}
