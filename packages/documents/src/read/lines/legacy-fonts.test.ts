import { expect, test } from "vitest";
import { readPlanText } from "../index.ts";
import { inFont, inUnicode } from "./legacy-fonts.ts";

test("a text in TCVN3 becomes Unicode, capitals of their font too", () => {
  const text =
    "KÕ ho¹ch c«ng t¸c d©n vËn chÝnh quyÒn n¨m 2026 cña Uû ban nh©n d©n x·; gi¶i quyÕt kÞp thêi ®¬n th­ khiÕu n¹i, tè c¸o.";
  expect(inUnicode(text)).toBe(
    "Kế hoạch công tác dân vận chính quyền năm 2026 của Uỷ ban nhân dân xã; giải quyết kịp thời đơn thư khiếu nại, tố cáo.",
  );
  expect(inUnicode(`KÕ HO¹CH C¤NG T¸C D¢N VËN\n${text}`)).toMatch(/^KẾ HOẠCH CÔNG TÁC DÂN VẬN\n/);
});

test("a text in VNI becomes Unicode", () => {
  const text =
    "Keá hoaïch coâng taùc daân vaän chính quyeàn naêm 2026 cuûa Uûy ban nhaân daân xaõ; giaûi quyeát kòp thôøi ñôn thö khieáu naïi, toá caùo; höôùng daãn kyõ; yù kieán.";
  expect(inUnicode(text)).toBe(
    "Kế hoạch công tác dân vận chính quyền năm 2026 của Ủy ban nhân dân xã; giải quyết kịp thời đơn thư khiếu nại, tố cáo; hướng dẫn kỹ; ý kiến.",
  );
});

test("other texts stay as they are", () => {
  for (const text of [
    "Kế hoạch công tác dân vận năm 2026 của xã",
    "Café à la crème, déjà vu, naïveté, élève, ça va très bien",
    "plain text only",
  ])
    expect(inUnicode(text)).toBe(text);
});

test("a run of a Word file is read by its font", () => {
  expect(inFont("kÕ ho¹ch", ".VnTimeH")).toBe("KẾ HOẠCH");
  expect(inFont("kÕ ho¹ch", ".VnTime")).toBe("kế hoạch");
  expect(inFont("Kế hoạch", "Times New Roman")).toBe("Kế hoạch");
});

test("a plan typed in TCVN3 is read as any other", () => {
  const plan = readPlanText(
    "Uû ban nh©n d©n\nx· suèi ®¸\n\nSè: 12/KH-UBND\n\nSuèi §¸, ngµy 09 th¸ng 3 n¨m 2026\n\nKÕ HO¹CH\nC«ng t¸c d©n vËn n¨m 2026\n\nI. NHIÖM Vô\n1. §èi tho¹i víi Nh©n d©n tr­íc ngµy 30/6/2026.\n",
  );
  expect([plan.kind, plan.number?.text, plan.subject?.text]).toEqual(["plan", "12", "Công tác dân vận năm 2026"]);
  expect(plan.duties.map((it) => it.times[0]?.day)).toEqual(["2026-06-30"]);
});
