import { describe, expect, it } from "vitest";
import { aChart, aPlan, aPlanDocument, anActor, anId } from "../examples/index.ts";
import { type RoleChart, hamletsOn } from "../roles/index.ts";
import type { Day, Instant } from "../values/index.ts";
import { type ConfirmedProposal, confirmProposals } from "./confirm-proposals.ts";
import { dutyProgress } from "./duty-progress.ts";
import type { Assignment, Duty } from "./plan-document.ts";
import type { ProposedTask } from "./proposed-task.ts";
import { proposeTasks } from "./propose-tasks.ts";

const today = "2025-03-01" as Day;
const now = 1_750_000_000_000 as Instant;
const span = { start: 0, end: 10 };

const aDuty = (named: Partial<Duty> = {}): Duty => ({
  key: "III.1",
  marker: null,
  title: "Vận động bà con giữ vệ sinh đường làng",
  text: "Vận động bà con giữ vệ sinh đường làng.",
  span,
  verb: "vận động",
  times: [],
  products: [],
  ...named,
});
const anAssignment = (assignee: string, duties: Duty[], named: Partial<Assignment> = {}): Assignment => ({
  key: "IV.1",
  marker: null,
  assignee: { text: assignee, span },
  count: null,
  duties,
  span,
  ...named,
});
const chart = { positions: aChart().positions, hamlets: hamletsOn(aChart(), today) };

describe("proposing tasks", () => {
  it("gives one task for each of six hamlets, to that hamlet's own head", () => {
    const heads = anAssignment("Trưởng thôn 06 thôn", [aDuty({ key: "IV.5.1" })], {
      count: { quantity: 6, unit: "thôn" },
    });
    const proposals = proposeTasks(aPlanDocument({ assignments: [heads] }), chart);
    expect(proposals.map((proposal) => proposal.positionId)).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => anId("position", n)),
    );
    expect(new Set(proposals.map((proposal) => proposal.key)).size).toBe(6);
    expect(proposals.every((proposal) => proposal.dutyKeys[0] === "IV.5.1")).toBe(true);
  });

  it("matches an official by the words of the plan and shows how sure it is", () => {
    const office = anAssignment("Công chức Văn phòng – Thống kê (phụ trách dân vận chính quyền)", [aDuty()]);
    expect(proposeTasks(aPlanDocument({ assignments: [office] }), chart)[0]).toMatchObject({
      positionId: anId("position", 7),
      certainty: 100,
    });
  });

  it("dates a day without a year in the year the plan is made for, and says so", () => {
    const time = { text: "trước ngày 15/6", span, day: null, recurrence: null, continuous: false, relative: null };
    const document = aPlanDocument({
      duties: [aDuty({ times: [time] })],
      subject: { text: "Công tác dân vận năm 2025", span },
      year: 2025,
      date: { year: 2025, month: 1, day: null, span },
    });
    const [proposal] = proposeTasks(document, chart);
    expect(proposal).toMatchObject({ deadline: "2025-06-15", timeText: "trước ngày 15/6", isPlansYear: true });
    const dated = proposeTasks(
      { ...document, duties: [aDuty({ times: [{ ...time, day: "2025-07-01" as Day }] })] },
      chart,
    );
    expect(dated[0]).not.toHaveProperty("isPlansYear");
  });

  it("begins a title with a capital letter where the duty is a later part of a sentence, and leaves the plan's words", () => {
    const part = aDuty({ title: "đề xuất 03 mô hình", text: "đề xuất 03 mô hình" });
    expect(proposeTasks(aPlanDocument({ duties: [part] }), chart)[0]).toMatchObject({
      title: "Đề xuất 03 mô hình",
      text: "đề xuất 03 mô hình",
    });
  });

  it("gives a duty that names its own lead to that position", () => {
    const lead = { text: "Công chức Văn phòng – Thống kê (phụ trách dân vận chính quyền)", span };
    expect(proposeTasks(aPlanDocument({ duties: [aDuty({ lead })] }), chart)[0]).toMatchObject({
      assignee: lead.text,
      positionId: anId("position", 7),
    });
  });

  it("names who supports a duty as the plan's label lists them, never the one who leads, and guesses nobody", () => {
    const lead = { text: "Công chức Văn phòng – Thống kê (phụ trách dân vận chính quyền)", span };
    const label = `${lead.text}, Trưởng các thôn và Uỷ ban nhân dân các xã`;
    const duty = aDuty({ lead, support: { text: label, span } });
    expect(proposeTasks(aPlanDocument({ duties: [duty] }), chart)[0]).toMatchObject({
      supporters: label,
      supportingIds: [1, 2, 3, 4, 5, 6].map((n) => anId("position", n)),
    });
  });

  it("names who supports in a sentence only by names that the role chart knows word for word", () => {
    const office = "Hội Phụ nữ xã";
    const positions = chart.positions.map((it) => (it.id === anId("position", 7) ? { ...it, aliases: [office] } : it));
    const says = (text: string) =>
      proposeTasks(aPlanDocument({ duties: [aDuty({ text })] }), { ...chart, positions })[0];
    expect(says(`Phối hợp chặt chẽ với ${office} và các thôn tuyên truyền đến bà con.`)).toMatchObject({
      supporters: `${office} và các thôn`,
      supportingIds: [7, 1, 2, 3, 4, 5, 6].map((n) => anId("position", n)),
    });
    expect(says(`Chủ trì, phối hợp ${office} tuyên truyền đến bà con.`)).toMatchObject({ supporters: office });
    for (const text of [
      `Phối hợp tuyên truyền cho ${office}.`,
      "Phối hợp với các đơn vị có liên quan tuyên truyền đến bà con.",
      "Tuyên truyền đến bà con.",
      `Mời ${office} dự họp.`,
    ])
      expect(says(text)).toMatchObject({ supporters: null, supportingIds: [] });
  });

  it("knows a position by the title that stands behind a person's name", () => {
    const positions = chart.positions.map((it) =>
      it.id === anId("position", 7) ? { ...it, title: "Trưởng Công an xã" } : it,
    );
    const lead = { text: "Đồng chí Hồ Văn Rế - Trưởng Công an xã, Ủy viên", span };
    expect(proposeTasks(aPlanDocument({ duties: [aDuty({ lead })] }), { ...chart, positions })[0]).toMatchObject({
      assignee: lead.text,
      positionId: anId("position", 7),
    });
  });

  it("takes hamlets where something is done for no supporters", () => {
    const text = "Phối hợp với Đồn Biên phòng tổ chức ngày hội tại 02 thôn giáp biên.";
    expect(proposeTasks(aPlanDocument({ duties: [aDuty({ text })] }), chart)[0]?.supportingIds).toEqual([]);
  });

  it("come in the order of the text, wherever it tells them", () => {
    const at = (start: number) => ({ start, end: start + 5 });
    const counted = { comparison: "exactly", quantity: 2, quantityTo: null, unit: "mô hình" } as const;
    const target = { text: "02 mô hình", measure: "mô hình", ...counted, span: at(20) };
    const document = aPlanDocument({
      targets: [target, { ...target, span: at(40) }],
      duties: [aDuty({ key: "III.1", span: at(30) }), aDuty({ key: "II.1", span: at(10) })],
    });
    expect(proposeTasks(document, chart).map(({ key }) => key)).toEqual(["II.1", "target.1", "III.1", "target.2"]);
  });

  it("gives every hamlet its task where only a number of hamlets is named", () => {
    const named = { count: { quantity: 6, unit: "thôn" } };
    const proposalsOf = (assignment: Assignment) =>
      proposeTasks(aPlanDocument({ assignments: [assignment] }), chart).length;
    expect(proposalsOf(anAssignment("Ban nhân dân 06 thôn", [aDuty()], named))).toBe(6);
    expect(proposalsOf(anAssignment("Hai tổ công tác", [aDuty()], { count: { quantity: 2, unit: "tổ" } }))).toBe(1);
  });

  it("keeps what the sentence says up to the last who supports", () => {
    const positions = chart.positions.map((it) =>
      it.id === anId("position", 7)
        ? { ...it, aliases: ["Đoàn Thanh niên xã"] }
        : it.id === anId("position", 8)
          ? { ...it, aliases: ["Hội Phụ nữ xã"] }
          : it,
    );
    const duty = aDuty({ text: "Phối hợp với Hội Phụ nữ xã, Đoàn Thanh niên xã ra quân dọn vệ sinh." });
    expect(proposeTasks(aPlanDocument({ duties: [duty] }), { ...chart, positions })[0]).toMatchObject({
      supporters: "Hội Phụ nữ xã, Đoàn Thanh niên xã",
    });
  });

  it("fills in nobody where the plan names nobody, and no time where it sets none", () => {
    expect(proposeTasks(aPlanDocument({ duties: [aDuty()] }), chart)[0]).toMatchObject({
      positionId: null,
      assignee: null,
      deadline: null,
      timeText: null,
      continuous: false,
    });
  });
});

const confirmed = (proposal: ProposedTask, named: Partial<ConfirmedProposal> = {}): ConfirmedProposal => ({
  proposalKeys: [proposal.key],
  part: 1,
  dutyKeys: proposal.dutyKeys,
  title: proposal.title,
  text: proposal.text,
  span: proposal.span,
  positionId: anId("position", 7),
  supportingIds: [],
  hamletId: proposal.hamletId,
  deadline: proposal.deadline,
  timeText: proposal.timeText,
  recurrence: proposal.recurrence,
  since: null,
  product: proposal.product,
  quantity: proposal.quantity,
  unit: proposal.unit,
  evidenceRequired: false,
  ...named,
});

describe("confirming proposals", () => {
  const [proposal] = proposeTasks(aPlanDocument({ duties: [aDuty()] }), chart) as [ProposedTask];
  const at = (named: object = {}) => ({
    plan: aPlan(),
    chart: aChart(),
    takenKeys: new Set<string>(),
    allowVacant: false,
    today,
    ...named,
  });
  let number = 0;
  const confirm = (what: ConfirmedProposal[], named: object = {}, by = anActor()) =>
    confirmProposals(what, at(named), by, now, () => anId("task", (number += 1)));

  it("makes a task that keeps the plan's sentence", () => {
    expect(confirm([confirmed(proposal)])).toMatchObject({
      ok: true,
      value: [{ state: "assigned", source: { kind: "plan", dutyKeys: ["III.1"], quote: proposal.text } }],
    });
  });

  it("tells of a deadline which words of the plan it comes from, and that the year is the plan's", () => {
    const reasonOf = (named: Partial<ConfirmedProposal>) => {
      const decision = confirm([confirmed(proposal, { deadline: "2025-06-15" as Day, ...named })]);
      return decision.ok && decision.value[0]?.deadlineReason;
    };
    expect(reasonOf({ timeText: "trước ngày 15/6/2025" })).toBe("trước ngày 15/6/2025");
    expect(reasonOf({ timeText: "trước ngày 15/6", isPlansYear: true })).toBe("trước ngày 15/6 (năm của kế hoạch)");
    expect(reasonOf({ timeText: null })).toBe("Người xác nhận đặt");
  });

  it("makes one task for each due day of a recurring duty", () => {
    const recurrence = { every: "quarter" as const, dayOfMonth: null, month: null };
    const decision = confirm([confirmed(proposal, { recurrence })]);
    expect(decision.ok && decision.value.map((task) => task.deadline)).toEqual([
      "2025-03-31",
      "2025-06-30",
      "2025-09-30",
      "2025-12-31",
    ]);
  });

  it("gives no task that was over before the plan was issued, nor one that is not wanted any more", () => {
    const recurrence = { every: "quarter" as const, dayOfMonth: null, month: null };
    const daysOf = (issuedOn: string | null, since: string | null) => {
      const plan = aPlan({ issuedOn: issuedOn as Day | null });
      const decision = confirm([confirmed(proposal, { recurrence, since: since as Day | null })], { plan });
      return decision.ok && decision.value.map((task) => task.occurrence);
    };
    expect(daysOf("2025-08-15", null)).toEqual(["Quý III/2025", "Quý IV/2025"]);
    expect(daysOf("2025-02-15", "2025-05-01")).toEqual(["Quý II/2025", "Quý III/2025", "Quý IV/2025"]);
    expect(daysOf("2025-08-15", "2025-05-01")).toEqual(["Quý III/2025", "Quý IV/2025"]);
    expect(daysOf(null, "2025-10-01")).toEqual(["Quý IV/2025"]);
    expect(daysOf(null, null)).toHaveLength(4);
  });

  it("lets nobody support themselves", () => {
    const [one, two] = [anId("position", 1), anId("position", 2)];
    expect(confirm([confirmed(proposal, { positionId: one, supportingIds: [one, two] })])).toMatchObject({
      value: [{ supportingIds: [two] }],
    });
  });

  it("refuses what was confirmed already, all or none", () => {
    const other = confirmed({ ...proposal, key: "III.2" });
    expect(confirm([other, confirmed(proposal)], { takenKeys: new Set(["III.1"]) })).toEqual({
      ok: false,
      refusal: "plan.already-confirmed",
    });
  });

  it("refuses a position nobody holds unless the official says so", () => {
    const vacant: RoleChart = { ...aChart(), tenures: [] };
    expect(confirm([confirmed(proposal)], { chart: vacant })).toMatchObject({ refusal: "plan.position-vacant" });
    expect(confirm([confirmed(proposal)], { chart: vacant, allowVacant: true }).ok).toBe(true);
  });

  it("refuses an unknown position, a withdrawn plan and a person without the right", () => {
    const unknown = confirmed(proposal, { positionId: anId("position", 99) });
    expect(confirm([unknown])).toMatchObject({ refusal: "plan.position-unknown" });
    expect(confirm([confirmed(proposal)], { plan: aPlan({ state: "withdrawn" }) })).toMatchObject({
      refusal: "plan.withdrawn",
    });
    expect(confirm([confirmed(proposal)], {}, anActor({ bundle: "front" }))).toMatchObject({
      refusal: "plan.not-yours",
    });
  });
});

describe("the progress of a plan's sentences", () => {
  const document = aPlanDocument({ duties: [aDuty({ key: "III.1" }), aDuty({ key: "III.2" })] });

  it("says which sentence has no task, and lets late stand before done", () => {
    const progress = dutyProgress(document, [
      { dutyKeys: ["III.1"], standing: "done" },
      { dutyKeys: ["III.1"], standing: "late" },
    ]);
    expect(progress.map((duty) => duty.standing)).toEqual(["late", "no-task"]);
  });

  it("counts a merged task for each of its sentences", () => {
    const progress = dutyProgress(document, [{ dutyKeys: ["III.1", "III.2"], standing: "confirmed" }]);
    expect(progress.map((duty) => duty.standing)).toEqual(["done", "done"]);
  });
});
