import { describe, expect, it } from "vitest";
import { aPetition } from "../examples/index.ts";
import { Day, startOf } from "../values/index.ts";
import { type AnswerTemplate, fillTemplate, templatesFor } from "./answer-template.ts";

const template: AnswerTemplate = {
  id: "done",
  title: { vi: "Đã làm xong", en: "Done" },
  kinds: ["feedback"],
  states: ["received", "accepted"],
  text: "Kính gửi {người gửi}: {xã} nhận ngày {ngày nhận}, mã {mã biên nhận}. Kết quả: {kết quả}.",
};

describe("a template", () => {
  it("is offered for its kinds in its states", () => {
    expect(templatesFor([template], aPetition())).toEqual([template]);
    expect(templatesFor([template], aPetition({ kind: "complaint" }))).toEqual([]);
    expect(templatesFor([template], aPetition({ state: "answered" }))).toEqual([]);
  });

  it("says what is known of the matter and leaves the rest as a blank", () => {
    const petition = aPetition({ name: null, receivedAt: startOf(Day.parse("2026-11-23")) });
    expect(fillTemplate(template, petition, "xã Suối Lành")).toBe(
      `Kính gửi bà con: xã Suối Lành nhận ngày 23/11/2026, mã ${petition.receipt}. Kết quả: ………….`,
    );
    expect(fillTemplate(template, { ...petition, name: "bà Lan {xã}" }, "xã")).toContain("bà Lan {xã}");
  });
});
