import { describe, expect, it } from "vitest";
import { aChart, aPetition, anActor, anId } from "../examples/index.ts";
import { Day, Instant } from "../values/index.ts";
import { giveTaskOf, mayGiveTask } from "./give-task.ts";

const now = Instant.parse(Date.parse("2025-03-10T02:00:00Z"));
const at = { chart: aChart(), today: Day.parse("2025-03-10"), answerBy: Day.parse("2025-03-21") };
const word = aPetition({
  state: "accepted",
  text: "Cống trước nhà ông Tư bị lấp, nước tràn vào nhà.",
  name: "Phạm Văn Tư",
  contact: "0905 000 111",
  positionId: anId("position"),
});
const wanted = {
  title: "Khơi thông cống đầu thôn",
  detail: "Đoạn cạnh nhà văn hoá.",
  positionId: at.chart.positions[0]?.id ?? anId("position"),
  supportingIds: [],
  hamletId: null,
  deadline: Day.parse("2025-03-18"),
  product: null,
  quantity: null,
  unit: null,
  evidenceRequired: true,
  reason: "",
};
const give = (
  petition = word,
  by = anActor(),
  asked: Parameters<typeof giveTaskOf>[2] = wanted,
  answerBy = at.answerBy,
) => giveTaskOf(petition, anId("task"), asked, { ...at, answerBy }, by, now);

describe("a task given of a citizen's word", () => {
  it("knows its word, and says nothing of it but what its giver wrote", () => {
    const given = give();
    expect(given).toMatchObject({
      ok: true,
      value: {
        title: wanted.title,
        detail: wanted.detail,
        source: { kind: "petition", petitionId: word.id },
        state: "assigned",
        evidenceRequired: true,
      },
    });
    const said = JSON.stringify(given);
    for (const words of [word.text, word.name ?? "", word.contact ?? ""]) expect(said).not.toContain(words);
  });

  it("says beside its deadline by when the citizen has to be answered", () => {
    expect(give()).toMatchObject({
      value: { deadlineReason: `${anActor().name} đặt; phải trả lời người dân chậm nhất 21/03/2025` },
    });
    const undated = { ...wanted, deadline: null };
    expect(give(word, anActor(), undated)).toMatchObject({ value: { deadline: null, deadlineReason: null } });
    const answered = giveTaskOf(word, anId("task"), wanted, { ...at, answerBy: null }, anActor(), now);
    expect(answered).toMatchObject({ value: { deadlineReason: `${anActor().name} đặt` } });
  });

  it("is given by who answers the word and may give tasks, and by nobody else", () => {
    const official = anActor({ bundle: "official" });
    expect(mayGiveTask(word, anActor())).toBe(true);
    expect(mayGiveTask(word, official)).toBe(false);
    expect(give(word, official)).toEqual({ ok: false, refusal: "task.not-yours-to-assign" });
    const stranger = anActor({ communeId: anId("commune", 9) });
    expect(give(word, stranger)).toEqual({ ok: false, refusal: "petition.not-yours" });
  });

  it("is refused of a word that was destroyed, to a position nobody knows and to a hamlet nobody knows", () => {
    const gone = aPetition({ ...word, text: "", erasedAt: now });
    expect(mayGiveTask(gone, anActor())).toBe(false);
    expect(give(gone)).toEqual({ ok: false, refusal: "petition.step-not-allowed" });
    expect(give(word, anActor(), { ...wanted, positionId: anId("position", 99) })).toEqual({
      ok: false,
      refusal: "task.position-unknown",
    });
    expect(give(word, anActor(), { ...wanted, hamletId: anId("unit", 99) })).toEqual({
      ok: false,
      refusal: "task.hamlet-unknown",
    });
  });
});
