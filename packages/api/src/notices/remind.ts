import type { Database, Reader } from "@gandan/db";
import { listAccounts } from "@gandan/db/accounts";
import { listAllCommunes } from "@gandan/db/communes";
import { listDueDenunciations, listProposedForDestruction, listRecipients } from "@gandan/db/denunciations";
import { listModels } from "@gandan/db/models";
import { type Told, addNotice, listTold } from "@gandan/db/notices";
import { mattersIn } from "@gandan/db/petitions";
import { listDestructionLists } from "@gandan/db/retention";
import { readRoleChart } from "@gandan/db/roles";
import { countBack } from "@gandan/domain/calendar";
import { stateOfDestruction } from "@gandan/domain/denunciations";
import { aliveClock } from "@gandan/domain/models";
import { type NoticeKind, hearers, rungOf } from "@gandan/domain/notices";
import { openStates } from "@gandan/domain/petitions";
import { waitsFor } from "@gandan/domain/retention";
import { type Account, type Bundle, type Commune, type RoleChart, holdersOf } from "@gandan/domain/roles";
import { type Day, type Id, type Instant, addDays, dayOf, startOf } from "@gandan/domain/values";
import { calendarFor } from "../calendar/calendar-for.ts";

/** A matter on a rung of the ladder. */
interface Standing {
  recordId: Id<"petition"> | Id<"denunciation"> | Id<"model"> | Id<"destructionList">;
  kind: NoticeKind;
  on: Day;
  personIds: ReadonlySet<Id<"person">>;
}

// Far enough ahead for so many working days over the longest holiday.
const aheadOf = ({ targetLeadDays }: Commune): number => 2 * targetLeadDays + 10;
const writtenAtOnce = 50;

/**
 * Reminds everybody of what stands on a rung of the ladder now; each rung of a limit is told to a person once. What a
 * stopped program missed is told at its next start: the rung on which a limit then stands. `rest` is waited for after each
 * portion, so that thousands of reminders do not hold up who is at work.
 */
export async function remindAll(
  db: Database,
  now: Instant,
  hasPost: boolean,
  rest: () => Promise<void>,
): Promise<number> {
  let count = 0;
  for (const commune of await listAllCommunes(db.read)) {
    const chart = await readRoleChart(db.read, commune.id);
    const mailed = new Set(chart.people.filter(({ email }) => hasPost && email != null).map(({ id }) => id));
    for await (const standings of standingsOf(db.read, commune, chart, dayOf(now))) {
      const untold = await untoldOf(db.read, commune.id, standings);
      for (let done = 0; done < untold.length; done += writtenAtOnce) {
        count += await db.write(commune.id, async (tx) => {
          let added = 0;
          for (const told of untold.slice(done, done + writtenAtOnce)) {
            const mail = mailed.has(told.personId) ? "waiting" : "none";
            const sent = { readAt: null, mail, attempts: 0, leasedUntil: null } as const;
            if (await addNotice(tx, { communeId: commune.id, ...told, at: now, ...sent })) added += 1;
          }
          return added;
        });
        await rest();
      }
      await rest();
    }
  }
  return count;
}

/** Whom nobody told yet of what. */
async function untoldOf(reader: Reader, communeId: Id<"commune">, standings: readonly Standing[]): Promise<Told[]> {
  const wanted = standings.flatMap(({ personIds, ...standing }) =>
    [...personIds].map((personId) => ({ personId, ...standing })),
  );
  const people = [...new Set(wanted.map(({ personId }) => personId))];
  const records = [...new Set(wanted.map(({ recordId }) => recordId))];
  const told = new Set((await listTold(reader, communeId, people, records)).map(signOf));
  return wanted.filter((one) => !told.has(signOf(one)));
}

const signOf = ({ personId, recordId, kind, on }: Told): string => `${personId} ${recordId} ${kind} ${on}`;

/** A function that answers each question once and remembers. */
function once<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, { answer: V }>();
  return (key) => {
    const kept = known.get(key) ?? { answer: answer(key) };
    known.set(key, kept);
    return kept.answer;
  };
}

async function* standingsOf(
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
  const hearing = once((kind: NoticeKind) =>
    once((positionId: Id<"position"> | null) => hearersOf(chart, accounts, positionId, kind, today)),
  );
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

const accountsOf = (accounts: readonly Account[], bundle: Bundle): Id<"person">[] =>
  accounts
    .filter((account) => account.bundle === bundle && account.disabledAt === null)
    .map(({ personId }) => personId);

function hearersOf(
  chart: RoleChart,
  accounts: readonly Account[],
  positionId: Id<"position"> | null,
  kind: NoticeKind,
  today: Day,
): Set<Id<"person">> {
  const of = (bundle: Bundle) => accountsOf(accounts, bundle);
  const holders = positionId === null ? [] : holdersOf(chart, positionId, today).map(({ id }) => id);
  const heard = hearers[kind].flatMap((who) =>
    who === "leader" ? of("leader") : who === "desk" ? of("in-charge") : holders,
  );
  // What nobody holds is the desk's.
  return new Set(heard.length === 0 ? of("in-charge") : heard);
}
