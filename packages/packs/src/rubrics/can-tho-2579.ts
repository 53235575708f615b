import type { Condition, Rubric } from "@gandan/domain/evaluation";
import { Day, scoreOf } from "@gandan/domain/values";
import { from, group, leaf, under } from "./rows.ts";

const both = (vi: string, en: string) => ({ vi, en });
const fact = (key: string, vi: string, en: string): Condition => ({ kind: "fact", key, text: both(vi, en) });
const noZero: Condition = { kind: "no-zero" };

/** The frame of a decision whose rules were read and whose leaf criteria are not public: caps, classes and days. */
export const canTho2579: Rubric = {
  id: "rubric-can-tho-2579",
  code: "can-tho-2579",
  version: 1,
  title: both(
    "Tiêu chí đánh giá, xếp loại công tác dân vận chính quyền và thực hiện dân chủ ở cơ sở, thành phố Cần Thơ",
    "Criteria and classes for people's mobilisation and grassroots democracy, Cần Thơ",
  ),
  issuer: both("UBND thành phố Cần Thơ", "People's Committee of Cần Thơ"),
  decisionNumber: "2579/QĐ-UBND",
  effectiveFrom: Day.parse("2026-01-01"),
  effectiveTo: null,
  appliesTo: ["commune", "ward"],
  nature: "frame",
  notice: both(
    "Phụ lục tiêu chí chi tiết chưa công khai: chỉ có khung điểm, cách xếp loại và mốc thời gian",
    "The annex with the leaf criteria is not public: only points of the parts, classes and days are here",
  ),
  source: {
    title: both(
      "Quyết định 2579/QĐ-UBND ngày 21/11/2025 của UBND thành phố Cần Thơ; đọc đủ phần quy định, không có phụ lục tiêu chí",
      "Decision 2579/QĐ-UBND of 21 November 2025, Cần Thơ; rules read in full, the annex of criteria not seen",
    ),
    verified: "full-text",
  },
  levels: [
    { key: "self", name: both("UBND xã tự chấm", "The commune itself") },
    { key: "province", name: both("Sở Nội vụ", "Department of Home Affairs") },
  ],
  total: scoreOf(100),
  groups: [
    group("1", 10, "Tổ chức, cụ thể hoá văn bản về dân vận chính quyền và dân chủ ở cơ sở", []),
    group("2", 90, "Tham mưu, tổ chức thực hiện", []),
  ],
  bonus: {
    cap: scoreOf(3),
    leaves: [
      leaf(
        "3",
        3,
        { kind: "superiorOnly", level: "province" },
        {
          text: 'Điểm thưởng cho mô hình "Dân vận khéo" được cấp có thẩm quyền công nhận',
          evidence: ["Quyết định công nhận"],
          isZeroSensitive: false,
        },
      ),
    ],
  },
  penalty: {
    cap: scoreOf(3),
    leaves: [leaf("4", 3, { kind: "superiorOnly", level: "province" }, { text: "Điểm trừ", isZeroSensitive: false })],
  },
  classification: {
    levels: [
      {
        key: "excellent",
        name: both("Hoàn thành xuất sắc", "Excellent"),
        from: from(95),
        to: null,
        conditions: [noZero],
      },
      { key: "good", name: both("Hoàn thành tốt", "Good"), from: from(85), to: under(95), conditions: [noZero] },
      { key: "done", name: both("Hoàn thành", "Fulfilled"), from: from(75), to: under(85), conditions: [] },
      { key: "not-done", name: both("Không hoàn thành", "Not fulfilled"), from: null, to: under(75), conditions: [] },
    ],
    vetoes: [
      { when: { kind: "not-self-scored" }, level: "not-done" },
      {
        when: fact("corruption", "có tham nhũng hoặc mất đoàn kết nghiêm trọng", "corruption or serious disunity"),
        level: "not-done",
      },
      {
        when: fact(
          "leader-dismissed",
          "có lãnh đạo bị kỷ luật từ Cách chức trở lên",
          "a leader was dismissed or worse",
        ),
        level: "not-done",
      },
      {
        when: fact("staff-convicted", "có cán bộ, công chức bị kết án", "an official was convicted"),
        level: "not-done",
      },
    ],
    downgrades: [
      {
        when: fact("leader-reprimanded", "có lãnh đạo, cấp phó bị Khiển trách", "a leader or deputy was reprimanded"),
        atMost: "good",
      },
      {
        when: fact("leader-warned", "có lãnh đạo, cấp phó bị Cảnh cáo", "a leader or deputy was given a warning"),
        atMost: "done",
      },
    ],
    notClassified: [],
  },
  tieBreaks: [{ kind: "vote", by: both("Cấp có thẩm quyền", "The competent authority") }],
  timetable: [
    {
      step: "self-score",
      by: both("UBND xã", "The commune"),
      from: { month: 12, day: 10, year: "same" },
      to: { month: 12, day: 15, year: "same" },
    },
    {
      step: "collation",
      by: both("Sở Nội vụ", "Department of Home Affairs"),
      from: { month: 12, day: 16, year: "same" },
      to: { month: 12, day: 31, year: "same" },
    },
    {
      step: "review",
      by: both("Sở Nội vụ cùng Ban Tuyên giáo và Dân vận", "The department with the Party's commission"),
      from: { month: 1, day: 1, year: "next" },
      to: { month: 3, day: 31, year: "next" },
    },
    { step: "publication", by: both("UBND thành phố", "The city's People's Committee"), from: null, to: null },
  ],
  settled: [],
};
