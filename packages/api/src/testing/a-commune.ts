import { noCalendarEdits, usualWorkingHours } from "@gandan/domain/calendar";
import { saveAccount } from "@gandan/db/accounts";
import { saveCommune } from "@gandan/db/communes";
import { saveRoleChart } from "@gandan/db/roles";
import { aChart, aPosition, anId } from "@gandan/domain/examples";
import type { Account, Bundle, Commune, RoleChart } from "@gandan/domain/roles";
import { Day, type Id } from "@gandan/domain/values";
import type { Visitor, World } from "./a-world.ts";

/** A kept commune with an account for each kind of work; "hamlet-head-2" heads the second hamlet. */
export interface KeptCommune {
  id: Id<"commune">;
  chart: RoleChart;
  accounts: Record<Who, Account>;
}

export const whos = [
  "administrator",
  "in-charge",
  "leader",
  "official",
  "front",
  "hamlet-head",
  "hamlet-head-2",
  "appraiser",
] as const;
export type Who = (typeof whos)[number];

export const password = "mật khẩu đủ dài";

const always = { from: Day.parse("2020-01-01"), to: null };

// Which position of the chart each account's person holds; 1–6 are hamlet heads, 7 is in charge.
const held: Record<Who, number> = {
  "hamlet-head": 1,
  "hamlet-head-2": 2,
  "in-charge": 7,
  leader: 8,
  official: 9,
  front: 10,
  administrator: 11,
  appraiser: 12,
};

const bundleOf = (who: Who): Bundle => (who === "hamlet-head-2" ? "hamlet-head" : who);

function chartOf(communeId: Id<"commune">): RoleChart {
  const chart = aChart();
  const more = [8, 9, 10, 11, 12];
  const bundles: Record<number, Bundle> = { 8: "leader", 9: "official", 10: "front", 11: "official", 12: "official" };
  const own = <Row extends { communeId: Id<"commune"> }>(row: Row): Row => ({ ...row, communeId });
  return {
    units: chart.units.map(own),
    positions: [
      ...chart.positions,
      ...more.map((number) =>
        aPosition(number, {
          unitId: anId("unit", 7),
          title: `Chức danh ${number}`,
          bundle: bundles[number] ?? "official",
        }),
      ),
    ].map(own),
    people: [
      ...chart.people,
      ...more.map((number) => ({
        id: anId("person", number),
        communeId,
        name: `Người thứ ${number}`,
        phone: "0900000000",
        email: null,
      })),
    ].map(own),
    tenures: [
      ...chart.tenures,
      ...more.map((number) => ({
        id: anId("tenure", number),
        communeId,
        positionId: anId("position", number),
        personId: anId("person", number),
        ...always,
      })),
    ].map(own),
    delegations: [],
  };
}

/** Keeps a commune with its chart and an account for each kind of work: "in-charge.1", "leader.1" … */
export async function keepCommune(world: World, number = 1, named: Partial<Commune> = {}): Promise<KeptCommune> {
  const communeId = named.id ?? anId("commune", number);
  const chart = chartOf(communeId);
  const commune: Commune = {
    id: communeId,
    parentId: null,
    kind: "commune",
    name: `Xã ${number}`,
    provinceName: "Quảng Ngãi",
    isDemo: false,
    feedbackAnswerDays: 15,
    silenceDays: 10,
    recommendationAnswerDays: null,
    copyPrices: [],
    terrain: null,
    minorityShare: null,
    afterSuspension: "remaining",
    workingHours: usualWorkingHours,
    targetLeadDays: 2,
    directAnswers: ["feedback", "session-question"],
    calendarEdits: noCalendarEdits,
    ...named,
  };
  const passwordHash = await world.outside.passwords.hash(password);
  const accountOf = (who: Who): Account => ({
    id: anId("account", number * 100 + held[who]),
    communeId,
    personId: anId("person", held[who]),
    username: `${who}.${number}`,
    bundle: bundleOf(who),
    passwordHash,
    isDemo: false,
    failedAttempts: 0,
    lockedUntil: null,
    disabledAt: null,
  });
  const accounts = {
    administrator: accountOf("administrator"),
    "in-charge": accountOf("in-charge"),
    leader: accountOf("leader"),
    official: accountOf("official"),
    front: accountOf("front"),
    "hamlet-head": accountOf("hamlet-head"),
    "hamlet-head-2": accountOf("hamlet-head-2"),
    appraiser: accountOf("appraiser"),
  };
  await world.outside.db.write(communeId, async (tx) => {
    await saveCommune(tx, commune);
    await saveRoleChart(tx, chart);
    for (const account of Object.values(accounts)) await saveAccount(tx, account);
  });
  return { id: communeId, chart, accounts };
}

/** A browser in which somebody signed in. */
export async function signedIn(world: World, who: Who, number = 1): Promise<Visitor> {
  const visitor = world.visitor({ ip: `10.0.${number}.${held[who]}` });
  const answer = await visitor.ask.session.signIn({ username: `${who}.${number}`, password });
  if (!answer.ok) throw new Error(`${who} could not sign in: ${answer.refusal}`);
  return visitor;
}

/** The position that an account's person holds. */
export const positionOf = (who: Who): Id<"position"> => anId("position", held[who]);

/** A screen that was enrolled with a code of the official in charge. */
export async function enrolled(world: World, number = 1): Promise<Visitor & { kioskId: Id<"kiosk"> }> {
  const desk = await signedIn(world, "in-charge", number);
  const made = await desk.ask.kiosks.createCode({ name: "Bộ phận Một cửa" });
  if (!made.ok) throw new Error(made.refusal);
  const answer = await world.anyone.ask.kiosk.enrol({ code: made.value.code });
  if (!answer.ok) throw new Error(answer.refusal);
  return { ...world.visitor({ kioskToken: answer.value.token }), kioskId: answer.value.kioskId };
}
