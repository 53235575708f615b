import { describe, expect, test } from "vitest";
import {
  aCaseEvent,
  aDestructionItem,
  aDestructionList,
  aPetition,
  aRetentionRule,
  aSupervision,
  anActor,
  anId,
} from "../examples/index.ts";
import type { Petition } from "../petitions/index.ts";
import { Day, type Instant, startOf } from "../values/index.ts";
import {
  type Around,
  type DestructionList,
  caseKind,
  decideFiles,
  destructionStepsFor,
  erasedPetition,
  executeDestruction,
  keptUntil,
  obstacleTo,
  proposeDestruction,
  recordMinutes,
  withdrawDestruction,
} from "./index.ts";

const day = (text: string) => Day.parse(text);
const today = day("2026-11-27");
const now = (startOf(today) + 9 * 3_600_000) as Instant;
const always = { from: day("2014-12-15"), to: null };
const rules = [
  aRetentionRule({
    id: "ineligible-letter@2014-12-15",
    kind: "ineligible-letter",
    period: { count: 1, unit: "year" },
    start: "filed-away",
    end: "proposed",
    validity: always,
  }),
  aRetentionRule({
    id: "serious-case@2014-12-15",
    kind: "serious-case",
    period: "for-good",
    start: null,
    end: "kept",
    validity: always,
  }),
];
const [rule] = rules;
if (rule === undefined) throw new Error("no rule");
const filed = [aCaseEvent({ kind: "filed-away", day: day("2025-03-03"), note: "Đơn của bà Sướt" })];
const aFiledLetter = (named: Partial<Petition> = {}) =>
  aPetition({ kind: "recommendation", state: "filed-away", number: 12, registerYear: 2025, ...named });
const around = (named: Partial<Around> = {}): Around => ({
  events: filed,
  linked: [],
  hasOpenTask: false,
  supervisions: [],
  lists: [],
  ...named,
});
const obstacle = (petition = aFiledLetter(), named: Partial<Around> = {}, on = today) =>
  obstacleTo(petition, rules, around(named), on);

const desk = anActor({ bundle: "in-charge", personId: anId("person", 7) });
const leader = anActor({ bundle: "leader", personId: anId("person", 8) });

describe("the file of a matter", () => {
  test("is kept by what became of it, and a question of a session with its session", () => {
    expect(caseKind({ kind: "complaint", state: "closed" })).toBe("complaint-case");
    expect(caseKind({ kind: "complaint", state: "filed-away" })).toBe("ineligible-letter");
    expect(caseKind({ kind: "feedback", state: "referred" })).toBe("other-case");
    expect(caseKind({ kind: "session-question", state: "closed" })).toBe("document");
  });

  test("is kept for its period from the day of its end", () => {
    expect(keptUntil(rules, aFiledLetter(), filed, today)).toMatchObject({ ended: "2025-03-03", until: "2026-03-03" });
    expect(keptUntil(rules, aFiledLetter({ state: "closed" }), filed, today)).toBeNull();
  });

  test("may go on the day after its period, and no day before", () => {
    expect(obstacle(aFiledLetter(), {}, day("2026-03-03"))).toBe("period-not-over");
    expect(obstacle(aFiledLetter(), {}, day("2026-03-04"))).toBeNull();
  });

  test("stays while its matter is open, was opened again, or has no period", () => {
    expect(obstacle(aFiledLetter({ state: "received" }))).toBe("not-ended");
    const again = [...filed, aCaseEvent({ kind: "reopened" })];
    expect(obstacle(aFiledLetter({ state: "received" }), { events: again })).toBe("reopened");
    expect(obstacle(aFiledLetter({ state: "answered" }))).toBe("not-ended");
    expect(obstacle(aFiledLetter({ state: "closed" }))).toBe("no-period");
    expect(obstacle(aFiledLetter({ erasedAt: now }))).toBe("erased-already");
  });

  test("stays while somebody complains again, a linked matter is open, or work on it is", () => {
    const second = [...filed, aCaseEvent({ kind: "complained-again" })];
    expect(obstacle(aFiledLetter(), { events: second })).toBe("second-round");
    expect(obstacle(aFiledLetter(), { events: [...second, aCaseEvent({ kind: "answered-again" })] })).toBeNull();
    expect(obstacle(aFiledLetter(), { linked: [{ state: "accepted" }] })).toBe("linked-open");
    expect(obstacle(aFiledLetter(), { linked: [{ state: "closed" }] })).toBeNull();
    expect(obstacle(aFiledLetter(), { hasOpenTask: true })).toBe("task-open");
  });

  test("stays while an open supervision names it, by number or by receipt", () => {
    const watched = (scope: string, state: "under-way" | "closed" = "under-way") =>
      obstacle(aFiledLetter(), { supervisions: [aSupervision({ scope, state })] });
    expect(watched("Xem lại đơn số 12/2025")).toBe("under-supervision");
    expect(watched("Xem lại đơn số 012/2025.")).toBe("under-supervision");
    expect(watched("Hồ sơ 7K3M Q9PD 2XV8 HT4N")).toBe("under-supervision");
    expect(watched("Xem lại đơn số 112/2025")).toBeNull();
    expect(watched("Xem lại đơn số 12/2025", "closed")).toBeNull();
  });

  test("stays where a leader keeps it for good, and while it stands on another list", () => {
    const verdict = (is: "destroy" | "keep" | "keep-for-good") => ({
      is,
      reason: "x",
      personId: leader.personId,
      at: now,
    });
    const on = (named: Partial<DestructionList>, is?: "destroy" | "keep" | "keep-for-good") =>
      obstacle(aFiledLetter(), {
        lists: [aDestructionList({ items: [aDestructionItem({ verdict: is ? verdict(is) : null })], ...named })],
      });
    expect(on({})).toBe("in-other-list");
    expect(on({ state: "withdrawn" })).toBeNull();
    expect(on({ state: "executed" }, "keep-for-good")).toBe("kept-for-good");
    expect(on({ state: "executed" }, "keep")).toBeNull();
  });
});

describe("a list of files to destroy", () => {
  const propose = (named: Partial<{ basis: string; by: typeof desk; petitions: Petition[] }> = {}) =>
    proposeDestruction(
      { id: anId("destructionList"), number: 1, rule, basis: named.basis ?? "Công văn số 5" },
      (named.petitions ?? [aFiledLetter()]).map((petition) => ({
        petition,
        events: filed,
        obstacle: obstacle(petition),
      })),
      named.by ?? desk,
      now,
    );
  const minutes = {
    on: today,
    place: "Phòng lưu trữ",
    way: "Xoá khỏi hệ thống",
    members: [1, 2, 3].map((number) => ({ name: `Người ${number}`, title: "Thành viên" })),
  };
  const decided = (list: DestructionList, is: "destroy" | "keep" | "keep-for-good" = "destroy", reason = "") =>
    decideFiles(
      list,
      { petitionIds: list.items.map(({ petitionId }) => petitionId), is, reason, revision: list.revision },
      leader,
      now,
    );
  const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: string }): T => {
    if (!result.ok) throw new Error(result.refusal);
    return result.value;
  };

  test("tells of each file what the register tells, and nothing that was said", () => {
    const list = value(propose());
    expect(list).toMatchObject({ state: "proposed", year: 2026, items: [{ number: 12, keptUntil: "2026-03-03" }] });
    expect(JSON.stringify(list)).not.toContain(aFiledLetter().text);
  });

  test("is refused without a basis where no text in force was read, empty, or with a file that may not go", () => {
    expect(propose({ basis: " " })).toEqual({ ok: false, refusal: "retention.basis-missing" });
    expect(propose({ petitions: [] })).toEqual({ ok: false, refusal: "retention.empty-list" });
    expect(propose({ petitions: [aFiledLetter({ state: "received" })] })).toEqual({
      ok: false,
      refusal: "retention.not-ended",
    });
    expect(propose({ by: leader })).toEqual({ ok: false, refusal: "retention.not-yours" });
  });

  test("is decided by a leader file by file; what stays needs a reason", () => {
    const list = value(propose());
    expect(decided(list, "keep")).toEqual({ ok: false, refusal: "retention.reason-missing" });
    expect(decided(list)).toMatchObject({ ok: true, value: { state: "decided", revision: 2 } });
    const said = { petitionIds: [anId("petition", 404)], is: "destroy", reason: "", revision: 1 } as const;
    expect(decideFiles(list, said, leader, now)).toEqual({ ok: false, refusal: "retention.file-unknown" });
    expect(decideFiles(list, { ...said, petitionIds: [anId("petition")] }, desk, now)).toEqual({
      ok: false,
      refusal: "retention.not-yours",
    });
    const own = { ...list, proposedBy: leader.personId };
    expect(decided(own)).toEqual({ ok: false, refusal: "retention.own-proposal" });
  });

  test("is carried out only once its minutes are there, after the decision", () => {
    const list = value(decided(value(propose())));
    const execute = (one: DestructionList) =>
      executeDestruction(one, { obstacles: new Map(), revision: one.revision }, desk, now);
    expect(execute(list)).toEqual({ ok: false, refusal: "retention.step-not-allowed" });
    const on = (text: string) =>
      recordMinutes(list, { minutes: { ...minutes, on: day(text) }, revision: list.revision }, desk, now);
    expect(on("2026-11-28")).toEqual({ ok: false, refusal: "retention.day-ahead" });
    expect(on("2026-11-26")).toEqual({ ok: false, refusal: "retention.day-before-decision" });
    const recorded = value(on("2026-11-27"));
    expect(execute(recorded)).toMatchObject({ ok: true, value: { state: "executed", items: [{ erasedAt: now }] } });
    expect(destructionStepsFor(value(execute(recorded)), desk)).toEqual([]);
  });

  test("holds back what something came up against, and does nothing where that is all", () => {
    const two = aDestructionList({
      items: [aDestructionItem(), aDestructionItem({ petitionId: anId("petition", 2) })],
    });
    const list = value(decided(two));
    const recorded = value(recordMinutes(list, { minutes, revision: list.revision }, desk, now));
    const execute = (obstacles: [ReturnType<typeof anId<"petition">>, "reopened"][]) =>
      executeDestruction(recorded, { obstacles: new Map(obstacles), revision: recorded.revision }, desk, now);
    const done = value(execute([[anId("petition"), "reopened"]]));
    expect(done.items.map(({ heldBack, erasedAt }) => [heldBack, erasedAt])).toEqual([
      ["reopened", null],
      [null, now],
    ]);
    expect(
      execute([
        [anId("petition"), "reopened"],
        [anId("petition", 2), "reopened"],
      ]),
    ).toEqual({ ok: false, refusal: "retention.all-held-back" });
  });

  test("of which everything stays is over with the decision", () => {
    const list = value(decided(value(propose()), "keep-for-good", "Liên quan tranh chấp đất"));
    expect(destructionStepsFor(list, desk)).toEqual(["withdraw"]);
  });

  test("is taken back with a reason until it is carried out, and no older revision changes it", () => {
    const list = value(propose());
    const withdraw = (reason: string, revision = 1) => withdrawDestruction(list, { reason, revision }, desk, now);
    expect(withdraw(" ")).toEqual({ ok: false, refusal: "retention.reason-missing" });
    expect(withdraw("Nhầm quy tắc", 9)).toEqual({ ok: false, refusal: "retention.changed-meanwhile" });
    expect(withdraw("Nhầm quy tắc")).toMatchObject({ ok: true, value: { state: "withdrawn" } });
  });
});

describe("what is left of a destroyed matter", () => {
  test("is its row in the register, without what was said, by whom, and what was answered", () => {
    const petition = aFiledLetter({ name: "Phạm Thị Sướt", contact: "0900000000" });
    const left = erasedPetition(petition, now);
    expect(left).toMatchObject({ number: 12, kind: "recommendation", state: "filed-away", erasedAt: now });
    expect(left).toMatchObject({ text: "", name: null, contact: null, particulars: null, answer: null });
  });
});
