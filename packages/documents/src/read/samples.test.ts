import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cleanText, coverageOf, readPlanText } from "./index.ts";
import { piecesOfDocument } from "./pieces-of-document.ts";

// Real plans lie beside the repository, where they are at all.
const folder = new URL("../../../../../shared/samples/", import.meta.url);
const isMissing = !existsSync(folder);
const read = (name: string) => readPlanText(readFileSync(new URL(name, folder), "utf8"));
const real = test.skipIf(isMissing);
const names = [
  "ba-vi-2025",
  "plans/can-tho-157",
  "plans/can-tho-159",
  "plans/dong-thap-617",
  "plans/lai-chau-7360",
  "plans/nghe-an-982",
];

real.each(names)("%s (where the real samples are): every word placed, every span true", (name) => {
  const plan = read(`${name}.txt`);
  expect(coverageOf(plan).unplaced).toBe(0);
  for (const { text, span } of piecesOfDocument(plan))
    expect(cleanText(plan.source.slice(span.start, span.end))).toBe(text);
});

real.each([
  [
    "plans/can-tho-157",
    {
      number: "157",
      place: "Cần Thơ",
      bases: ["21/CT-TTg", "552/TB-VPCP"],
      sections: 6,
      targets: 5,
      duties: 5,
      assignees: 6,
      rows: 0,
      recipients: 7,
      name: "Nguyễn Thị Ngọc Điệp",
    },
  ],
  [
    "plans/can-tho-159",
    {
      number: "159",
      place: "Cần Thơ",
      bases: [
        "06/2022/TT-BTTTT",
        "01/2025/TT-BTTTT",
        "55/2023/TT-BTC",
        "75/2024/TT-BTC",
        "650/QĐ-LĐTBXH",
        "206/NQ-HĐND",
        "77/KH-UBND",
        "2140/QĐ-UBND",
      ],
      sections: 5,
      targets: 0,
      duties: 12,
      assignees: 6,
      rows: 0,
      recipients: 10,
      name: "Trần Chí Hùng",
    },
  ],
  [
    "plans/dong-thap-617",
    {
      number: "617",
      place: "Đồng Tháp",
      bases: ["283/KH-UBND"],
      sections: 5,
      targets: 5,
      duties: 19,
      assignees: 7,
      rows: 11,
      recipients: 5,
      name: "Huỳnh Minh Tuấn",
    },
  ],
  [
    "plans/lai-chau-7360",
    {
      number: "7360",
      place: "Lai Châu",
      bases: ["2138/QĐ-TTg"],
      sections: 4,
      targets: 0,
      duties: 9,
      assignees: 2,
      rows: 0,
      recipients: 7,
      name: "Tống Thanh Hải",
    },
  ],
  [
    "plans/nghe-an-982",
    {
      number: "982",
      place: "Nghệ An",
      bases: ["45-CT/TW", "2437/QĐ-TTg"],
      sections: 5,
      targets: 0,
      duties: 8,
      assignees: 5,
      rows: 0,
      recipients: 11,
      name: "Phùng Thành Vinh",
    },
  ],
] as const)("%s (where the real samples are) gives what a reader finds in it", (name, wanted) => {
  const plan = read(`${name}.txt`);
  expect({
    number: plan.number?.text,
    place: plan.place?.text,
    bases: plan.legalBases.map((it) => it.number),
    sections: plan.sections.length,
    targets: plan.targets.length,
    duties: plan.duties.length,
    assignees: plan.assignments.length,
    rows: plan.scheduleRows.length,
    recipients: plan.recipients.length,
    name: plan.signature?.name?.text,
  }).toEqual(wanted);
});

real("Ba Vì (where the real samples are): what is written and what is missing", () => {
  const plan = read("ba-vi-2025.txt");
  expect([plan.year, plan.place?.text, plan.number, plan.symbol?.text, plan.date?.day, plan.date?.month]).toEqual([
    2025,
    "Ba Vì",
    null,
    "KH-UBND",
    null,
    1,
  ]);
  expect(plan.legalBases.map((it) => [it.kind, it.number, it.day])).toEqual([
    ["Quyết định", "1211/QĐ-UBND", "2022-11-02"],
  ]);
  expect(plan.sections).toHaveLength(4);
  expect(plan.duties.map((it) => it.key)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((at) => `III.${at}`));
  expect(plan.duties.flatMap((it) => it.times)).toEqual([]);
  expect(plan.assignments.map((it) => [it.key, it.assignee.text, it.duties.length])).toEqual([
    ["IV.1", "Mặt trận và các Hội, đoàn thể xã", 1],
    ["IV.2", "Công chức Văn phòng – Thống kê (phụ trách dân vận chính quyền)", 3],
    ["IV.3", "Công chức Văn phòng – Thống kê (phụ trách Văn hóa – Thông tin)", 1],
    ["IV.4", "Cán bộ, công chức và người hoạt động không chuyên trách xã", 1],
    ["IV.4#2", "Trưởng thôn 06 thôn", 1],
  ]);
  expect(plan.assignments.at(-1)?.count).toEqual({ quantity: 6, unit: "thôn" });
  expect(plan.targets.map((it) => [it.quantity, it.unit, it.measure])).toEqual([
    [2, "mô hình", "mô hình dân vận chính quyền"],
  ]);
  expect(plan.recipients).toHaveLength(9);
  expect(plan.furniture.map((it) => it.text)).toContain("(Báo cáo)");
  expect(plan.signature).toMatchObject({
    capacity: "KT",
    position: { text: "PHÓ CHỦ TỊCH" },
    name: { text: "Lê Văn Thảo" },
  });
  expect(plan.citations.map((it) => it.number)).toEqual([
    "1211/QĐ-UBND",
    "1211/QĐ-UBND",
    "08-CT/TU",
    "33/CT-TTg",
    "01-KL/TW",
    "05-CT/TW",
    "76/NQ-CP",
    "768/QĐ-UBND",
    "217-QĐ/TW",
    "218-QĐ/TW",
  ]);
  expect(plan.notes.map((it) => it.code)).toEqual(["number-repeated", "letterhead-missing"]);
});

real.each(names)(
  "%s (where the real samples are) gives the same lists without its blank lines and without its bold",
  (name) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), "utf8");
    const lists = (source: string) => {
      const { duties, assignments, recipients, targets, scheduleRows, signature, legalBases } = readPlanText(source);
      return [duties, assignments, recipients, targets, scheduleRows, legalBases]
        .map((it) => it.length)
        .concat(signature?.name?.text.length ?? 0);
    };
    const withoutBlanks = text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .join("\n");
    expect(lists(withoutBlanks)).toEqual(lists(text));
    expect(lists(text.replaceAll("*", ""))).toEqual(lists(text));
  },
);
