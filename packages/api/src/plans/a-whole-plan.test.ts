// oxlint-disable-next-line no-restricted-imports -- the sample stands beside the repository, on disk
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConfirmedProposal, ProposedTask } from "@gandan/domain/plans";
import type { Id } from "@gandan/domain/values";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Visitor, type World, openWorld } from "../testing/index.ts";

const sample = join(import.meta.dirname, "../../../../../shared/samples/ba-vi-2025.txt");
const isThere = existsSync(sample);
const whole = isThere ? describe : describe.skip;

let world: World;
let visitor: Visitor;
beforeAll(async () => {
  world = await openWorld();
  visitor = world.visitor();
});
afterAll(() => world.close());

const confirmed = (proposal: ProposedTask, positionId: Id<"position">): ConfirmedProposal => ({
  proposalKeys: [proposal.key],
  part: 1,
  dutyKeys: proposal.dutyKeys,
  title: proposal.title.slice(0, 500),
  text: proposal.text,
  span: proposal.span,
  positionId,
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
});

whole(`a commune's real plan${isThere ? "" : " (skipped: the sample beside the repository is not there)"}`, () => {
  it("goes from the first run to tasks on every duty that names somebody", async () => {
    const begun = await visitor.ask.communes.begin({
      name: "Ba Vì",
      kind: "commune",
      provinceName: "Quảng Ngãi",
      chartPackId: "ba-vi-before-2025-07",
      hamletNames: [],
      personName: "Trần Thị Mận",
      username: "man.tran",
      password: "một mật khẩu dài",
    });
    expect(begun.ok).toBe(true);
    const personId = begun.ok ? begun.value.person.id : "";
    await visitor.ask.accounts.create({
      personId,
      username: "phu.trach",
      password: "một mật khẩu dài",
      bundle: "in-charge",
    });
    const desk = world.visitor();
    await desk.ask.session.signIn({ username: "phu.trach", password: "một mật khẩu dài" });
    const text = readFileSync(sample, "utf8");
    const reading = await desk.ask.plans.read({ text });
    expect(reading).toMatchObject({
      ok: true,
      value: { coverage: { unplaced: 0 }, document: { kind: "plan", year: 2025 } },
    });
    const imported = await desk.ask.plans.import({ text, year: 2025, title: "Công tác dân vận chính quyền năm 2025" });
    const planId = imported.ok ? imported.value.planId : "";
    const { proposals, progress, findings } = await desk.ask.plans.get({ planId });
    expect(progress.every(({ standing }) => standing === "no-task")).toBe(true);
    expect(findings.length).toBeGreaterThan(0);
    const named = proposals.flatMap((proposal) =>
      proposal.positionId === null ? [] : [confirmed(proposal, proposal.positionId)],
    );
    expect(named.length).toBeGreaterThan(10);
    const vacant = await desk.ask.plans.confirm({ planId, version: 1, proposals: named, allowVacant: false });
    expect(vacant).toEqual({ ok: false, refusal: "plan.position-vacant" });
    const made = await desk.ask.plans.confirm({ planId, version: 1, proposals: named, allowVacant: true });
    const taskIds = made.ok ? made.value.taskIds : [];
    expect(taskIds.length).toBeGreaterThanOrEqual(named.length);
    const after = await desk.ask.plans.get({ planId });
    expect(after.tally.total).toBe(taskIds.length);
    expect(after.proposals.filter((proposal) => proposal.taskIds.length > 0)).toHaveLength(named.length);
    expect((await desk.ask.journal.verify()).ok).toBe(true);
  }, 60_000);
});
