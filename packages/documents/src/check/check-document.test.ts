import { aPlanDocument } from "@gandan/domain/examples";
import { applyFix } from "@gandan/domain/plans";
import { describe, expect, test } from "vitest";
import { readPlanText } from "../read/index.ts";
import { checkDocument } from "./check-document.ts";
import { aContext, aPlanText } from "./examples/checked.ts";
import { alarmsOnClean } from "./planted/index.ts";
import { rules } from "./rules.ts";

const check = (text: string) => checkDocument(readPlanText(text), aContext());

describe("checking a document", () => {
  test("says nothing of thirty clean plans", () => {
    expect(Array.from({ length: 30 }, (_, seed) => alarmsOnClean(seed)).flat()).toEqual([]);
  });

  test("gives findings in the order of the text, those on the whole first", () => {
    const findings = check(
      aPlanText((draft) => {
        draft.number = "";
        draft.purposes.push("Tăng cường công tác tuyên chuyền đến từng hộ.");
        draft.capacity = [];
        draft.position = "";
        draft.signer = "";
      }),
    );
    const starts = findings.map(({ span }) => span?.start ?? -1);
    expect(findings.length).toBeGreaterThan(2);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  test("keeps a finding's key when the text before it grows", () => {
    const slip = (before: string) =>
      check(aPlanText((draft) => draft.purposes.unshift(before, "Công tác tuyên chuyền được quan tâm."))).find(
        ({ ruleId }) => ruleId === "language.wrong-word",
      )?.key;
    expect(slip("Một câu ngắn.")).toBeDefined();
    expect(slip("Một câu ngắn.")).toBe(slip("Một câu dài hơn nhiều đứng trước chỗ sai."));
  });

  test("tells the same slip in two places apart by an ordinal", () => {
    const keys = checkDocument(aPlanDocument({ source: "Rà xoát hồ sơ. Rà xoát hồ sơ." }), aContext())
      .filter(({ ruleId }) => ruleId === "language.wrong-word")
      .map(({ key }) => key);
    expect(keys).toEqual([keys[0], `${keys[0]}.2`]);
  });

  test("finds nothing more of a slip whose fix was put in", () => {
    const source = "Đẩy mạnh chuyên đổi số, các các thôn phối hợp.";
    const fixed = checkDocument(aPlanDocument({ source }), aContext())
      .filter(({ family }) => family === "language")
      .toReversed()
      .reduce(applyFix, source);
    expect(fixed).toBe("Đẩy mạnh chuyển đổi số, các thôn phối hợp.");
  });

  test("says of each fault what to do about it", () => {
    const findings = check(
      aPlanText((draft) => {
        Object.assign(draft, { number: "", recipients: [], capacity: [], position: "", signer: "", day: "" });
        draft.requirements.push("Gửi về Phòng Nội vụ huyện. Rà xoát theo Quyết định số 41/QĐ-UBND của UBND tỉnh.");
        draft.duties.splice(0, 1);
        draft.targets.push("Nâng cao sự hài lòng của Nhân dân.");
        draft.assignments.push({ number: "9", assignee: "Hội Phụ nữ xã", duties: [] });
      }),
    );
    expect(findings.length).toBeGreaterThan(6);
    expect(findings.filter(({ message }) => !/đề nghị/iu.test(message.vi)).map(({ message }) => message.vi)).toEqual(
      [],
    );
  });

  test("holds a plan without a date to the law of the year it was made for, not of the day of the check", () => {
    const plan = (year: number) =>
      readPlanText(`KẾ HOẠCH\nDân vận năm ${year}\n\nI. NỘI DUNG\n1. Báo cáo UBND huyện trước ngày 10/6/${year}.\n`);
    const ended = (year: number) =>
      checkDocument(plan(year), aContext()).filter(({ ruleId }) => ruleId === "institutions.ended").length;
    expect(ended(2024)).toBe(0);
    expect(ended(2026)).toBe(1);
  });

  test("names every rule once, with a family and a source in both languages", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, family, source } of rules) {
      expect(id.startsWith(`${family}.`)).toBe(true);
      expect([source.vi, source.en].every((text) => text.length > 5)).toBe(true);
    }
  });
});
