import { saveFile } from "@gandan/db/files";
import { savePetition } from "@gandan/db/petitions";
import { insertTaskEntry, saveTask } from "@gandan/db/tasks";
import { aPetition, aTask, anId } from "@gandan/domain/examples";
import { receiptFrom } from "@gandan/domain/petitions";
import { Day, type Id } from "@gandan/domain/values";
import { demoRubric } from "@gandan/packs/rubrics";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFile } from "./files/index.ts";
import { appRouter } from "./router.ts";
import { officialOf } from "./session/index.ts";
import {
  type Visitor,
  type Who,
  type World,
  aMonday,
  enrolled,
  keepCommune,
  openWorld,
  positionOf,
  signedIn,
  whos,
  textOf,
} from "./testing/index.ts";

/** Whose a record is, seen from the one who asks. "own" and "supporting" exist once for each of them. */
const places = ["own", "supporting", "sibling", "hamlet-1", "hamlet-2", "twin-commune", "parent-province"] as const;
type Place = (typeof places)[number];

const inCommune: readonly Place[] = ["own", "supporting", "sibling", "hamlet-1", "hamlet-2"];
const none: readonly Place[] = [];

// Written by hand and not taken from the table of rights, so that one can prove the other wrong.
const readsTasks: Record<Who, readonly Place[]> = {
  administrator: none,
  "in-charge": inCommune,
  leader: inCommune,
  official: inCommune,
  front: ["own", "supporting"],
  "hamlet-head": ["own", "supporting", "hamlet-1"],
  "hamlet-head-2": ["own", "supporting", "hamlet-2"],
  appraiser: inCommune,
};
const readsPetitions: Record<Who, readonly Place[]> = {
  administrator: none,
  "in-charge": inCommune,
  leader: inCommune,
  official: ["own"],
  front: none,
  "hamlet-head": ["own", "hamlet-1"],
  "hamlet-head-2": ["own", "hamlet-2"],
  appraiser: none,
};
const reportsTasks: Record<Who, readonly Place[]> = {
  administrator: none,
  "in-charge": ["own", "supporting"],
  leader: ["own", "supporting"],
  official: ["own", "supporting"],
  front: ["own", "supporting"],
  "hamlet-head": ["own", "supporting", "hamlet-1"],
  "hamlet-head-2": ["own", "supporting", "hamlet-2"],
  appraiser: none,
};
const desk: readonly Who[] = ["in-charge", "leader"];

const communes = { own: 1, twin: 2, province: 3 } as const;
const communeOf = (place: Place): number =>
  place === "twin-commune" ? communes.twin : place === "parent-province" ? communes.province : communes.own;

const hamletOf: Partial<Record<Place, Id<"unit">>> = { "hamlet-1": anId("unit", 1), "hamlet-2": anId("unit", 2) };
const sibling = anId("position", 6);

// A word of its own for each record: it is looked for in everything that anybody is ever shown.
const numberOf = (who: Who, place: Place): number => whos.indexOf(who) * 10 + places.indexOf(place) + 1;
const isShared = (place: Place): boolean => place !== "own" && place !== "supporting";
const keptFor = (who: Who, place: Place): Who => (isShared(place) ? "administrator" : who);
const wordOf = (kind: "task" | "petition", who: Who, place: Place): string =>
  `${kind}q${String(numberOf(keptFor(who, place), place)).padStart(3, "0")}q`;

const taskOf = (who: Who, place: Place): Id<"task"> => anId("task", numberOf(keptFor(who, place), place));
const petitionOf = (who: Who, place: Place): Id<"petition"> => anId("petition", numberOf(keptFor(who, place), place));
const fileOf = (who: Who, place: Place): Id<"file"> => anId("file", numberOf(keptFor(who, place), place));

let world: World;
const visitors = new Map<Who, Visitor>();
const visitorOf = (who: Who): Visitor => visitors.get(who) ?? world.anyone;

beforeAll(async () => {
  world = await openWorld();
  const province = await keepCommune(world, communes.province, { kind: "province" });
  await keepCommune(world, communes.own, { parentId: province.id });
  await keepCommune(world, communes.twin, { parentId: province.id });
  for (const who of whos) for (const place of places) await keepRecords(who, place);
  for (const who of whos) visitors.set(who, await signedIn(world, who));
}, 60_000);
afterAll(() => world.close());

async function keepRecords(who: Who, place: Place): Promise<void> {
  if (keptFor(who, place) !== who) return;
  const number = numberOf(who, place);
  const communeId = anId("commune", communeOf(place));
  // In the twin and the province the record has the very positions of the one who asks.
  const isOwn = place === "own" || communeOf(place) !== communes.own;
  const positionId = isOwn ? positionOf(place === "own" ? who : "official") : sibling;
  const hamletId = hamletOf[place] ?? null;
  await world.outside.db.write(communeId, async (tx) => {
    const task = aTask({
      id: anId("task", number),
      communeId,
      title: wordOf("task", who, place),
      positionId,
      supportingIds: place === "supporting" ? [positionOf(who)] : [],
      hamletId,
      deadline: Day.parse("2025-03-03"),
      state: place === "sibling" ? "done" : "assigned",
    });
    await saveTask(tx, task);
    const personId = anId("person", 6);
    const file = {
      id: anId("file", number),
      communeId,
      sha256: await world.outside.files.keep(new Uint8Array([number])),
      mediaType: "image/jpeg" as const,
      size: 1,
      name: wordOf("task", who, place),
      personId,
      at: aMonday,
    };
    await saveFile(tx, file);
    await insertTaskEntry(tx, {
      id: anId("taskEntry", number),
      communeId,
      taskId: task.id,
      kind: "progress",
      at: aMonday,
      personId,
      sentence: "x",
      quantity: null,
      evidence: [file.id],
    });
    await savePetition(
      tx,
      aPetition({
        id: anId("petition", number),
        communeId,
        kioskId: null,
        receipt: receiptFrom(new Uint8Array(10).fill(number)),
        text: wordOf("petition", who, place),
        // Whom a task supports has no part in a petition: there it is a sibling's.
        positionId: place === "supporting" ? sibling : positionId,
        hamletId,
      }),
    );
  });
}

/** Yes, or how it was refused; a thrown refusal may only be one of three. */
async function answered(asked: Promise<unknown>): Promise<string> {
  try {
    const answer = await asked;
    if (typeof answer === "object" && answer !== null && "refusal" in answer) return String(answer.refusal);
    return "yes";
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    return error.code;
  }
}

const everyone = whos.flatMap((who) => places.map((place) => ({ who, place })));

describe("one record at a time", () => {
  it.each(everyone)("$who · task of $place", async ({ who, place }) => {
    const expected = readsTasks[who].includes(place) ? "yes" : "NOT_FOUND";
    expect(await answered(visitorOf(who).ask.tasks.get({ taskId: taskOf(who, place) }))).toBe(expected);
  });

  it.each(everyone)("$who · petition of $place", async ({ who, place }) => {
    const expected = readsPetitions[who].includes(place) ? "yes" : "NOT_FOUND";
    expect(await answered(visitorOf(who).ask.petitions.get({ petitionId: petitionOf(who, place) }))).toBe(expected);
  });

  it.each(everyone)("$who · file on a task of $place", async ({ who, place }) => {
    const official = await officialOf(visitorOf(who).context);
    const opened = official === null ? null : await openFile(official, fileOf(who, place));
    expect(opened !== null).toBe(readsTasks[who].includes(place));
  });
});

describe("one step at a time", () => {
  const isAllowed = (answer: string) => answer !== "NOT_FOUND" && !answer.startsWith("task.not-yours");

  it.each(everyone)("$who · start a task of $place", async ({ who, place }) => {
    const answer = await answered(visitorOf(who).ask.tasks.start({ taskId: taskOf(who, place) }));
    expect(isAllowed(answer)).toBe(reportsTasks[who].includes(place));
    if (!readsTasks[who].includes(place)) expect(answer).toBe("NOT_FOUND");
  });

  it.each(everyone)("$who · confirm and reopen a task of $place", async ({ who, place }) => {
    const taskId = taskOf(who, place);
    const { ask } = visitorOf(who);
    const isDesk = desk.includes(who) && readsTasks[who].includes(place);
    expect(isAllowed(await answered(ask.tasks.confirm({ taskId })))).toBe(isDesk);
    expect(isAllowed(await answered(ask.tasks.reopen({ taskId })))).toBe(isDesk);
    const change = { deadline: Day.parse("2025-03-03") };
    expect(isAllowed(await answered(ask.tasks.bulk({ taskIds: [taskId], change })))).toBe(isDesk);
    expect(isAllowed(await answered(ask.tasks.undoLast({ taskId, sequence: 1_000_000 })))).toBe(
      readsTasks[who].includes(place),
    );
  });

  it.each(everyone)("$who · assign and answer a petition of $place", async ({ who, place }) => {
    const petitionId = petitionOf(who, place);
    const { ask } = visitorOf(who);
    const mayRead = readsPetitions[who].includes(place);
    const refused = mayRead ? "petition.not-yours" : "NOT_FOUND";
    const assigned = await answered(ask.petitions.assign({ petitionId, positionId: anId("position", 99) }));
    expect(assigned).toBe(mayRead ? "petition.position-unknown" : "NOT_FOUND");
    // What was given to somebody is answered by nobody else, also at the desk.
    const mayAnswer = mayRead && place === "own" && (desk.includes(who) || who === "official");
    // Revision 0 is nobody's: whoever may answer is told that the word changed, and nothing is written.
    const answer = await answered(ask.petitions.answer({ petitionId, text: "x", revision: 0 }));
    expect(answer).toBe(mayAnswer ? "petition.changed-meanwhile" : refused);
    const submitted = await answered(ask.petitions.submitAnswer({ petitionId, text: "x", revision: 0 }));
    const maySubmit = mayAnswer && who !== "leader";
    expect(submitted).toBe(maySubmit ? "petition.step-not-allowed" : refused);
    const signature = mayRead && who === "leader" ? "petition.step-not-allowed" : refused;
    expect(await answered(ask.petitions.signAnswer({ petitionId, revision: 0 }))).toBe(signature);
    expect(await answered(ask.petitions.sendAnswerBack({ petitionId, remark: "x", revision: 0 }))).toBe(signature);
  });

  it.each(everyone)("$who · give a task of a petition of $place", async ({ who, place }) => {
    const { ask } = visitorOf(who);
    const mayRead = readsPetitions[who].includes(place);
    const isHolder = who === "official" && place === "own";
    const asked = {
      petitionId: petitionOf(who, place),
      positionId: anId("position", 99),
      title: "x",
      detail: "",
      supportingIds: [],
      hamletId: null,
      deadline: null,
      product: null,
      quantity: null,
      unit: null,
      evidenceRequired: false,
    };
    expect(await answered(ask.petitions.giveTask(asked))).toBe(
      !mayRead
        ? "NOT_FOUND"
        : desk.includes(who)
          ? "task.position-unknown"
          : isHolder
            ? "task.not-yours-to-assign"
            : "petition.not-yours",
    );
  });

  it.each(everyone)("$who · tell, take and waive the cost of a petition of $place", async ({ who, place }) => {
    const { ask } = visitorOf(who);
    const mayRead = readsPetitions[who].includes(place);
    const mayCharge = mayRead && (desk.includes(who) || (who === "official" && place === "own"));
    const expected = mayCharge ? "petition.cost-other-kind" : mayRead ? "petition.not-yours" : "NOT_FOUND";
    const asked = { petitionId: petitionOf(who, place), revision: 0, on: Day.parse("2025-03-03") };
    expect(await answered(ask.petitions.tellCost({ ...asked, lines: [], to: "x" }))).toBe(expected);
    expect(await answered(ask.petitions.takePayment({ ...asked, amount: 1 }))).toBe(expected);
    expect(await answered(ask.petitions.waiveCost({ ...asked, reason: "x" }))).toBe(expected);
  });

  it.each(everyone)("$who · correct the kind of a petition of $place", async ({ who, place }) => {
    const petitionId = petitionOf(who, place);
    const { ask } = visitorOf(who);
    const mayRead = readsPetitions[who].includes(place);
    const isDesk = mayRead && desk.includes(who);
    const correction = { petitionId, kind: "recommendation", reason: "x", revision: 0 } as const;
    const refused = mayRead ? "petition.not-yours" : "NOT_FOUND";
    expect(await answered(ask.petitions.correctKind(correction))).toBe(isDesk ? "petition.changed-meanwhile" : refused);
    const choices = ask.petitions.kindChoices({ petitionId });
    if (mayRead) expect((await choices).stays).toBe(isDesk ? null : "petition.not-yours");
    else expect(await answered(choices)).toBe("NOT_FOUND");
  });
});

describe("everything that is shown at once", () => {
  const shownWords = (shown: unknown, kind: "task" | "petition"): string[] =>
    [...new Set(JSON.stringify(shown).match(new RegExp(`${kind}q\\d{3}q`, "g")))].toSorted();

  // The own and supported tasks of the others are a sibling's for the one who asks.
  const expectedWords = (kind: "task" | "petition", who: Who, reads: readonly Place[]): string[] => {
    const words = places
      .filter((place) => reads.includes(place))
      .flatMap((place) =>
        isShared(place) || !reads.includes("sibling")
          ? [wordOf(kind, who, place)]
          : whos.map((other) => wordOf(kind, other, place)),
      );
    return [...new Set(words)].toSorted();
  };

  it.each(whos)("%s · lists, counts and tables of tasks", async (who) => {
    const { ask } = visitorOf(who);
    const expected = expectedWords("task", who, readsTasks[who]);
    const list = await ask.tasks.list({ limit: 200 });
    expect(shownWords(list, "task")).toEqual(expected);
    expect(list.total).toBe(expected.length);
    const byStanding = await ask.tasks.list({
      limit: 200,
      standing: ["untouched", "moving", "done", "late", "confirmed"],
    });
    expect(byStanding.total).toBe(expected.length);
    expect(shownWords(textOf(await ask.tasks.table({})), "task")).toEqual(expected);
    const due = (await ask.tasks.heat({ year: 2025 })).reduce((sum, { count }) => sum + count, 0);
    expect(due).toBe(expected.length);
  });

  it.each(whos)("%s · lists, counts and tables of petitions", async (who) => {
    const { ask } = visitorOf(who);
    const expected = expectedWords("petition", who, readsPetitions[who]);
    const list = await ask.petitions.list({ limit: 200 });
    expect(shownWords(list, "petition")).toEqual(expected);
    expect(list.total).toBe(expected.length);
    const table = await ask.petitions.table({});
    expect(shownWords(table.ok ? textOf(table.value) : "", "petition")).toEqual(expected);
    expect((await ask.home.get()).voices.count).toBe(expected.length);
    const turns = await ask.petitions.turns({ from: Day.parse("2025-01-01"), to: Day.parse("2025-12-31") });
    expect(turns.received).toBe(expected.length);
  });

  it.each(everyone)("$who · search for the words of $place", async ({ who, place }) => {
    const { ask } = visitorOf(who);
    const tasks = await ask.search.find({ words: wordOf("task", who, place) });
    // The index knows one position of a task: a supporting one finds it in the list and not here.
    const isFound = readsTasks[who].includes(place) && (place !== "supporting" || readsTasks[who].includes("sibling"));
    expect(tasks.map(({ id }) => id)).toEqual(isFound ? [taskOf(who, place)] : []);
    const petitions = await ask.search.find({ words: wordOf("petition", who, place) });
    expect(petitions).toHaveLength(readsPetitions[who].includes(place) ? 1 : 0);
  });

  it.each(whos)("%s · no other page shows what the lists hide", async (who) => {
    const { ask } = visitorOf(who);
    const hamletIds = [1, 2].map((number) => anId("unit", number));
    const shown = [
      await ask.home.get(),
      await ask.plans.list(),
      await ask.hamlets.list(),
      await ask.roles.handover({ positionId: sibling }),
      ...(await Promise.allSettled(hamletIds.map((hamletId) => ask.hamlets.sheet({ hamletId, month: "2025-03" })))),
    ];
    const tasks = expectedWords("task", who, readsTasks[who]);
    const petitions = expectedWords("petition", who, readsPetitions[who]);
    expect(shownWords(shown, "task").filter((word) => !tasks.includes(word))).toEqual([]);
    expect(shownWords(shown, "petition").filter((word) => !petitions.includes(word))).toEqual([]);
  });
});

describe("whole pages", () => {
  const aTaskList = Buffer.from("Nhiệm vụ,Mã việc\r\nx,x").toString("base64");
  const aDirectory = Buffer.from("Đơn vị,Chức danh\r\nx,x").toString("base64");
  const later = { rubricId: demoRubric.id, version: demoRubric.version };
  const pages: Record<string, { ask: (ask: Visitor["ask"]) => Promise<unknown>; for: readonly Who[] }> = {
    "accounts.list": { ask: (ask) => ask.accounts.list(), for: ["administrator"] },
    "kiosks.list": { ask: (ask) => ask.kiosks.list(), for: ["administrator", "in-charge"] },
    "journal.verify": { ask: (ask) => ask.journal.verify(), for: ["administrator", "in-charge", "leader"] },
    "glossary.list": { ask: (ask) => ask.glossary.list(), for: whos },
    "tasks.readList": {
      ask: (ask) => ask.tasks.readList({ name: "x.csv", base64: aTaskList }),
      for: desk,
    },
    // A code of nobody: whoever may take a list in is told that the row was left.
    "tasks.takeList": {
      ask: (ask) =>
        ask.tasks.takeList({
          name: "x.csv",
          fingerprint: "0".repeat(64),
          rows: [{ row: 2, cells: { code: "x", title: "x" }, revision: null }],
        }),
      for: desk,
    },
    "roles.table": { ask: (ask) => ask.roles.table({}), for: whos },
    "roles.readList": {
      ask: (ask) => ask.roles.readList({ name: "x.csv", base64: aDirectory }),
      for: ["administrator", "in-charge"],
    },
    // A row of nobody: whoever may take a list in is told that it was left.
    "roles.takeList": {
      ask: (ask) =>
        ask.roles.takeList({
          name: "x.csv",
          rows: [{ row: 2, cells: { position: "x" }, outcome: "new", differences: [], taken: null }],
        }),
      for: ["administrator", "in-charge"],
    },
    "plans.list": { ask: (ask) => ask.plans.list(), for: whos },
    "roles.chart": { ask: (ask) => ask.roles.chart({}), for: whos },
    "dialogues.year": {
      ask: (ask) => ask.dialogues.year({ year: 2025 }),
      for: whos.filter((who) => who !== "administrator"),
    },
    "evaluation.years": { ask: (ask) => ask.evaluation.years(), for: ["in-charge", "leader", "official", "appraiser"] },
    "evaluation.province": { ask: (ask) => ask.evaluation.province({ year: 2025 }), for: ["appraiser"] },
    "evaluation.standing": { ask: (ask) => ask.evaluation.standing(), for: whos },
    "evaluation.rubrics": {
      ask: (ask) => ask.evaluation.rubrics(),
      for: ["in-charge", "leader", "official", "appraiser"],
    },
    "rubrics.list": {
      ask: (ask) => ask.rubrics.list(),
      for: ["administrator", "in-charge", "leader", "official", "appraiser"],
    },
    "rubrics.mapping": {
      ask: (ask) => ask.rubrics.mapping({ later, earlier: null }),
      for: ["administrator", "in-charge", "leader", "official", "appraiser"],
    },
    "rubrics.begin": {
      ask: (ask) => ask.rubrics.begin({ from: "nothing" }),
      for: ["administrator", "in-charge", "appraiser"],
    },
    "publications.register": {
      ask: (ask) => ask.publications.register(),
      for: whos.filter((who) => who !== "administrator"),
    },
    "models.list": { ask: (ask) => ask.models.list({}), for: whos.filter((who) => who !== "administrator") },
    "models.offered": { ask: (ask) => ask.models.offered(), for: whos.filter((who) => who !== "administrator") },
    "models.families": { ask: (ask) => ask.models.families(), for: ["appraiser"] },
    "publications.requests": {
      ask: (ask) => ask.publications.requests({ year: 2025 }),
      for: whos.filter((who) => who !== "administrator"),
    },
    "supervision.list": {
      ask: (ask) => ask.supervision.list({ year: 2025 }),
      for: whos.filter((who) => who !== "administrator"),
    },
    "petitions.templates": {
      ask: (ask) => ask.petitions.templates(),
      for: ["in-charge", "leader", "official"],
    },
    "dialogues.waiting": { ask: (ask) => ask.dialogues.waiting(), for: desk },
    "retention.table": { ask: (ask) => ask.retention.table(), for: ["administrator", ...desk] },
    "retention.expired": { ask: (ask) => ask.retention.expired(), for: desk },
    "retention.lists": { ask: (ask) => ask.retention.lists(), for: desk },
  };

  it.each(whos.flatMap((who) => Object.keys(pages).map((page) => ({ who, page }))))(
    "$who · $page",
    async ({ who, page }) => {
      const asked = pages[page];
      const expected = asked?.for.includes(who) ? "yes" : "NOT_FOUND";
      expect(asked && (await answered(asked.ask(visitorOf(who).ask)))).toBe(expected);
    },
  );
});

describe("every procedure", () => {
  const open = [
    "session.welcome",
    "session.signIn",
    "session.offerPasskeySignIn",
    "session.signInByPasskey",
    "session.me",
    "communes.begin",
    "communes.charts",
    "petitions.follow",
    "petitions.rate",
    "kiosk.enrol",
    "room.view",
    "room.ask",
    "room.support",
    "phone.welcome",
    "phone.submit",
    "phone.appoint",
  ];
  const { _def: definition } = appRouter;
  const paths = Object.keys(definition.procedures);

  // By its name and without input: who knocks is looked at before what they bring.
  const call = (visitor: Visitor, path: string): Promise<unknown> => {
    const [subject = "", verb = ""] = path.split(".");
    const asked: unknown = Reflect.get(Reflect.get(visitor.ask, subject), verb);
    if (typeof asked !== "function") throw new Error(`there is no ${path}`);
    return Promise.resolve(asked());
  };

  it("is there", () => {
    expect(paths.length).toBeGreaterThan(60);
    expect(open.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it.each(paths.filter((path) => !open.includes(path)))("%s is closed to strangers", async (path) => {
    expect(await answered(call(world.visitor(), path))).toBe("UNAUTHORIZED");
    const stale = world.visitor({ sessionToken: "a token of nobody", kioskToken: "a token of nobody" });
    expect(await answered(call(stale, path))).toBe("UNAUTHORIZED");
  });

  it("is closed to screens, but for what a screen may", async () => {
    const screen = await enrolled(world);
    for (const path of paths.filter((known) => !open.includes(known) && !known.startsWith("kiosk.")))
      expect([path, await answered(call(screen, path))]).toEqual([path, "UNAUTHORIZED"]);
  });
});
