import { describe, expect, it } from "vitest";
import { calendarOf } from "../calendar/index.ts";
import {
  aChart,
  aSupervision,
  aSupervisionDraft,
  aSupervisionFinding,
  aSupervisionFindingDraft,
  anActor,
  anId,
} from "../examples/index.ts";
import { Day, startOf } from "../values/index.ts";
import { answerFinding, noteFinding, recheckFinding, withdrawFinding } from "./finding-acts.ts";
import { giveTask } from "./give-task.ts";
import { planSupervision } from "./plan-supervision.ts";
import { stepSupervision } from "./step-supervision.ts";
import { answerCounts, isPublic } from "./public-supervision.ts";
import { recommendationsDue } from "./supervision-figures.ts";
import {
  findingState,
  findingStates,
  findingStepNames,
  findingSteps,
  supervisionStepNames,
  supervisionSteps,
} from "./supervision-steps.ts";
import { type Supervision, SupervisionState } from "./supervision.ts";

const day = (text: string) => Day.parse(text);
const chart = aChart();
const front = anActor({ bundle: "front" });
const desk = anActor({ bundle: "in-charge" });
const now = startOf(day("2025-03-20"));
const made = calendarOf([]);
if (!made.ok) throw new Error(made.refusal);
const calendar = made.value;
const id = anId("supervisionFinding");
const answer = { outcome: "accepted", text: "Đã niêm yết tại 6 thôn", on: day("2025-03-20") } as const;
const concluded = (named: Partial<Parameters<typeof aSupervisionFinding>[0]> = {}) =>
  aSupervision({
    state: "concluded",
    concludedOn: day("2025-03-14"),
    conclusion: "Cơ bản đúng",
    findings: [aSupervisionFinding({ dueOn: day("2025-03-28"), ...named })],
  });
const answered = { ...answer, personId: anId("person") };

describe("a plan", () => {
  const plan = (
    named: Parameters<typeof aSupervisionDraft>[0],
    by = front,
    kept: Supervision | null = null,
    revision = 0,
    others: Supervision[] = [],
  ) => planSupervision(kept, aSupervisionDraft(named), revision, { chart, others }, by, now);

  it("is the Front's where it watches, and the committee's where it looks at itself", () => {
    expect(plan({})).toMatchObject({ ok: true, value: { state: "planned", revision: 1 } });
    expect(plan({}, desk)).toEqual({ ok: false, refusal: "supervision.not-yours" });
    const own = { kind: "self-inspection", body: "committee" } as const;
    expect(plan(own, desk).ok).toBe(true);
    expect(plan(own)).toEqual({ ok: false, refusal: "supervision.not-yours" });
  });

  const wrong: [string, Parameters<typeof aSupervisionDraft>[0]][] = [
    ["supervision.days-crossed", { to: day("2025-03-02") }],
    ["supervision.body-mismatch", { body: "committee" }],
    ["supervision.hamlet-unknown", { hamletIds: [anId("unit", 99)] }],
  ];
  it.each(wrong)("is refused with %s", (refusal, named) => {
    expect(plan(named)).toEqual({ ok: false, refusal });
  });

  it("never becomes another kind, and changes only as it was last seen", () => {
    const kept = aSupervision();
    expect(plan({ kind: "criticism" }, front, kept, 1)).toEqual({ ok: false, refusal: "supervision.step-not-allowed" });
    expect(plan({ title: "Khác" }, front, kept, 2)).toEqual({ ok: false, refusal: "supervision.changed-meanwhile" });
    expect(plan({ title: "Khác" }, front, kept, 1)).toMatchObject({ ok: true, value: { title: "Khác", revision: 2 } });
  });
});

describe("the same entered twice", () => {
  const twin = anId("supervision", 9);
  const plan = (other: Supervision) =>
    planSupervision(null, aSupervisionDraft(), 0, { chart, others: [other] }, front, now);

  it("is refused: by the same body, over the same days, under the same name however it is spelt", () => {
    const title = " GIÁM SÁT việc chi trả chính sách  hỗ trợ hộ nghèo";
    expect(plan(aSupervision({ id: twin, title }))).toEqual({ ok: false, refusal: "supervision.already-there" });
    expect(plan(aSupervision({ id: twin, state: "closed" }))).toMatchObject({ ok: false });
  });

  it("is another where a body, a day or a name differs, and where the first was called off", () => {
    for (const named of [
      { body: "inspection-board" as const },
      { to: day("2025-03-15") },
      { title: "Giám sát việc khác" },
      { state: "cancelled" as const },
    ])
      expect(plan(aSupervision({ id: twin, ...named })).ok).toBe(true);
  });

  it("is noted once as a finding, unless it was taken back", () => {
    const note = (withdrawn: string | null) =>
      noteFinding(
        aSupervision({ state: "under-way", findings: [aSupervisionFinding({ withdrawn })] }),
        aSupervisionFindingDraft({ id: anId("supervisionFinding", 2) }),
        1,
        chart,
        front,
        now,
      );
    expect(note(null)).toEqual({ ok: false, refusal: "supervision.finding-there" });
    expect(note("Nhầm").ok).toBe(true);
  });
});

describe("what everybody may read", () => {
  it("is what another body concluded, never what the committee checks at itself", () => {
    expect(isPublic(concluded())).toBe(true);
    expect(isPublic({ ...concluded(), state: "closed" })).toBe(true);
    expect(isPublic({ ...concluded(), state: "under-way" })).toBe(false);
    expect(isPublic({ ...concluded(), kind: "self-inspection" })).toBe(false);
  });

  it("counts each finding once: answered in time, late, or still within its days", () => {
    const { findings } = concluded({ answers: [answered] });
    const [one] = findings;
    if (one === undefined) throw new Error("a finding");
    const open = { ...one, answers: [] };
    const late = { ...one, answers: [{ ...answered, on: day("2025-03-29") }] };
    const again = {
      ...one,
      rechecks: [{ outcome: "not-mended", note: "", on: day("2025-03-21"), personId: answered.personId }],
    };
    const all = [one, open, late, { ...one, withdrawn: "Nhầm" }, again as typeof one];
    expect(answerCounts(all, day("2025-03-28"))).toEqual({ findings: 4, answered: 2, inTime: 1, late: 1 });
    expect(answerCounts(all, day("2025-03-31"))).toEqual({ findings: 4, answered: 2, inTime: 1, late: 3 });
  });
});

describe("a conclusion", () => {
  const underWay = aSupervision({
    state: "under-way",
    findings: [aSupervisionFinding(), aSupervisionFinding({ id: anId("supervisionFinding", 2), withdrawn: "Nhầm" })],
  });
  const said = { on: day("2025-03-14"), note: "Cơ bản đúng", revision: 1 };

  it("gives every finding that stands its day, in working days from the day after", () => {
    const step = stepSupervision(underWay, "conclude", said, calendar, front, now);
    expect(step).toMatchObject({
      ok: true,
      value: { state: "concluded", findings: [{ dueOn: "2025-03-28" }, { dueOn: null }] },
    });
  });

  it("needs words and a day that has come, and only who wrote the plan draws it", () => {
    const tried = (named: object, by = front) =>
      stepSupervision(underWay, "conclude", { ...said, ...named }, calendar, by, now);
    expect(tried({ note: " " })).toEqual({ ok: false, refusal: "supervision.note-missing" });
    expect(tried({ on: day("2025-03-21") })).toEqual({ ok: false, refusal: "supervision.day-ahead" });
    expect(tried({}, desk)).toEqual({ ok: false, refusal: "supervision.not-yours" });
  });

  it("is not closed while a finding waits for its answer", () => {
    const close = (kept: Supervision) => stepSupervision(kept, "close", { ...said, note: null }, calendar, front, now);
    expect(close(concluded())).toEqual({ ok: false, refusal: "supervision.unanswered" });
    expect(close(concluded({ answers: [answered] }))).toMatchObject({ ok: true, value: { state: "closed" } });
  });
});

describe("an answer", () => {
  it("is the committee's and not the Front's, on a day between the conclusion and today", () => {
    expect(answerFinding(concluded(), id, answer, 1, desk, now)).toMatchObject({
      ok: true,
      value: { findings: [{ answers: [answered] }] },
    });
    expect(answerFinding(concluded(), id, answer, 1, front, now)).toEqual({
      ok: false,
      refusal: "supervision.not-yours",
    });
    const on = (text: string) => answerFinding(concluded(), id, { ...answer, on: day(text) }, 1, desk, now);
    expect(on("2025-03-21")).toEqual({ ok: false, refusal: "supervision.day-ahead" });
    expect(on("2025-03-13")).toEqual({ ok: false, refusal: "supervision.before-conclusion" });
  });

  it("is an official's where the finding is theirs", () => {
    const official = anActor({ bundle: "official", positionIds: [anId("position", 1)] });
    const of = (number: number) =>
      answerFinding(concluded({ positionId: anId("position", number) }), id, answer, 1, official, now);
    expect(of(1).ok).toBe(true);
    expect(of(2)).toEqual({ ok: false, refusal: "supervision.not-yours" });
  });

  it("is asked for anew after a re-check that found it not mended, and settles it once mended", () => {
    const kept = concluded({ answers: [answered] });
    const look = (outcome: "mended" | "not-mended") =>
      recheckFinding(kept, id, { outcome, note: "", on: day("2025-03-20") }, 1, calendar, front, now);
    const again = look("not-mended");
    expect(
      again.ok && [
        findingState(again.value, again.value.findings[0] ?? aSupervisionFinding()),
        again.value.findings[0]?.dueOn,
      ],
    ).toEqual(["waiting", "2025-04-03"]);
    const mended = look("mended");
    expect(mended.ok && findingState(mended.value, mended.value.findings[0] ?? aSupervisionFinding())).toBe("settled");
  });
});

describe("a recommendation that becomes a task", () => {
  const given = { taskId: anId("task"), positionId: anId("position", 1), deadline: day("2025-04-10"), chart };

  it("keeps where it came from, and the finding keeps the task", () => {
    expect(giveTask(concluded(), id, given, 1, desk, now)).toMatchObject({
      ok: true,
      value: {
        supervision: { findings: [{ taskId: anId("task") }] },
        task: { source: { kind: "supervision", findingId: id }, deadline: "2025-04-10", evidenceRequired: true },
      },
    });
  });

  it("becomes one only once, not in the past, and not by the Front", () => {
    const tried = (named: object, kept = concluded(), by = desk) =>
      giveTask(kept, id, { ...given, ...named }, 1, by, now);
    expect(tried({}, concluded({ taskId: anId("task") }))).toEqual({ ok: false, refusal: "supervision.has-task" });
    expect(tried({ deadline: day("2025-03-19") })).toEqual({ ok: false, refusal: "supervision.deadline-past" });
    expect(tried({ positionId: anId("position", 99) })).toEqual({ ok: false, refusal: "supervision.position-unknown" });
    expect(tried({}, concluded(), front)).toEqual({ ok: false, refusal: "supervision.not-yours" });
  });
});

describe("the figures", () => {
  it("count what was to be answered in the period and what was in time, and not what the committee found at itself", () => {
    const year = { from: day("2025-01-01"), to: day("2025-12-31") };
    const all = [
      concluded({ answers: [answered] }),
      concluded({ id: anId("supervisionFinding", 2) }),
      concluded({ id: anId("supervisionFinding", 3), withdrawn: "Nhầm" }),
      { ...concluded(), kind: "self-inspection" as const },
    ];
    expect(recommendationsDue(all, year).map(({ isInTime }) => isInTime)).toEqual([true, false]);
  });
});

describe("the tables of steps", () => {
  const tries = SupervisionState.options.flatMap((state) => supervisionStepNames.map((step) => ({ state, step })));
  it.each(tries)("$step of a $state supervision is taken or refused as the table says", ({ state, step }) => {
    const kept = aSupervision({ state });
    const result =
      step === "edit"
        ? planSupervision(kept, aSupervisionDraft(), 1, { chart, others: [] }, front, now)
        : step === "note"
          ? noteFinding(kept, aSupervisionFindingDraft(), 1, chart, front, now)
          : stepSupervision(kept, step, { on: day("2025-03-14"), note: "x", revision: 1 }, calendar, front, now);
    const expected = supervisionSteps[state][step];
    if (expected === undefined) expect(result).toEqual({ ok: false, refusal: "supervision.step-not-allowed" });
    else expect(result).toMatchObject({ ok: true, value: { state: expected } });
  });

  const inState = {
    noted: aSupervision({ state: "under-way", findings: [aSupervisionFinding()] }),
    waiting: concluded(),
    answered: concluded({ answers: [answered] }),
    settled: concluded({
      answers: [answered],
      rechecks: [{ outcome: "mended", note: "", on: day("2025-03-20"), personId: anId("person") }],
    }),
    withdrawn: concluded({ withdrawn: "Nhầm" }),
  };
  it.each(findingStates.flatMap((state) => findingStepNames.map((step) => ({ state, step }))))(
    "$step of a $state finding is taken or refused as the table says",
    ({ state, step }) => {
      const kept = inState[state];
      const on = day("2025-03-20");
      const given = { taskId: anId("task"), positionId: anId("position", 1), deadline: on, chart };
      const result = {
        edit: () => noteFinding(kept, aSupervisionFindingDraft(), 1, chart, front, now),
        withdraw: () => withdrawFinding(kept, id, "Nhầm", 1, front, now),
        answer: () => answerFinding(kept, id, answer, 1, desk, now),
        recheck: () => recheckFinding(kept, id, { outcome: "mended", note: "", on }, 1, calendar, front, now),
        give: () => giveTask(kept, id, given, 1, desk, now),
      }[step]();
      if (findingSteps[state].includes(step)) expect(result.ok).toBe(true);
      else expect(result).toEqual({ ok: false, refusal: "supervision.step-not-allowed" });
    },
  );
});
