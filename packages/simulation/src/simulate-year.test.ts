import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Outside, appRouter } from "@gandan/api";
import { publicFile } from "@gandan/api/publications";
import { aSealing, somePasskeys, someScans } from "@gandan/api/testing";
import { type Database, open } from "@gandan/db";
import { listAllCommunes } from "@gandan/db/communes";
import { findJournalHead, listJournal, verifyJournal } from "@gandan/db/journal";
import { listReceptionDays } from "@gandan/db/reception";
import { type Instant, addDays, dayOf, makeId } from "@gandan/domain/values";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allAccounts } from "./cast.ts";
import { fillDemo } from "./fill-demo.ts";

const midYear = Date.parse("2026-06-15T03:00:00Z") as Instant;
const folders: string[] = [];
const databases: Database[] = [];

async function aYear(
  today = midYear,
  wish = { seed: 7, voices: 30, letters: 24 },
): Promise<{ outside: Outside; db: Database }> {
  const folder = mkdtempSync(join(tmpdir(), "gandan-year-"));
  folders.push(folder);
  const db = await open(join(folder, "year.sqlite"));
  databases.push(db);
  const kept = new Map<string, Uint8Array>();
  const digest = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");
  let number = 0;
  const bytes = (count: number) => {
    const made = new Uint8Array(count);
    new DataView(made.buffer).setUint32(count - 4, (number += 1));
    return made;
  };
  const outside: Outside = {
    db,
    now: () => today,
    newId: (subject) => makeId(subject, today, bytes(10)),
    random: bytes,
    passwords: {
      hash: async (password) => digest(password),
      matches: async (hash, password) => hash === digest(password),
    },
    sealing: aSealing(),
    passkeys: somePasskeys,
    scans: someScans,
    digest,
    files: {
      keep: async (bytes) => {
        kept.set(digest(bytes), bytes);
        return digest(bytes);
      },
      open: async (sha256) => kept.get(sha256) ?? null,
      erase: async (sha256) => kept.delete(sha256),
    },
    rooms: { changed: () => undefined },
    demo: { isOn: true, accounts: () => [...allAccounts] },
    log: { warn: () => undefined },
  };
  await fillDemo(outside, wish);
  return { outside, db };
}

afterAll(async () => {
  for (const db of databases) await db.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe("the simulated year", () => {
  let world: { outside: Outside; db: Database };
  beforeAll(async () => {
    world = await aYear();
  }, 60_000);

  const signedIn = async (username: string) => {
    const tokens: string[] = [];
    const asking = {
      sessionToken: null,
      kioskToken: null,
      ip: "test",
      site: null,
      setSession: (given: string | null) => void tokens.push(given ?? ""),
    };
    const account = allAccounts.find((known) => known.username === username);
    await appRouter
      .createCaller({ ...world.outside, asking })
      .session.signIn({ username, password: account?.password ?? "" });
    return appRouter.createCaller({ ...world.outside, asking: { ...asking, sessionToken: tokens[0] ?? null } });
  };

  it("is marked as demo and filled once", async () => {
    await fillDemo(world.outside);
    const communes = await listAllCommunes(world.db.read);
    expect(communes.map((commune) => [commune.name, commune.isDemo])).toEqual([
      ["Quảng Ngãi", true],
      ["Suối Lành", true],
      ["Thác Bạc", true],
    ]);
  });

  it("gives every hamlet its own tasks from the plan, in many states", async () => {
    const leader = await signedIn("chutich");
    const { rows } = await leader.tasks.list({ sort: "deadline", order: "asc", offset: 0, limit: 200 });
    expect(new Set(rows.flatMap((task) => task.hamletName ?? [])).size).toBe(6);
    const standings = new Set(rows.map((task) => task.standing));
    for (const standing of ["confirmed", "moving", "untouched", "late"] as const) expect(standings).toContain(standing);
  });

  it("lets the hamlets do what citizens' words ask for, and shows it on the word", async () => {
    const inCharge = await signedIn("danvan");
    const { rows } = await inCharge.tasks.list({ limit: 200 });
    const given = rows.filter(({ source }) => source.kind === "petition");
    expect(given.map(({ state }) => state)).toContain("confirmed");
    const { source, id } = found(given[0]);
    if (source.kind !== "petition") throw new Error("not of a word");
    const page = await inCharge.petitions.get({ petitionId: source.petitionId });
    expect(page.tasks.map((task) => task.id)).toContain(id);
  });

  it("leaves proposals to be confirmed, and voices to be answered", async () => {
    const inCharge = await signedIn("danvan");
    const [plan] = await inCharge.plans.list();
    expect(plan).toMatchObject({ state: "in-force", number: "06" });
    const { plan: whole, proposals } = await inCharge.plans.get({ planId: found(plan).id });
    expect(whole.publishedAt).toBeGreaterThan(0);
    expect(proposals.filter((proposal) => proposal.taskIds.length === 0).length).toBeGreaterThan(0);
    const home = await inCharge.home.get();
    expect(home.voices.count).toBeGreaterThan(0);
  });

  it("has its sessions, with promises kept, late and open, and one session that comes", async () => {
    const inCharge = await signedIn("danvan");
    const year = new Date(midYear).getUTCFullYear();
    const { rows, standing } = await inCharge.dialogues.year({ year });
    expect(standing).toMatchObject({ isShort: false, owed: [] });
    expect(rows.map(({ dialogue }) => dialogue.state)).toContain("published");
    const [held] = rows.filter(({ dialogue }) => dialogue.state === "published");
    const page = await inCharge.dialogues.get({ dialogueId: found(held).dialogue.id });
    expect(new Set(page.promises.map(({ standing: is }) => is)).size).toBeGreaterThan(2);
    expect(page.attendance.total).toBeGreaterThan(40);
  });

  it("has models in many states, one of them taken to another hamlet, and its plan's target", async () => {
    const inCharge = await signedIn("danvan");
    const { rows, standing } = await inCharge.models.list({});
    expect(new Set(rows.map(({ state }) => state)).size).toBeGreaterThan(4);
    expect(standing).toMatchObject({ recognised: 1, target: { quantity: 3 } });
    const taken = rows.filter(({ originId }) => originId !== null);
    const replica = found(taken.find(({ originCommuneId }) => originCommuneId === null));
    const { family, tasks } = await inCharge.models.get({ modelId: replica.id });
    expect(family.map(({ depth, communeName }) => [depth, communeName])).toEqual([
      [0, null],
      [1, "Thác Bạc"],
      [1, null],
    ]);
    expect(tasks.map(({ hamletName }) => hamletName)).toEqual(tasks.map(() => "Thôn Bến Đá"));
    expect(tasks.some(({ deadlineReason }) => deadlineReason?.includes("dời sang"))).toBe(true);
    expect(taken.filter(({ originCommuneId }) => originCommuneId !== null)).toHaveLength(1);
    const { families } = await (await signedIn("thamdinh")).models.families();
    expect(families.map(({ members }) => members.length)).toEqual([3, 2]);
  });

  it("has people who asked to be met: met, missed, declined, given a time and waiting for one", async () => {
    const inCharge = await signedIn("danvan");
    const { open, over } = await inCharge.reception.appointments();
    expect(open.map(({ state }) => state).toSorted()).toEqual(["agreed", "asked"]);
    expect(over.map(({ state }) => state).toSorted()).toEqual(["declined", "kept", "missed"]);
  });

  it("has copies of information paid for, let go and not paid, told at the commune's own prices", async () => {
    const inCharge = await signedIn("danvan");
    const log = await inCharge.publications.requests({ year: new Date(midYear).getUTCFullYear() });
    const costs = log.flatMap(({ cost, state }) => (cost === null ? [] : [{ ...cost, state }]));
    expect(costs.some(({ paid, asked }) => paid === asked)).toBe(true);
    expect(costs.some(({ isWaived }) => isWaived)).toBe(true);
    expect(costs.some(({ left, state }) => left === 120_000 && state === "refused")).toBe(true);
  });

  it("has a published file in which something was found, taken out and kept with a reason, and which anybody reads", async () => {
    const { items } = await (await signedIn("danvan")).publications.register();
    const releases = items.flatMap(({ rows }) => rows).flatMap((row) => row.releases);
    expect(releases).toMatchObject([
      { state: "published", removed: [{ ruleId: "comment" }], findings: [{ ruleId: "phone-number" }], kept: [{}] },
    ]);
    const commune = (await listAllCommunes(world.db.read)).find(({ name }) => name === "Suối Lành");
    if (commune === undefined || releases[0] === undefined) throw new Error("a published file");
    const read = await publicFile(world.outside, commune.id, releases[0].id);
    expect(new TextDecoder().decode(read?.bytes)).not.toContain("comments.xml");
  });

  it("has old letters destroyed with minutes, one of them kept for good, and a list that waits for a leader", async () => {
    const inCharge = await signedIn("danvan");
    const lists = await inCharge.retention.lists();
    expect(lists.map(({ number, state, files, toDestroy }) => [number, state, files, toDestroy])).toEqual([
      [2, "proposed", 3, 0],
      [1, "executed", 3, 2],
    ]);
  });

  it("has its sheet begun, scored from its own registers", async () => {
    const inCharge = await signedIn("danvan");
    const { sheet, figures, evaluation } = await inCharge.evaluation.get({ year: new Date(midYear).getUTCFullYear() });
    expect(evaluation.rubric.nature).toBe("illustration");
    expect(figures["duties.with-task"]?.value).toBeGreaterThan(0);
    expect(figures["petitions.fell-due"]?.value).toBeGreaterThan(figures["petitions.answered-in-time"]?.value ?? 0);
    expect(figures["publication.due"]?.value).toBeGreaterThan(figures["publication.in-time"]?.value ?? 0);
    const { items } = await inCharge.publications.register();
    expect(new Set(items.map(({ state }) => state))).toEqual(
      new Set(["kept", "running", "waiting", "faulty", "late", "empty"]),
    );
    expect(sheet.total).toBeGreaterThan(0);
    expect(sheet.awaiting).not.toContain("2.6.1.1");
    const {
      differences,
      evaluation: last,
      sheet: closed,
    } = await inCharge.evaluation.get({ year: evaluation.year - 1 });
    expect(last.closedAt).not.toBeNull();
    expect(closed.verdict).toMatchObject({ state: "classified", level: "good" });
    expect(differences).toMatchObject([{ code: "2.6.3.3" }]);
    const { compared } = await inCharge.evaluation.compare({ year: evaluation.year });
    expect(compared?.rows.filter(({ how }) => how === "by-hand").map((row) => row.before?.codes)).toEqual([
      ["2.4.2", "2.4.3"],
      ["2.7.2"],
    ]);
    expect(compared?.byHand.map(({ from }) => from).toSorted()).toEqual(["own", "province"]);
    const appraiser = await signedIn("thamdinh");
    const province = await appraiser.evaluation.province({ year: last.year });
    expect(province.groups).toMatchObject([{ terrain: "mountain", minority: "most", communes: [{}, { rank: null }] }]);
    expect(province.rows).toMatchObject([
      { name: "Suối Lành", state: "closed" },
      { name: "Thác Bạc", state: "closed" },
    ]);
  });

  it("has a rubric that is being entered, with something missing and something wrong", async () => {
    const { drafts } = await (await signedIn("danvan")).rubrics.list();
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.gaps).toBeGreaterThan(0);
    expect(drafts[0]?.blocking).toBeGreaterThan(0);
  });

  it("was lived in the order of time, with a whole journal", async () => {
    const commune = await demoCommune(world.db);
    expect(commune === undefined ? "no commune" : await verifyJournal(world.db.read, commune.id)).toBeNull();
  });

  it("is the same year again from the same seed, to the last line of the journal", async () => {
    const again = await aYear();
    const lastLine = async (db: Database) => {
      const commune = await demoCommune(db);
      return findJournalHead(db.read, found(commune).id);
    };
    // What was done on the first world since (signing in) stands after its year.
    const head = found((await lastLine(again.db)) ?? undefined);
    const commune = await demoCommune(world.db);
    const kept = await listJournal(world.db.read, found(commune).id, { recordId: null }, { limit: 10_000, offset: 0 });
    expect(kept.some((line) => line.sequence === head.sequence && line.hash === head.hash)).toBe(true);
  }, 60_000);

  it("can be taken away in one step", async () => {
    const admin = await signedIn("quantri");
    expect(await admin.communes.removeDemo()).toMatchObject({ ok: true });
    expect(await listAllCommunes(world.db.read)).toEqual([]);
  });
});

describe("a year that was over when the program was first started", () => {
  it("goes on: the chairman's next reception days are planned", async () => {
    const newYear = Date.parse("2027-01-01T02:00:00Z") as Instant;
    const { db } = await aYear(newYear, { seed: 7, voices: 1, letters: 1 });
    const { id } = found(await demoCommune(db));
    const ahead = await listReceptionDays(db.read, id, dayOf(newYear), addDays(dayOf(newYear), 60));
    expect(ahead.map(({ day }) => day)).toEqual(["2027-01-07", "2027-01-21", "2027-02-04", "2027-02-18"]);
  }, 60_000);
});

const demoCommune = async (db: Database) => (await listAllCommunes(db.read)).find(({ kind }) => kind === "commune");

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error("nothing found");
  return thing;
}
