import { aPlanDocument } from "@gandan/domain/examples";
import type { PlanDocument } from "@gandan/domain/plans";
import { describe, expect, test } from "vitest";
import { checkDocument } from "../check-document.ts";
import { aContext } from "../examples/checked.ts";

const span = { start: 0, end: 4 };
const piece = (text: string) => ({ text, span: { start: 0, end: text.length } });
const saying = (ruleId: string, named: Partial<PlanDocument>) =>
  checkDocument(aPlanDocument({ source: "KẾ HOẠCH", ...named }), aContext()).filter((one) => one.ruleId === ruleId);

describe("parts of a document that the reader did not find", () => {
  test.each([
    ["form.issuer-missing", { issuer: null }, { issuer: { parentName: null, name: piece("UBND") } }],
    ["form.kind-missing", { kindName: null }, { kindName: piece("KẾ HOẠCH") }],
    [
      "form.subject-missing",
      { subject: null, kindName: piece("KẾ HOẠCH") },
      { subject: piece("KẾ HOẠCH"), kindName: piece("KẾ HOẠCH") },
    ],
    ["form.symbol-missing", { symbol: null }, { symbol: piece("KH-UBND") }],
    [
      "form.signature-missing",
      { signature: null },
      {
        signature: { capacity: "TM" as const, onBehalfOf: null, position: piece("CHỦ TỊCH"), name: piece("Lan"), span },
      },
    ],
    [
      "form.signer-missing",
      { signature: { capacity: "TM" as const, onBehalfOf: null, position: piece("CHỦ TỊCH"), name: null, span } },
      {
        signature: { capacity: "TM" as const, onBehalfOf: null, position: piece("CHỦ TỊCH"), name: piece("Lan"), span },
      },
    ],
  ] as const)("%s speaks where it is missing and is silent where it stands", (ruleId, without, within) => {
    expect(saying(ruleId, without)).toHaveLength(1);
    expect(saying(ruleId, within)).toEqual([]);
  });

  test("a letterhead torn into cells still counts as an issuer", () => {
    expect(saying("form.issuer-missing", { source: "ỦY BAN NHÂN DÂN\nXÃ AN HÒA\n\nKẾ HOẠCH" })).toEqual([]);
  });

  test("a symbol with blanks is put together", () => {
    const source = "Số: 05/KH - UBND";
    const symbol = { text: "KH - UBND", span: { start: 7, end: source.length } };
    expect(saying("form.symbol-spacing", { source, symbol })[0]?.fix?.text).toBe("KH-UBND");
    expect(saying("form.symbol-spacing", { symbol: piece("KH-UBND") })).toEqual([]);
  });
});

test("a symbol ends with the short form of the body that issues", () => {
  const issued = (by: string, symbol: string) =>
    saying("form.symbol-issuer", {
      issuer: { parentName: piece("UBND TỈNH"), name: piece(by) },
      symbol: piece(symbol),
    }).length;
  expect(issued("SỞ Y TẾ", "KH-UBND")).toBe(1);
  expect(issued("SỞ Y TẾ", "KH-SYT")).toBe(0);
  expect(issued("ỦY BAN NHÂN DÂN", "KH-UBND")).toBe(0);
  expect(issued("BAN CHỈ ĐẠO", "KH-UBND")).toBe(0);
});
