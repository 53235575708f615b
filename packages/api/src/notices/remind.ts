import { type Database, type Reader, wholeCommune } from "@gandan/db";
import { listAccounts } from "@gandan/db/accounts";
import { listAllCommunes } from "@gandan/db/communes";
import { listDueDenunciations, listRecipients } from "@gandan/db/denunciations";
import { addNotice } from "@gandan/db/notices";
import { type PetitionFilter, listPetitions } from "@gandan/db/petitions";
import { readRoleChart } from "@gandan/db/roles";
import { countBack } from "@gandan/domain/calendar";
import { type NoticeKind, hearers, rungOf } from "@gandan/domain/notices";
import { type Petition, openStates } from "@gandan/domain/petitions";
import { type Account, type Bundle, type Commune, type RoleChart, holdersOf } from "@gandan/domain/roles";
import { type Day, type Id, type Instant, addDays, dayOf, startOf } from "@gandan/domain/values";
import { calendarFor } from "../calendar/calendar-for.ts";

/** A matter on a rung of the ladder. */
interface Standing {
  recordId: Id<"petition"> | Id<"denunciation">;
  kind: NoticeKind;
  on: Day;
  personIds: ReadonlySet<Id<"person">>;
}

// Far enough ahead for two working days over the longest holiday.
const aheadDays = 14;
const atOnce = 500;

/**
 * Reminds everybody of what stands on a rung of the ladder now; each rung of a limit is told to a person once. What a
 * stopped program missed is told at its next start: the rung on which a limit then stands.
 */
export async function remindAll(db: Database, now: Instant, hasPost: boolean): Promise<number> {
  let count = 0;
  for (const commune of await listAllCommunes(db.read)) {
    const standings = await standingsOf(db.read, commune, dayOf(now));
    if (standings.length === 0) continue;
    const chart = await readRoleChart(db.read, commune.id);
    const mailOf = (personId: Id<"person">) =>
      hasPost && chart.people.find(({ id }) => id === personId)?.email != null ? "waiting" : "none";
    count += await db.write(commune.id, async (tx) => {
      let added = 0;
      for (const { recordId, kind, on, personIds } of standings)
        for (const personId of personIds) {
          const sent = { mail: mailOf(personId), attempts: 0, leasedUntil: null } as const;
          const notice = { communeId: commune.id, personId, recordId, kind, on, at: now, readAt: null, ...sent };
          if (await addNotice(tx, notice)) added += 1;
        }
      return added;
    });
  }
  return count;
}

async function standingsOf(reader: Reader, commune: Commune, today: Day): Promise<Standing[]> {
  const calendar = calendarFor(commune);
  const chart = await readRoleChart(reader, commune.id);
  const accounts = await listAccounts(reader, commune.id);
  const found: Standing[] = [];
  const hear = (petition: Petition, kind: NoticeKind) => hearersOf(chart, accounts, petition, kind, today);
  for (const petition of await petitionsWith(reader, commune, { dueBefore: addDays(today, aheadDays) })) {
    const kind = petition.dueOn === null ? null : rungOf(calendar, petition.dueOn, today);
    if (kind !== null && petition.dueOn !== null)
      found.push({ recordId: petition.id, kind, on: petition.dueOn, personIds: hear(petition, kind) });
  }
  const { day } = countBack(calendar, today, { count: commune.silenceDays, unit: "working-day" });
  for (const petition of await petitionsWith(reader, commune, { unchangedSince: startOf(day ?? today) })) {
    if (petition.state === "suspended") continue;
    found.push({
      recordId: petition.id,
      kind: "silent",
      on: dayOf(petition.updatedAt),
      personIds: hear(petition, "silent"),
    });
  }
  for (const { id, dueOn } of await listDueDenunciations(reader, commune.id, addDays(today, aheadDays))) {
    const kind = dueOn === null ? null : rungOf(calendar, dueOn, today);
    if (kind === null || dueOn === null) continue;
    const named = await listRecipients(reader, commune.id, id);
    const whole = named.filter(({ sight }) => sight === "whole").map(({ personId }) => personId);
    found.push({ recordId: id, kind, on: dueOn, personIds: new Set(whole) });
  }
  return found;
}

async function petitionsWith(reader: Reader, commune: Commune, only: PetitionFilter): Promise<Petition[]> {
  const found: Petition[] = [];
  for (let offset = 0; ; offset += atOnce) {
    const page = { limit: atOnce, offset };
    const wanted = { ...only, states: openStates };
    const some = await listPetitions(reader, wholeCommune(commune.id), wanted, oldestFirst, page);
    found.push(...some);
    if (some.length < atOnce) return found;
  }
}

const oldestFirst = { by: "received", descending: false } as const;

function hearersOf(
  chart: RoleChart,
  accounts: readonly Account[],
  petition: Petition,
  kind: NoticeKind,
  today: Day,
): Set<Id<"person">> {
  const of = (bundle: Bundle) =>
    accounts
      .filter((account) => account.bundle === bundle && account.disabledAt === null)
      .map(({ personId }) => personId);
  const holders = petition.positionId === null ? [] : holdersOf(chart, petition.positionId, today).map(({ id }) => id);
  const heard = hearers[kind].flatMap((who) =>
    who === "leader" ? of("leader") : who === "desk" ? of("in-charge") : holders,
  );
  // What nobody holds is the desk's.
  return new Set(heard.length === 0 ? of("in-charge") : heard);
}
