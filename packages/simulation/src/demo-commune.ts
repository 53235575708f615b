import { noCalendarEdits, usualWorkingHours } from "@gandan/domain/calendar";
import type { Outside } from "@gandan/api";
import { saveAccount } from "@gandan/db/accounts";
import { saveCommune } from "@gandan/db/communes";
import { saveKiosk } from "@gandan/db/kiosks";
import { saveRoleChart } from "@gandan/db/roles";
import type { Kiosk } from "@gandan/domain/petitions";
import { type Account, type Commune, type Position, type RoleChart, beginChart } from "@gandan/domain/roles";
import { Day, type Id, type Instant } from "@gandan/domain/values";
import { usualFrom } from "@gandan/packs/role-charts";
import { allAccounts, hamletNames, holders } from "./cast.ts";

/** The demo commune as it stands before its year begins. */
export interface DemoCommune {
  commune: Commune;
  chart: RoleChart;
  accounts: readonly Account[];
  /** The token of the commune's own screen, for the simulated year only; it is never shown. */
  kioskToken: string;
}

const since = Day.parse("2025-07-01");

/** Keeps the demo commune with its chart, people, log-ins and one kiosk; everything is marked as demo. */
export async function beginDemoCommune(outside: Outside, now: Instant): Promise<DemoCommune> {
  const commune: Commune = {
    id: outside.newId("commune"),
    parentId: null,
    kind: "commune",
    name: "Suối Lành",
    provinceName: "Quảng Ngãi",
    isDemo: true,
    feedbackAnswerDays: 15,
    afterSuspension: "remaining",
    workingHours: usualWorkingHours,
    targetLeadDays: 2,
    directAnswers: ["feedback", "session-question"],
    calendarEdits: noCalendarEdits,
    silenceDays: 20,
    recommendationAnswerDays: 15,
    copyPrices: [
      { kind: "copying", what: "Giấy A4, một mặt", unitPrice: 500 },
      { kind: "printing", what: "Giấy A4, đen trắng", unitPrice: 700 },
      { kind: "posting", what: "Thư bảo đảm trong tỉnh", unitPrice: 18_000 },
    ],
    terrain: "mountain",
    minorityShare: 780,
  };
  const chart = chartOf(outside, commune.id);
  const accounts = await accountsOf(outside, commune.id, chart);
  const kioskToken = Buffer.from(outside.random(32)).toString("base64url");
  const kiosk: Kiosk = {
    id: outside.newId("kiosk"),
    communeId: commune.id,
    name: "Kiosk trụ sở xã",
    tokenHash: outside.digest(kioskToken),
    enrolledAt: now,
    seenAt: null,
    waiting: 0,
    revokedAt: null,
  };
  await outside.db.write(commune.id, async (tx) => {
    await saveCommune(tx, commune);
    await saveRoleChart(tx, chart);
    for (const account of accounts) await saveAccount(tx, account);
    await saveKiosk(tx, kiosk);
  });
  return { commune, chart, accounts, kioskToken };
}

function chartOf(outside: Outside, communeId: Id<"commune">): RoleChart {
  const newId: Outside["newId"] = (subject) => outside.newId(subject);
  const at = { communeId, today: since, newId };
  const { chart } = beginChart(usualFrom, { hamletNames, personName: "" }, at);
  const held = holders.map(({ title, name }) => {
    const person = { id: newId("person"), communeId, name, phone: null, email: null };
    const tenure = {
      id: newId("tenure"),
      communeId,
      positionId: positionTitled(chart.positions, title).id,
      personId: person.id,
      from: since,
      to: null,
    };
    return { person, tenure };
  });
  return {
    ...chart,
    people: held.map(({ person }) => person),
    tenures: held.map(({ tenure }) => tenure),
  };
}

function positionTitled(positions: readonly Position[], title: string): Position {
  const found =
    positions.find((position) => position.title === title) ??
    positions.find((position) => position.title.includes(title));
  if (found === undefined) throw new Error(`the chart has no position "${title}"`);
  return found;
}

async function accountsOf(outside: Outside, communeId: Id<"commune">, chart: RoleChart): Promise<Account[]> {
  // One password for all: hashed once, for a first start of seconds.
  const passwordHash = await outside.passwords.hash(allAccounts[0]?.password ?? "");
  return allAccounts.flatMap(({ username, bundle, personName }) => {
    const person = chart.people.find(({ name }) => name === personName);
    if (person === undefined) return [];
    return [
      {
        id: outside.newId("account"),
        communeId,
        personId: person.id,
        username,
        bundle,
        passwordHash,
        isDemo: true,
        failedAttempts: 0,
        lockedUntil: null,
        disabledAt: null,
      },
    ];
  });
}
