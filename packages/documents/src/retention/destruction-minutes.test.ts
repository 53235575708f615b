import { aDestructionItem, aDestructionList, anId } from "@gandan/domain/examples";
import { Day, startOf } from "@gandan/domain/values";
import { expect, test } from "vitest";
import { type Block, wordsOf, writeDocx } from "../write/index.ts";
import { type DestructionFacts, destructionMinutes } from "./index.ts";

const at = startOf(Day.parse("2026-11-27"));
const verdict = (is: "destroy" | "keep" | "keep-for-good", reason = "") => ({
  is,
  reason,
  personId: anId("person"),
  at,
});
const members = ["Trần Thị Bình", "Võ Minh Khoa", "Lê Thị Hoa"].map((name) => ({ name, title: "Thành viên" }));

const facts = (named: Partial<DestructionFacts["list"]> = {}): DestructionFacts => ({
  commune: { kind: "Xã", name: "Suối Lành" },
  list: aDestructionList({
    items: [
      aDestructionItem({ verdict: verdict("destroy") }),
      aDestructionItem({
        petitionId: anId("petition", 2),
        number: 13,
        verdict: verdict("keep-for-good", "Liên quan tranh chấp đất."),
      }),
      aDestructionItem({
        petitionId: anId("petition", 3),
        number: 14,
        verdict: verdict("destroy"),
        heldBack: "task-open",
      }),
    ],
    minutes: { on: Day.parse("2026-11-27"), place: "Phòng lưu trữ", way: "Xoá khỏi hệ thống.", members },
    ...named,
  }),
  rule: { name: "Đơn không đủ điều kiện xử lý", period: "1 năm", source: "Thông tư 07/2014/TT-TTCP (bản cũ)" },
  proposer: "Trần Thị Bình",
  leaders: ["Nguyễn Văn An"],
  words: { kind: () => "Kiến nghị", state: () => "Xếp lưu", obstacle: () => "Còn việc chưa xong" },
});
const textOf = async (one: DestructionFacts) => wordsOf(await writeDocx(destructionMinutes(one)));

test("the minutes say what went, what stayed and why, on what it rests, and who was there", async () => {
  const text = await textOf(facts());
  for (const words of [
    "Căn cứ Thông tư 07/2014/TT-TTCP (bản cũ): đơn không đủ điều kiện xử lý, lưu giữ 1 năm",
    "Căn cứ Công văn hướng dẫn của Sở Nội vụ;",
    "Tổng số: 1 hồ sơ.",
    "12/2025; 7K3M-Q9PD-2XV8-HT4N",
    "Hồ sơ số 13/2025: giữ vĩnh viễn, liên quan tranh chấp đất.",
    "Hồ sơ số 14/2025: còn việc chưa xong.",
    "IV. Cách tiêu hủy và kết quả",
    "Võ Minh Khoa",
  ])
    expect(text).toContain(words);
  const bytes = await writeDocx(destructionMinutes(facts()));
  expect(bytes).toEqual(await writeDocx(destructionMinutes(facts())));
});

test("every member present has a place to sign", () => {
  const signed = destructionMinutes(facts()).body.filter(
    (block): block is Extract<Block, { kind: "signatures" }> => block.kind === "signatures",
  );
  expect(signed.flatMap(({ parties }) => parties.map(({ name }) => name))).toEqual(members.map(({ name }) => name));
});

test("without a place or day yet both are left open", async () => {
  expect(await textOf(facts({ minutes: null }))).toContain(".... tháng ....");
});
