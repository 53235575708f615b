import { noCalendarEdits, usualWorkingHours } from "@gandan/domain/calendar";
import {
  aCaseEvent,
  aDenunciation,
  aDestructionList,
  aDialogue,
  aKindDecision,
  aModel,
  aNotice,
  aPetition,
  aPlan,
  aPlanDocument,
  aPublication,
  aReceptionDay,
  aRelease,
  aRubric,
  aSupervision,
  aTask,
  aTemplate,
  anAppointment,
  anId,
} from "@gandan/domain/examples";
import { newQuestion } from "@gandan/domain/dialogues";
import { beginCourse } from "@gandan/domain/evaluation";
import type { Commune } from "@gandan/domain/roles";
import { draftOfRubric } from "@gandan/domain/rubrics";
import type { Task } from "@gandan/domain/tasks";
import type { Day, Id, Instant } from "@gandan/domain/values";
import { count, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addPasskey, addPasskeyChallenge, saveAccount, saveSession } from "../accounts/index.ts";
import {
  addDenunciationEvent,
  addDenunciationFile,
  addSealingKeys,
  saveDenunciation,
  saveRecipient,
} from "../denunciations/index.ts";
import {
  addDialogueEvent,
  addPromise,
  addSupport,
  addTally,
  saveDialogue,
  saveQuestion,
  saveVoterRequest,
} from "../dialogues/index.ts";
import { addModelEvent, addModelTask, saveModel } from "../models/index.ts";
import { addNotice } from "../notices/index.ts";
import { saveDraft } from "../drafts/index.ts";
import { saveEvaluation, saveRubric } from "../evaluation/index.ts";
import { saveFile } from "../files/index.ts";
import { appendJournal } from "../journal/index.ts";
import { saveKiosk, saveKioskCode } from "../kiosks/index.ts";
import {
  addKindDecision,
  addPetitionEvent,
  countFace,
  insertPetition,
  saveAnswerTemplate,
  savePetitionFile,
  saveVoice,
} from "../petitions/index.ts";
import { insertPlanVersion, saveDismissal, savePlan } from "../plans/index.ts";
import { savePublication, saveRelease } from "../publications/index.ts";
import { saveCompliance, saveAppointment, saveReceptionDay } from "../reception/index.ts";
import { eraseContent, saveDestructionList } from "../retention/index.ts";
import { saveDelegation } from "../roles/index.ts";
import { saveRubricDraft, saveRubricMapping } from "../rubrics/index.ts";
import { saveSupervision } from "../supervision/index.ts";
import { insertTaskEntry, saveTask } from "../tasks/index.ts";
import { aKeptCommune } from "../testing/a-kept-commune.ts";
import type { Reader, Writer } from "../database.ts";
import { type Engine, onEveryEngine } from "../testing/on-every-engine.ts";
import { openTemporary } from "../testing/open-temporary.ts";
import {
  type CopiedRow,
  findCommune,
  keepCopiedRow,
  listAllCommunes,
  listCommunesInUse,
  listCommunesOf,
  removeDemo,
  rowsOfCommune,
  saveCommune,
  shapeOf,
} from "./index.ts";
import { tablesChildrenFirst } from "./remove-demo.ts";

const aCommune = (id: Id<"commune">, named: Partial<Commune> = {}): Commune => ({
  id,
  parentId: null,
  kind: "commune",
  name: "Ba Vì",
  provinceName: "Quảng Ngãi",
  isDemo: true,
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
});

/** Keeps at least one row of every table. */
async function fill(engine: Engine): Promise<Id<"commune">> {
  const communeId = await aKeptCommune(engine);
  const at = 1 as Instant;
  const by = { communeId, personId: anId("person") };
  const accountId = anId("account");
  const account = {
    ...by,
    id: accountId,
    username: communeId,
    bundle: "leader",
    passwordHash: "",
    isDemo: true,
  } as const;
  const kiosk = { communeId, id: anId("kiosk"), name: "Trụ sở", tokenHash: communeId, enrolledAt: at, waiting: 0 };
  const plan = { ...by, planId: anId("plan"), at };
  const source: Task["source"] = {
    kind: "plan",
    planId: anId("plan"),
    proposalKeys: ["1"],
    dutyKeys: ["1"],
    quote: "",
    span: { start: 0, end: 0 },
  };
  await engine.db.write(communeId, async (tx) => {
    await saveCommune(tx, aCommune(communeId));
    await saveAccount(tx, { ...account, failedAttempts: 0, lockedUntil: null, disabledAt: null });
    const session = { communeId, accountId, id: anId("session"), tokenHash: communeId, createdAt: at, seenAt: at };
    await saveSession(tx, { ...session, revokedAt: null });
    const device = { communeId, accountId: session.accountId };
    await addPasskey(tx, { ...device, id: "k", publicKey: "k", counter: 0, name: "Máy", createdAt: at, usedAt: null });
    await addPasskeyChallenge(tx, { ...device, challenge: "c", expiresAt: at }, at);
    await saveDraft(tx, { communeId, accountId, key: "k", body: [], savedAt: at });
    const file = {
      ...by,
      id: anId("file"),
      sha256: "00".repeat(32),
      mediaType: "text/plain",
      size: 1,
      name: "",
      at,
    } as const;
    await saveFile(tx, file);
    await eraseContent(tx, communeId, "11".repeat(32), at);
    await saveDestructionList(tx, aDestructionList({ communeId }));
    await saveKiosk(tx, { ...kiosk, seenAt: null, revokedAt: null });
    await saveKioskCode(tx, { codeHash: communeId, communeId, name: "Trụ sở", createdAt: at, usedAt: null });
    await appendJournal(tx, communeId, { ...by, at, action: "a.b", recordId: "r", change: {}, reason: null });
    const between = { fromPositionId: anId("position", 7), toPositionId: anId("position", 1) };
    const delegation = { communeId, id: anId("delegation"), ...between, capacity: "KT", document: "QĐ" } as const;
    await saveDelegation(tx, { ...delegation, from: "2025-01-01" as Day, to: null });
    await savePlan(tx, aPlan({ communeId }));
    const version = { ...by, id: anId("planVersion"), planId: anId("plan"), version: 1, fingerprint: "", fileName: "" };
    await insertPlanVersion(tx, { ...version, document: aPlanDocument(), importedAt: at, change: "" });
    await saveDismissal(tx, { ...plan, findingKey: "f", reason: "r" });
    await insertPetition(tx, aPetition({ communeId, hamletId: anId("unit", 1) }));
    await addPetitionEvent(tx, { ...aCaseEvent(), ...by, petitionId: anId("petition"), at });
    const scan = { ...by, petitionId: anId("petition"), fileId: anId("file"), what: "letter", at } as const;
    await savePetitionFile(tx, { ...scan, removed: null });
    await addKindDecision(tx, aKindDecision({ communeId }));
    await saveAnswerTemplate(tx, aTemplate({ communeId }));
    await addSealingKeys(tx, { ...by, publicKey: "p", lockedKey: "l", createdAt: at });
    await saveDenunciation(tx, aDenunciation({ communeId }));
    const sealed = { communeId, denunciationId: anId("denunciation"), personId: anId("person") };
    await saveRecipient(tx, { ...sealed, sight: "whole", box: "b", namedAt: at });
    const event = { kind: "received", at, day: "2025-03-03" as Day, document: null, days: null } as const;
    await addDenunciationEvent(tx, { ...sealed, ...event, sealedNote: null });
    const closed = { sha256: "00".repeat(32), sealedFacts: "…", redactedFrom: null, at } as const;
    await addDenunciationFile(tx, { ...sealed, id: anId("file"), sight: "whole", ...closed });
    await saveReceptionDay(tx, aReceptionDay({ communeId }));
    await saveAppointment(tx, anAppointment({ communeId }));
    const item = { communeId, item: "facilities", isThere: true } as const;
    await saveCompliance(tx, { ...item, document: null, on: null, note: null });
    const begun = { communeId, id: anId("evaluation"), year: 2025, rubric: aRubric(), course: beginCourse(aRubric()) };
    await saveEvaluation(tx, { ...begun, begunAt: at, updatedAt: at, revision: 1 });
    await saveRubric(tx, { communeId, rubric: aRubric(), updatedAt: at });
    const draft = draftOfRubric(aRubric(), null);
    await saveRubricDraft(tx, { communeId, id: anId("rubricDraft"), draft, updatedAt: at, revision: 1 });
    const versions = { earlier: { id: "rubric-a", version: 1 }, later: { id: "rubric-a", version: 2 } };
    const said = { after: "1.1", before: [], by: anId("person"), at };
    await saveRubricMapping(tx, communeId, versions, said);
    await savePublication(tx, aPublication({ communeId }));
    await saveRelease(tx, aRelease({ communeId }));
    await saveSupervision(tx, aSupervision({ communeId }));
    await countFace(tx, { communeId, month: "2025-03", kind: "feedback", face: "glad" });
    await addNotice(tx, aNotice({ communeId }));
    await fillDialogue(tx, communeId);
    await saveTask(tx, aTask({ communeId, supportingIds: [anId("position", 2)], source }));
    const entry = { ...by, id: anId("taskEntry"), taskId: anId("task"), kind: "progress", at, sentence: "" } as const;
    await insertTaskEntry(tx, { ...entry, quantity: null, evidence: [] });
    await saveModel(tx, aModel({ communeId }));
    const ofModel = { communeId, modelId: anId("model") };
    const shown = { ...by, id: anId("modelEvent"), kind: "evidence" as const, on: "2025-03-12" as Day, text: "" };
    await addModelEvent(tx, { ...ofModel, ...shown, files: [], about: null, at });
    await addModelTask(tx, { ...ofModel, taskId: anId("task"), number: 1, fromTaskId: null });
  });
  return communeId;
}

async function fillDialogue(tx: Writer, communeId: Id<"commune">): Promise<void> {
  const at = 1 as Instant;
  const day = "2025-03-20" as Day;
  const [dialogueId, petitionId] = [anId("dialogue"), anId("petition")];
  const own = { communeId, dialogueId };
  const voice = { communeId, petitionId, fileId: anId("file"), seconds: 5, at };
  await saveVoice(tx, { ...voice, transcribedBy: null, transcribedAt: null, erasedAt: null });
  await saveDialogue(tx, aDialogue({ communeId, code: communeId.slice(-8).toUpperCase() }));
  const place = { ...own, petitionId, number: 1, mayShow: true, topic: "land" } as const;
  await saveQuestion(tx, newQuestion(place, at));
  await addSupport(tx, { ...own, petitionId, deviceHash: "d", at });
  const made = { number: 1, text: "Sửa cống", positionId: anId("position", 1), hamletId: null, dueOn: day } as const;
  const by = { taskId: anId("task"), madeAt: at, personId: anId("person"), petitionId: null };
  await addPromise(tx, { ...own, id: anId("promise"), ...made, ...by });
  const people = { hamletId: null, sex: "woman", ethnicGroup: null, people: 1, at } as const;
  await addTally(tx, { ...own, id: anId("tally"), ...people });
  const line = {
    id: anId("dialogueEvent"),
    kind: "planned",
    at,
    personId: null,
    petitionId: null,
    note: null,
  } as const;
  await addDialogueEvent(tx, { ...own, ...line });
  const asked = { on: day, subject: "Đất", voters: 10, asking: 1, dialogueId: null };
  await saveVoterRequest(tx, { communeId, id: anId("voterRequest"), ...asked });
}

async function rowsOf(engine: Engine, communeId: Id<"commune">): Promise<Record<string, number>> {
  const { sql, tables } = engine.db.read;
  const counted: Record<string, number> = {};
  for (const name of tablesChildrenFirst(tables)) {
    const owner = name === "communes" ? tables.communes.id : tables[name].communeId;
    const [row] = await sql.select({ found: count() }).from(tables[name]).where(eq(owner, communeId));
    counted[name] = row?.found ?? 0;
  }
  return counted;
}

onEveryEngine("communes", (engine) => {
  test("come back as they were kept, with their settings", async () => {
    const [provinceId, communeId] = [await engine.commune({ kind: "province" }), await engine.commune()];
    const commune = aCommune(communeId, {
      parentId: provinceId,
      isDemo: false,
      silenceDays: 7,
      recommendationAnswerDays: 10,
      copyPrices: [{ kind: "copying", what: "Giấy A4", unitPrice: 500 }],
      terrain: "delta",
      minorityShare: 125,
    });
    await engine.db.write(communeId, (tx) => saveCommune(tx, commune));
    expect(await findCommune(engine.db.read, communeId)).toEqual(commune);
    expect(await listCommunesOf(engine.db.read, provinceId)).toEqual([commune]);
    expect((await listAllCommunes(engine.db.read)).map(({ id }) => id)).toEqual(
      expect.arrayContaining([provinceId, communeId]),
    );
    expect(await findCommune(engine.db.read, anId("commune", 404))).toBeNull();
  });

  test("of the demonstration go with everything of them, and with nothing of others", async () => {
    const [demo, other] = [await fill(engine), await fill(engine)];
    const before = await rowsOf(engine, other);
    expect(Object.values(before).every((found) => found > 0)).toBe(true);
    expect(await engine.db.write(demo, (tx) => removeDemo(tx, demo))).toBe(true);
    expect(Object.values(await rowsOf(engine, demo)).every((found) => found === 0)).toBe(true);
    expect(await rowsOf(engine, other)).toEqual(before);
  });

  test("go out row by row and come in again as they were, on this engine and on another", async () => {
    const communeId = await fill(engine);
    const copyOf = async (reader: Reader) => {
      const copied: CopiedRow[] = [];
      for await (const row of rowsOfCommune(reader, communeId)) copied.push(row);
      return copied;
    };
    const copy = await copyOf(engine.db.read);
    const names = new Set(copy.map(({ table }) => table));
    expect(tablesChildrenFirst(engine.db.read.tables).filter((name) => !names.has(name))).toEqual([
      "sessions",
      "passkeyChallenges",
    ]);
    // As text, which is how a copy travels.
    const travelled: CopiedRow[] = JSON.parse(JSON.stringify(copy));
    for (const other of [await engine.fresh(), await openTemporary()]) {
      await other.write(communeId, async (tx) => {
        for (const row of travelled) expect(await keepCopiedRow(tx, row)).toBe(true);
        expect(await keepCopiedRow(tx, { table: "sessions", row: {} })).toBe(false);
      });
      expect(await copyOf(other.read)).toEqual(copy);
      expect(shapeOf(other.read)).toBe(shapeOf(engine.db.read));
      await other.close();
    }
  }, 60_000);

  test("of the demonstration take the neighbours along that nobody can sign in to, and the province at last", async () => {
    const provinceId = await engine.commune({ kind: "province", isDemo: true });
    const [demo, idle] = [await fill(engine), await engine.commune({ parentId: provinceId, isDemo: true })];
    await engine.db.write(demo, (tx) => saveCommune(tx, aCommune(demo, { parentId: provinceId, isDemo: true })));
    const used = (await listCommunesInUse(engine.db.read)).map(({ id }) => id);
    expect([used.includes(demo), used.includes(idle)]).toEqual([true, false]);
    expect(await engine.db.write(demo, (tx) => removeDemo(tx, demo))).toBe(true);
    for (const id of [demo, idle, provinceId]) expect(await findCommune(engine.db.read, id)).toBeNull();
  });

  test("in earnest are never removed as a demonstration", async () => {
    const communeId = await fill(engine);
    await engine.db.write(communeId, (tx) => saveCommune(tx, aCommune(communeId, { isDemo: false })));
    const before = await rowsOf(engine, communeId);
    expect(await engine.db.write(communeId, (tx) => removeDemo(tx, communeId))).toBe(false);
    expect(await rowsOf(engine, communeId)).toEqual(before);
  });
});
