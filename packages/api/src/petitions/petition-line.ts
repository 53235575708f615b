import { type Petition, type PetitionAnswer, isUnderWay } from "@gandan/domain/petitions";
import type { OfficialContext } from "../context.ts";

type Listed = Pick<
  Petition,
  | "id"
  | "kind"
  | "channel"
  | "number"
  | "registerYear"
  | "text"
  | "topic"
  | "language"
  | "receivedAt"
  | "dueOn"
  | "state"
  | "erasedAt"
>;

/**
 * A citizen's word as lists show it: what was said and where it stands. Who said it, the receipt that opens it, what was
 * answered and what it cost are read on its own page.
 */
export type PetitionLine = Listed & {
  answer: Pick<PetitionAnswer, "at"> | null;
  hamletName: string | null;
  positionTitle: string | null;
  isLate: boolean;
};

/** The names behind a word's ids, and whether its next limit has passed. */
export const standingOf = (
  { chart, today }: OfficialContext,
  { hamletId, positionId, dueOn, state }: Petition,
): Pick<PetitionLine, "hamletName" | "positionTitle" | "isLate"> => ({
  hamletName: chart.units.find((unit) => unit.id === hamletId)?.name ?? null,
  positionTitle: chart.positions.find((position) => position.id === positionId)?.title ?? null,
  isLate: dueOn !== null && dueOn < today && isUnderWay(state),
});

/** A word as a list shows it. */
export const petitionLine = (ctx: OfficialContext, petition: Petition): PetitionLine => ({
  id: petition.id,
  kind: petition.kind,
  channel: petition.channel,
  number: petition.number,
  registerYear: petition.registerYear,
  text: petition.text,
  topic: petition.topic,
  language: petition.language,
  receivedAt: petition.receivedAt,
  dueOn: petition.dueOn,
  state: petition.state,
  erasedAt: petition.erasedAt,
  answer: petition.answer && { at: petition.answer.at },
  ...standingOf(ctx, petition),
});
