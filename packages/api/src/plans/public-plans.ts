import { findPlan, findPlanVersion, listPlans } from "@gandan/db/plans";
import {
  type Piece,
  type Plan,
  type PlanDocument,
  type PublicPlanState,
  type ScheduleRow,
  type Section,
  isPublicPlan,
  signaturesOf,
  spansMeet,
} from "@gandan/domain/plans";
import { type Id, publicText } from "@gandan/domain/values";
import type { Outside } from "../context.ts";
import { csvOf } from "../csv.ts";

/** A plan as the commune's page lists it. */
export interface PublicPlan extends Pick<Plan, "id" | "year" | "title" | "number" | "symbol" | "issuedOn" | "version"> {
  state: PublicPlanState;
}

/** A part of a plan's text with the parts below it. */
export interface PublicPart {
  marker: string | null;
  heading: string | null;
  paragraphs: string[];
  parts: PublicPart[];
  /** The rows of an annex that is a table of work. */
  tasks: PublicTask[];
}

export interface PublicTask {
  ordinal: string | null;
  group: string | null;
  content: string;
  lead: string | null;
  support: string | null;
  time: string | null;
  product: string | null;
}

/** What a plan says, as everybody may read it: telephone and identity numbers are left out. */
export interface PublicPlanText extends PublicPlan {
  issuer: string | null;
  preamble: string[];
  parts: PublicPart[];
  closing: string[];
  recipients: string[];
  signatures: { position: string | null; name: string | null }[];
  annexes: PublicPart[];
}

/** The plans that a commune put on its public page, the newest year first. */
export async function publicPlans(ctx: Pick<Outside, "db">, communeId: Id<"commune">): Promise<PublicPlan[]> {
  return (await listPlans(ctx.db.read, communeId)).filter(isPublicPlan).map(shown);
}

/** One of them with its text in force; null where there is none for everybody. */
export async function publicPlan(
  ctx: Pick<Outside, "db">,
  communeId: Id<"commune">,
  planId: Id<"plan">,
): Promise<PublicPlanText | null> {
  const plan = await findPlan(ctx.db.read, communeId, planId);
  if (plan === null || !isPublicPlan(plan)) return null;
  const version = await findPlanVersion(ctx.db.read, communeId, planId, plan.version);
  return version === null ? null : { ...shown(plan), ...textOf(version.document) };
}

const columns = ["id", "year", "title", "number", "symbol", "issuedOn", "state", "version"] as const;

/** One row a plan, as open data. */
export const plansCsv = (plans: readonly PublicPlan[]): string =>
  csvOf([[...columns], ...plans.map((plan) => columns.map((column) => plan[column]))]);

const shown = ({ id, year, title, number, symbol, issuedOn, state, version }: PublicPlan): PublicPlan => ({
  id,
  year,
  title: publicText(title),
  number,
  symbol,
  issuedOn,
  state,
  version,
});

const textOf = (document: PlanDocument): Omit<PublicPlanText, keyof PublicPlan> => ({
  issuer: wordsOf(document.issuer?.name ?? null),
  preamble: document.preamble.map(({ text }) => publicText(text)),
  parts: document.sections.filter(({ role }) => role !== "annex").map(partOf),
  closing: document.closing.map(({ text }) => publicText(text)),
  recipients: document.recipients.map(({ text }) => publicText(text)),
  annexes: document.sections
    .filter(({ role }) => role === "annex")
    .map((section) => annexOf(section, document.scheduleRows)),
  signatures: signaturesOf(document).map(({ position, name }) => ({
    position: wordsOf(position),
    name: wordsOf(name),
  })),
});

const partOf = ({ marker, heading, paragraphs, children }: Section): PublicPart => ({
  marker: wordsOf(marker),
  heading: wordsOf(heading),
  paragraphs: paragraphs.map(({ text }) => publicText(text)),
  parts: children.map(partOf),
  tasks: [],
});

// What is longer is no name of a column.
const longestName = 40;

/** An annex as a table where its rows tell all that stands there; else part by part, so that no word is left out. */
function annexOf(section: Section, rows: readonly ScheduleRow[]): PublicPart {
  const whole = partOf(section);
  const own = rows.filter(({ span }) => span.start >= section.span.start && span.end <= section.span.end);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return whole;
  const table = { start: first.span.start, end: last.span.end };
  const cells = own.flatMap(({ content, lead, support, time, product }) =>
    [content, lead, support, time, product].filter((cell) => cell !== null),
  );
  const isTold = (piece: Piece) => cells.some(({ span }) => spansMeet(span, piece.span));
  const inTable = section.children.filter(({ span }) => spansMeet(span, table));
  const inIt = [...inTable.flatMap(paragraphsIn), ...section.paragraphs.filter(({ span }) => spansMeet(span, table))];
  if (!inIt.every(isTold)) return whole;
  const isHeader = ({ marker, heading, paragraphs, span }: Section) =>
    marker === null &&
    heading === null &&
    span.end <= table.start &&
    paragraphs.length > 2 &&
    paragraphs.every(({ text }) => text.length <= longestName);
  const beside = section.children.filter((child) => !inTable.includes(child) && !isHeader(child));
  return { ...whole, parts: beside.map(partOf), tasks: own.map(taskOf) };
}

const paragraphsIn = ({ paragraphs, children }: Section): Piece[] => [...paragraphs, ...children.flatMap(paragraphsIn)];

const taskOf = ({ ordinal, group, content, lead, support, time, product }: ScheduleRow): PublicTask => ({
  ordinal,
  group: group === null ? null : publicText(group),
  content: publicText(content.text),
  lead: wordsOf(lead),
  support: wordsOf(support),
  time: wordsOf(time),
  product: wordsOf(product),
});

const wordsOf = (piece: Piece | null): string | null => (piece === null ? null : publicText(piece.text));
