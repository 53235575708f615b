import { aPlanDocument } from "@gandan/domain/examples";
import { readPlanText } from "../../read/index.ts";
import { checkDocument } from "../check-document.ts";
import { applyFix } from "@gandan/domain/plans";
import { describe, expect, test } from "vitest";
import type { Draft } from "../examples/draft.ts";
import { aContext, aPlanText, saidOf } from "../examples/checked.ts";

const cases: readonly (readonly [ruleId: string, sentence: string, change: (draft: Draft) => void])[] = [
  ["form.number-missing", "a number left blank", (draft) => (draft.number = "")],
  ["form.number-padding", "a number under 10 without its 0", (draft) => (draft.number = "7")],
  ["form.symbol-mismatch", "a plan with the symbol of a decision", (draft) => (draft.symbol = "QĐ-UBND")],
  ["form.day-missing", "a day left blank", (draft) => (draft.day = "")],
  ["form.date-padding", "a day under 10 without its 0", (draft) => (draft.day = "5")],
  ["form.date-padding", "the month of February without its 0", (draft) => (draft.month = "2")],
  [
    "form.number-skipped",
    "a part that jumps from 3 to 5",
    (draft) => {
      for (const duty of draft.duties.slice(3)) duty.number = String(Number(duty.number) + 1);
    },
  ],
  ["form.small-letters", "a signer's title in small letters", (draft) => (draft.position = "Phó Chủ tịch")],
  ["form.recipients-missing", "no recipients", (draft) => (draft.recipients = [])],
  ["form.archive-line-missing", "recipients without the archive", (draft) => draft.recipients.pop()],
  ["form.recipient-stray", "a remark alone on its line", (draft) => (draft.afterRecipients = "\n(Báo cáo)\n")],
  [
    "form.ending-mark",
    "a text that ends with a bare stop",
    (draft) => (draft.closing = draft.closing.replace("./.", ".")),
  ],
  ["form.signature-capacity", "KT. before the head's own title", (draft) => (draft.position = "CHỦ TỊCH")],
  ["form.signature-capacity", "a deputy without KT.", (draft) => draft.capacity.pop()],
  ["form.signer-title", "a signer with a degree", (draft) => (draft.signer = "ThS. Nguyễn Văn Hòa")],
  ["form.signer-title", "a signer with a physician's degree", (draft) => (draft.signer = "BSCKII. Nguyễn Văn Hòa")],
];

describe("the form of a document", () => {
  test.each(cases)("%s speaks of %s", (ruleId, _, change) => {
    expect(saidOf(ruleId, change)).toHaveLength(1);
  });

  test.each([...new Set(cases.map(([ruleId]) => ruleId))])("%s is silent on a clean plan", (ruleId) => {
    expect(saidOf(ruleId)).toEqual([]);
  });

  test("two items 4 are said once, with the next number where nothing follows", () => {
    const change = (draft: Draft) => {
      const last = draft.assignments.at(-1);
      if (last !== undefined) last.number = String(draft.assignments.length - 1);
    };
    const [finding] = saidOf("form.number-repeated", change);
    expect(finding?.message.vi).toContain("Trùng số thứ tự");
    expect(finding?.fix?.text).toBe("6.");
    expect(saidOf("form.number-repeated")).toEqual([]);
  });

  test("behind a number that stands twice the next is none too far", () => {
    const change = (draft: Draft) => {
      const third = draft.duties[2];
      if (third !== undefined) third.number = "2";
    };
    expect(saidOf("form.number-repeated", change)).toHaveLength(1);
    expect(saidOf("form.number-skipped", change)).toEqual([]);
  });

  test("points in the Vietnamese alphabet go from d to đ without a gap", () => {
    const points = (letters: string) => (draft: Draft) =>
      draft.duties.splice(0, 8, {
        number: "1",
        text: `Các việc sau:\n\n${Array.from(letters)
          .map((letter) => `${letter}) Rà soát hồ sơ của thôn.`)
          .join("\n\n")}`,
        time: "",
      });
    expect(saidOf("form.number-skipped", (draft) => void points("abcdđeg")(draft))).toEqual([]);
    expect(saidOf("form.number-skipped", (draft) => void points("abcde")(draft))).toHaveLength(1);
  });

  test("the first part is numbered I", () => {
    const withoutFirst = aPlanText().replace(/I\. MỤC ĐÍCH[\s\S]*?(?=\nII\.)/u, "");
    expect(
      checkDocument(readPlanText(withoutFirst), aContext()).filter(({ ruleId }) => ruleId === "form.number-skipped"),
    ).toHaveLength(1);
  });

  test("a text without closing words ends with its mark all the same", () => {
    const said = (draft: (draft: Draft) => void) => saidOf("form.ending-mark", draft);
    expect(said((draft) => (draft.closing = ""))).toHaveLength(1);
    expect(
      said((draft) => {
        draft.closing = "";
        draft.assignments.at(-1)?.duties.splice(0, 9, "Phối hợp thực hiện nhiệm vụ được giao./.");
      }),
    ).toEqual([]);
  });

  test("a deputy's “K.T” is said, though not as it is written", () => {
    const signed = (draft: Draft) => (draft.capacity = ["TM. ỦY BAN NHÂN DÂN", "K.T CHỦ TỊCH"]);
    expect(saidOf("form.signature-capacity", signed)).toEqual([]);
  });

  test("right below its kind a document begins with no subject", () => {
    expect(saidOf("form.subject-missing", (draft) => (draft.subject = ""))).toHaveLength(1);
  });

  test("the months 3 to 9 with a 0 are a hint only", () => {
    expect(saidOf("form.date-padding", (draft) => (draft.month = "03")).map(({ severity }) => severity)).toEqual([
      "hint",
    ]);
  });

  test("a stray remark's fix takes the line away", () => {
    const change = (draft: Draft) => (draft.afterRecipients = "\n(Báo cáo)\n");
    const [finding] = saidOf("form.recipient-stray", change);
    const text = aPlanText(change);
    expect(finding === undefined ? text : applyFix(text, finding)).not.toContain("(Báo cáo)");
  });

  test("a remark behind a recipient is right", () => {
    expect(saidOf("form.recipient-stray", (draft) => (draft.recipients[0] = "Sở Nội vụ\n(để báo cáo);"))).toEqual([]);
  });

  test("the missing number names the decree's article", () => {
    const [finding] = saidOf("form.number-missing", (draft) => (draft.number = ""));
    expect(finding?.source.vi).toContain("Điều 15");
  });

  test("a programme of coordination has a symbol of its own", () => {
    const source = "CHƯƠNG TRÌNH PHỐI HỢP";
    const kindName = { text: source, span: { start: 0, end: source.length } };
    const symbol = { text: "CTrPH-UBND-MTTQ", span: { start: 0, end: 15 } };
    const said = checkDocument(aPlanDocument({ source, kind: "programme", kindName, symbol }), aContext());
    expect(said.filter(({ ruleId }) => ruleId === "form.symbol-mismatch")).toEqual([]);
  });

  test("a Party committee's deputy signs with the others, a People's Committee's for its head", () => {
    const signing = (capacity: string[], position: string) => (draft: Draft) =>
      Object.assign(draft, { capacity, position });
    const said = (capacity: string[], position: string) =>
      saidOf("form.signature-capacity", signing(capacity, position));
    expect(said(["T/M BAN THƯỜNG VỤ"], "PHÓ BÍ THƯ THƯỜNG TRỰC")).toEqual([]);
    expect(said(["TM. BAN THƯỜNG TRỰC"], "PHÓ CHỦ TỊCH")).toEqual([]);
    expect(said(["TM. ỦY BAN NHÂN DÂN"], "PHÓ CHỦ TỊCH")).toHaveLength(1);
  });

  test("below the Party's own heading a steering committee's deputy signs without KT. too", () => {
    const end = "\n\nKẾ HOẠCH\nKiểm tra\n\nI. NỘI DUNG\n1. Họp.\n\nT/M BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN\n\nLê Văn An";
    const saidOn = (head: string) =>
      checkDocument(readPlanText(`${head}${end}`), aContext()).filter(
        ({ ruleId }) => ruleId === "form.signature-capacity",
      );
    expect(saidOn("ĐẢNG ỦY XÃ LA ÊÊ\n\nĐẢNG CỘNG SẢN VIỆT NAM")).toEqual([]);
    expect(saidOn("UBND XÃ LA ÊÊ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toHaveLength(1);
  });

  test("a plan put into force by a decision has number, symbol and recipients there", () => {
    const saidOf = (line: string) =>
      checkDocument(
        readPlanText(
          `UBND XÃ LA ÊÊ\n\nKẾ HOẠCH\nDân vận\n${line}\n\nI. NỘI DUNG\n1. Họp.\n\nTM. UBND\nCHỦ TỊCH\n\nLê Mai`,
        ),
        aContext(),
      )
        .map(({ ruleId }) => ruleId)
        .filter((id) => /number|symbol|recipients/.test(id));
    expect(saidOf("(Ban hành kèm theo Quyết định số 38/QĐ-UBND ngày 14/3/2026 của UBND xã)")).toEqual([]);
    expect(saidOf("")).toHaveLength(3);
  });

  test("a number that stands in a torn letterhead is not said to be missing", () => {
    const source = "ỦY BAN NHÂN DÂN | XÃ HÒA PHÚ |\nSố: 34/KH-UBND | Hòa Phú, ngày 23 tháng 02 năm 2026 |\n";
    const said = checkDocument(aPlanDocument({ source, number: null, symbol: null }), aContext());
    expect(said.filter(({ ruleId }) => /number-missing|symbol-missing/.test(ruleId))).toEqual([]);
  });

  test("a kind that is missing is said once, not again of the line below it", () => {
    const said = checkDocument(aPlanDocument({ kind: "unknown", kindName: null, subject: null }), aContext());
    expect(said.filter(({ ruleId }) => /kind-missing|subject-missing/.test(ruleId))).toHaveLength(1);
  });

  test("whoever signs a joint plan is looked at, and its symbol may say that it is joint", () => {
    const plan = readPlanText(
      "Số: 04/KHLT-ĐTN-HND\n\nLa Êê, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH LIÊN TỊCH\nDân vận khéo\n\nI. NỘI DUNG\n1. Họp.\n\nTM. HỘI NÔNG DÂN\nCHỦ TỊCH\n\nLê Mai\n\nTM. ĐOÀN XÃ\nPHÓ BÍ THƯ\n\nTM. UBND XÃ\nPHÓ CHỦ TỊCH\n\nHồ Rế",
    );
    const said = checkDocument(plan, aContext()).map(({ ruleId }) => ruleId);
    expect(said).toContain("form.signature-capacity");
    expect(said).not.toContain("form.symbol-mismatch");
  });

  test("the place before the date is the commune of the letterhead", () => {
    const said = (place: string) =>
      checkDocument(
        readPlanText(
          `UBND TỈNH TRƯỜNG LĨNH\nỦY BAN NHÂN DÂN\nXÃ HOÀ PHÚ\n\nSố: 12/KH-UBND\n\n${place}, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\nDân vận năm 2026\n\nI. NỘI DUNG\n1. Họp.\n`,
        ),
        aContext(),
      ).filter(({ ruleId }) => ruleId === "form.place-mismatch").length;
    expect(said("Hòa Phú")).toBe(0);
    expect(said("xã Hòa Phú")).toBe(0);
    expect(said("Suối Cát")).toBe(1);
  });

  test("a regulation of two bodies has the symbol of their coordination", () => {
    const said = (symbol: string) =>
      checkDocument(
        readPlanText(
          `Số: 04/${symbol}\n\nLa Êê, ngày 12 tháng 3 năm 2026\n\nQUY CHẾ\nPhối hợp công tác\n\nI. NỘI DUNG\n1. Họp.\n`,
        ),
        aContext(),
      ).filter(({ ruleId }) => ruleId === "form.symbol-mismatch").length;
    expect(said("QCPH-UBND-MTTQ")).toBe(0);
    expect(said("QĐ-UBND-MTTQ")).toBe(1);
  });
});
