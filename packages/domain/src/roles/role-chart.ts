import { z } from "zod";
import { Day, type Id, holdsOn, idOf } from "../values/index.ts";
import { CalendarEdits, WorkingHours } from "../calendar/index.ts";
import { CopyPrice } from "./copy-price.ts";
import { Bundle } from "./bundle.ts";

const name = z.string().trim().min(1).max(200);
const dated = { from: Day, to: Day.nullable() };

export const CommuneKind = z.enum(["commune", "ward", "special-zone", "province"]);

/** The kinds of a citizen's word that a commune may have answered without the chairman's signature. */
export const DirectKind = z.enum(["feedback", "session-question", "recommendation", "information-request"]);
export type DirectKind = z.infer<typeof DirectKind>;

/** The tenant. A province is one too; its communes name it as parent. */
export const Commune = z.object({
  id: idOf("commune"),
  parentId: idOf("commune").nullable(),
  kind: CommuneKind,
  /** Without its kind: "Ba Vì". */
  name,
  provinceName: name,
  isDemo: z.boolean(),
  /** The commune's own answer term for feedback in working days; a setting, not law. */
  feedbackAnswerDays: z.number().int().min(1).max(90),
  /** Working days to answer what the Front and the inspection board recommend; its own setting, null where it has none. */
  recommendationAnswerDays: z.int().min(1).max(90).nullable(),
  /** Working days without an event after which an open record counts as silent. */
  silenceDays: z.number().int().min(1).max(90),
  /** Whether days counted before a suspension are kept; its own reading where the law is silent. */
  afterSuspension: z.enum(["remaining", "whole"]),
  /** When its offices work; its own setting, from which words such as "2 ngày 3 giờ" are counted. */
  workingHours: WorkingHours,
  /** How many working days before a limit of law the commune wants its own work done. */
  targetLeadDays: z.number().int().min(0).max(30),
  /** Which words are answered by whom they were given to, without a signature; its own setting, no law sets it. */
  directAnswers: z.array(DirectKind),
  /** What a copy, a print or the post costs, by its own setting; offered where a cost is written down. */
  copyPrices: z.array(CopyPrice).max(30),
  /** How its land lies, and the thousandths of its people who are of ethnic minorities; said by itself, so that it is compared with communes like it. */
  terrain: z.enum(["mountain", "delta", "island", "urban"]).nullable(),
  minorityShare: z.number().int().min(0).max(1_000).nullable(),
  /** Days that were decided after the shipped calendar was made, and shipped days that do not hold. */
  calendarEdits: CalendarEdits,
});
export type Commune = z.infer<typeof Commune>;

export const UnitKind = z.enum(["committee", "office", "party", "front", "organisation", "hamlet"]);

/** A part of the commune for a time; a reorganised one names what followed it. */
export const Unit = z.object({
  id: idOf("unit"),
  communeId: idOf("commune"),
  kind: UnitKind,
  name,
  sortKey: z.number().int(),
  successorId: idOf("unit").nullable(),
  ...dated,
});
export type Unit = z.infer<typeof Unit>;

/** A position of a unit; `aliases` are the ways plans write it. */
export const Position = z.object({
  id: idOf("position"),
  communeId: idOf("commune"),
  unitId: idOf("unit"),
  title: name,
  bundle: Bundle,
  aliases: z.array(z.string()),
  sortKey: z.number().int(),
  ...dated,
});
export type Position = z.infer<typeof Position>;

export const Person = z.object({
  id: idOf("person"),
  communeId: idOf("commune"),
  name,
  phone: z.string().max(30).nullable(),
  email: z.string().max(200).nullable(),
});
export type Person = z.infer<typeof Person>;

/** Who holds a position, from a day to a day. */
export const Tenure = z.object({
  id: idOf("tenure"),
  communeId: idOf("commune"),
  positionId: idOf("position"),
  personId: idOf("person"),
  ...dated,
});
export type Tenure = z.infer<typeof Tenure>;

export const SigningCapacity = z.enum(["TM", "KT", "TL", "TUQ", "Q"]);
export type SigningCapacity = z.infer<typeof SigningCapacity>;

/** Who acts and signs for whom, from a day to a day, by which document. */
export const Delegation = z.object({
  id: idOf("delegation"),
  communeId: idOf("commune"),
  fromPositionId: idOf("position"),
  toPositionId: idOf("position"),
  capacity: SigningCapacity,
  document: z.string().trim().min(1).max(300),
  ...dated,
});
export type Delegation = z.infer<typeof Delegation>;

/** Everything that says who is who in a commune, over all its time. */
export interface RoleChart {
  units: readonly Unit[];
  positions: readonly Position[];
  people: readonly Person[];
  tenures: readonly Tenure[];
  delegations: readonly Delegation[];
}

/** The chart as it stood on a day: rows outside their dates are gone. */
export const chartOn = (chart: RoleChart, day: Day): RoleChart => ({
  units: chart.units.filter((unit) => holdsOn(unit, day)),
  positions: chart.positions.filter((position) => holdsOn(position, day)),
  people: chart.people,
  tenures: chart.tenures.filter((tenure) => holdsOn(tenure, day)),
  delegations: chart.delegations.filter((delegation) => holdsOn(delegation, day)),
});

/** The people who hold a position on a day; empty where it is vacant. */
export function holdersOf(chart: RoleChart, positionId: Id<"position">, day: Day): Person[] {
  const held = chart.tenures.filter((tenure) => tenure.positionId === positionId && holdsOn(tenure, day));
  return chart.people.filter((person) => held.some((tenure) => tenure.personId === person.id));
}

/** The positions a person acts for on a day: held by tenure, or delegated to a position that is held. */
export function positionsOf(chart: RoleChart, personId: Id<"person">, day: Day): Id<"position">[] {
  const today = chartOn(chart, day);
  const open = new Set(today.positions.map((position) => position.id));
  const held = today.tenures.filter((tenure) => tenure.personId === personId).map((tenure) => tenure.positionId);
  const delegated = today.delegations
    .filter((delegation) => held.includes(delegation.toPositionId))
    .map((delegation) => delegation.fromPositionId);
  return [...new Set([...held, ...delegated])].filter((position) => open.has(position));
}

/** The hamlets that a set of positions belongs to on a day. */
export function hamletsOf(chart: RoleChart, positionIds: readonly Id<"position">[], day: Day): Id<"unit">[] {
  const today = chartOn(chart, day);
  const units = new Set(
    today.positions.filter((position) => positionIds.includes(position.id)).map((position) => position.unitId),
  );
  return today.units.filter((unit) => unit.kind === "hamlet" && units.has(unit.id)).map((unit) => unit.id);
}

/** The hamlets of a commune on a day, in their order. */
export const hamletsOn = (chart: RoleChart, day: Day): Unit[] =>
  chart.units.filter((unit) => unit.kind === "hamlet" && holdsOn(unit, day)).sort((a, b) => a.sortKey - b.sortKey);
