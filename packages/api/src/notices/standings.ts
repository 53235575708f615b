import { type Reader, wholeCommune } from "@gandan/db";
import { listAccounts } from "@gandan/db/accounts";
import { listDueDenunciations, listProposedForDestruction, listRecipients } from "@gandan/db/denunciations";
import { listModels } from "@gandan/db/models";
import { mattersIn } from "@gandan/db/petitions";
import { listDestructionLists } from "@gandan/db/retention";
import { listTasks } from "@gandan/db/tasks";
import { countBack } from "@gandan/domain/calendar";
import { stateOfDestruction } from "@gandan/domain/denunciations";
import { aliveClock } from "@gandan/domain/models";
import { type NoticeKind, hearers, rungOf, taskHearers } from "@gandan/domain/notices";
import { openStates } from "@gandan/domain/petitions";
import { waitsFor } from "@gandan/domain/retention";
import { type Account, type Bundle, type Commune, type RoleChart, holdersOf } from "@gandan/domain/roles";
import { type Task, isSilent, toBeDoneStates } from "@gandan/domain/tasks";
import { type Day, type Id, addDays, dayOf, startOf } from "@gandan/domain/values";
import { calendarFor } from "../calendar/calendar-for.ts";

/** A matter on a rung of the ladder. */
export interface Standing {
  recordId: Id<"petition"> | Id<"denunciation"> | Id<"task"> | Id<"model"> | Id<"destructionList">;
  kind: NoticeKind;
  on: Day;
  personIds: ReadonlySet<Id<"person">>;
}

// Far enough ahead for so many working days over the longest holiday.
const aheadOf = ({ targetLeadDays }: Commune): number => 2 * targetLeadDays + 10;

/** What stands on a rung now, in portions: matters, sealed cases, tasks, models, and files to be let go. */
export async function* standingsOf(
  reader: Reader,
  commune: Commune,
  chart: RoleChart,
  today: Day,
): AsyncGenerator<Standing[]> {
  const calendar = calendarFor(commune);
  const accounts = await listAccounts(reader, commune.id);
  const { day } = countBack(calendar, today, { count: commune.silenceDays, unit: "working-day" });
  const silentBefore = startOf(day ?? today);
  const ahead = addDays(today, aheadOf(commune));
  // Of many matters few days and positions are different.
  const rungOn = once((due: Day) => (due < ahead ? rungOf(calendar, due, today, commune.targetLeadDays) : null));
  const hearingBy = (ladder: typeof hearers) =>
    once((kind: NoticeKind) =>
      once((positionId: Id<"position"> | null) => hearersOf(chart, accounts, positionId, ladder[kind], today)),
    );
  const hearing = hearingBy(hearers);
  const hearingOfTasks = hearingBy(taskHearers);
  for await (const matters of mattersIn(reader, commune.id, openStates))
    yield matters.flatMap(({ id: recordId, state, positionId, dueOn, updatedAt }) => {
      const hear = (of: NoticeKind) => hearing(of)(positionId);
      const kind = dueOn === null ? null : rungOn(dueOn);
      const found: Standing[] = [];
      if (kind !== null && dueOn !== null) found.push({ recordId, kind, on: dueOn, personIds: hear(kind) });
      if (updatedAt < silentBefore && state !== "suspended")
        found.push({ recordId, kind: "silent", on: dayOf(updatedAt), personIds: hear("silent") });
      return found;
    });
  for await (const tasks of openTasks(reader, commune.id))
    yield tasks.flatMap((task): Standing[] => {
      const { id: recordId, positionId, deadline } = task;
      const kind = deadline === null ? null : rungOn(deadline);
      if (kind !== null && deadline !== null)
        return [{ recordId, kind, on: deadline, personIds: hearingOfTasks(kind)(positionId) }];
      if (!isSilent(task, commune, calendar, today)) return [];
      return [{ recordId, kind: "silent", on: dayOf(task.updatedAt), personIds: hearingOfTasks("silent")(positionId) }];
    });
  for (const { id, dueOn } of await listDueDenunciations(reader, commune.id, ahead)) {
    const kind = dueOn === null ? null : rungOn(dueOn);
    if (kind === null || dueOn === null) continue;
    const named = await listRecipients(reader, commune.id, id);
    const whole = named.filter(({ sight }) => sight === "whole").map(({ personId }) => personId);
    yield [{ recordId: id, kind, on: dueOn, personIds: new Set(whole) }];
  }
  yield (await listModels(reader, commune.id)).flatMap((model) => {
    const clock = aliveClock(model, today);
    if (clock?.state !== "asked") return [];
    const kind = "alive-asked" as const;
    return [{ recordId: model.id, kind, on: clock.due, personIds: hearing(kind)(model.ownerId) }];
  });
  const leaders = accountsOf(accounts, "leader");
  for (const { id, destruction } of await listProposedForDestruction(reader, commune.id)) {
    if (destruction === null || stateOfDestruction(destruction) !== "proposed") continue;
    const named = new Set((await listRecipients(reader, commune.id, id)).map(({ personId }) => personId));
    const told = leaders.filter((personId) => named.has(personId) && personId !== destruction.proposedBy);
    const on = dayOf(destruction.proposedAt);
    yield [{ recordId: id, kind: "destruction-waits", on, personIds: new Set(told) }];
  }
  yield (await listDestructionLists(reader, commune.id)).map((list) => {
    const personIds = new Set(leaders.filter((personId) => waitsFor(list, { personId })));
    return { recordId: list.id, kind: "destruction-waits", on: dayOf(list.proposedAt), personIds };
  });
}

/** A function that answers each question once and remembers. */
function once<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, { answer: V }>();
  return (key) => {
    const kept = known.get(key) ?? { answer: answer(key) };
    known.set(key, kept);
    return kept.answer;
  };
}

const accountsOf = (accounts: readonly Account[], bundle: Bundle): Id<"person">[] =>
  accounts
    .filter((account) => account.bundle === bundle && account.disabledAt === null)
    .map(({ personId }) => personId);

function hearersOf(
  chart: RoleChart,
  accounts: readonly Account[],
  positionId: Id<"position"> | null,
  told: (typeof hearers)[NoticeKind],
  today: Day,
): Set<Id<"person">> {
  const of = (bundle: Bundle) => accountsOf(accounts, bundle);
  const holders = positionId === null ? [] : holdersOf(chart, positionId, today).map(({ id }) => id);
  const heard = told.flatMap((who) => (who === "leader" ? of("leader") : who === "desk" ? of("in-charge") : holders));
  // What nobody holds is the desk's.
  return new Set(heard.length === 0 ? of("in-charge") : heard);
}

const portion = 200;

/** The tasks that somebody is at or should be at; what was reported done waits for somebody else. */
async function* openTasks(reader: Reader, communeId: Id<"commune">): AsyncGenerator<Task[]> {
  const wanted = { states: toBeDoneStates };
  const oldest = { by: "updated", descending: false } as const;
  for (let offset = 0; ; offset += portion) {
    const tasks = await listTasks(reader, wholeCommune(communeId), wanted, oldest, { limit: portion, offset });
    yield tasks;
    if (tasks.length < portion) return;
  }
}
