import { wholeCommune } from "@gandan/db";
import { listEventsOf, listFaces, listPetitions } from "@gandan/db/petitions";
import type { Figures } from "@gandan/domain/evaluation";
import { countedMatter } from "@gandan/domain/petitions";
import { Day, addDays, startOf } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { deadlinesFor } from "../petitions/petition-clock.ts";
import { type RegisterRow, countOf, numberOf } from "./counted.ts";

/** Figures of the register of petitions and of the faces chosen, from the year's first day to `last`. */
export async function matterFigures(ctx: OfficialContext, year: number, last: Day): Promise<Figures> {
  const from = Day.parse(`${year}-01-01`);
  const petitions = await listPetitions(
    ctx.db.read,
    wholeCommune(ctx.scope),
    { receivedBefore: startOf(addDays(last, 1)) },
    { by: "received", descending: false },
    { limit: 100_000, offset: 0 },
  );
  const events = await listEventsOf(
    ctx.db.read,
    ctx.scope,
    petitions.map(({ id }) => id),
  );
  const matters = petitions.flatMap((petition) => {
    const own = events.get(petition.id) ?? [];
    const matter = countedMatter(petition, own, deadlinesFor(ctx.commune, petition, own));
    return matter === null ? [] : [{ id: petition.id, ...matter }];
  });
  type Counted = (typeof matters)[number];
  const within = (day: Day | null): boolean => day !== null && from <= day && day <= last;
  const isOpen = ({ answeredOn, endedOn }: Counted) => (answeredOn ?? endedOn ?? "9999") > last;
  const isLate = ({ answerBy }: Counted) => answerBy !== null && answerBy < last;
  const fellDue = (one: Counted) => one.answerBy !== null && (within(one.answeredOn) || (isOpen(one) && isLate(one)));
  const inTime = (one: Counted) =>
    fellDue(one) && within(one.answeredOn) && (one.answeredOn ?? "") <= (one.answerBy ?? "");
  const rows = (isCounted: (one: Counted) => boolean): RegisterRow[] =>
    matters.filter(isCounted).map(({ id }) => ({ id }));
  const withoutLimit: RegisterRow[] = matters
    .filter((one) => one.answerBy === null && (within(one.answeredOn) || isOpen(one)))
    .map(({ id }) => ({ id, leftOut: "no-limit" }));
  // Open matters whose limit lies ahead within the year may still be answered in time; what is late cannot.
  const end = Day.parse(`${year}-12-31`);
  const toCome = matters.filter(
    (one) => isOpen(one) && one.answerBy !== null && one.answerBy >= last && one.answerBy <= end,
  );
  const ofKind = (kind: Counted["kind"]) => {
    const open = toCome.filter((one) => one.kind === kind).length;
    return {
      fellDue: countOf(
        rows((one) => one.kind === kind && fellDue(one)),
        open,
      ),
      inTime: countOf(
        rows((one) => one.kind === kind && inTime(one)),
        open,
      ),
    };
  };
  const faces = await listFaces(ctx.db.read, ctx.scope, from.slice(0, 7), last.slice(0, 7));
  // A face that was chosen stays; how many more will choose nobody knows.
  const chosen = (some: typeof faces) => ({ ...numberOf(some.reduce((sum, { count }) => sum + count, 0)), open: 0 });
  const [feedback, requests] = [ofKind("feedback"), ofKind("information-request")];
  return {
    "petitions.received": countOf(rows(({ receivedOn }) => within(receivedOn))),
    "petitions.carried-over": countOf(
      rows((one) => one.receivedOn < from && (one.answeredOn ?? one.endedOn ?? "9999") >= from),
    ),
    "petitions.accepted": countOf(rows(({ acceptedOn }) => within(acceptedOn))),
    "petitions.answered": countOf(rows(({ answeredOn }) => within(answeredOn))),
    "petitions.fell-due": countOf([...rows(fellDue), ...withoutLimit], toCome.length),
    "petitions.answered-in-time": countOf([...rows(inTime), ...withoutLimit], toCome.length),
    "petitions.answered-late": countOf(rows((one) => fellDue(one) && within(one.answeredOn) && !inTime(one))),
    "petitions.ended-otherwise": countOf(rows((one) => one.answeredOn === null && within(one.endedOn))),
    "petitions.open": countOf(rows(isOpen)),
    "petitions.open-late": countOf(rows((one) => isOpen(one) && isLate(one))),
    "feedback.fell-due": feedback.fellDue,
    "feedback.answered-in-time": feedback.inTime,
    "information-requests.fell-due": requests.fellDue,
    "information-requests.answered-in-time": requests.inTime,
    "satisfaction.rated": chosen(faces),
    "satisfaction.glad": chosen(faces.filter(({ face }) => face === "glad")),
  };
}
