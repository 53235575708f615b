import type { Rubric } from "@gandan/domain/evaluation";
import { Day, scoreOf } from "@gandan/domain/values";
import { demoDuties } from "./demo-duties.ts";
import { from, group, leaf, ratio, under } from "./rows.ts";

const both = (vi: string, en: string) => ({ vi, en });

/** An invented rubric to try the system with: the frame 10 + 90 and the eight duties of a commune's plan. */
export const demoRubric: Rubric = {
  id: "rubric-demo",
  code: "demo",
  version: 1,
  title: both("Bộ tiêu chí minh hoạ công tác dân vận chính quyền", "Example rubric"),
  issuer: both("Không cơ quan nào ban hành", "Issued by nobody"),
  decisionNumber: null,
  effectiveFrom: Day.parse("2025-01-01"),
  effectiveTo: null,
  appliesTo: ["commune", "ward", "special-zone"],
  nature: "illustration",
  notice: both("Minh hoạ, không phải văn bản của cơ quan nào", "An example; no authority's document"),
  source: {
    title: both(
      "Tự đặt ra để dùng thử, theo tám nhiệm vụ của một kế hoạch xã",
      "Invented for trying out, after the eight duties of a commune's plan",
    ),
    verified: "unverified",
  },
  levels: [
    { key: "self", name: both("Công chức phụ trách tự chấm", "Official in charge") },
    { key: "office", name: both("Chánh Văn phòng", "Head of office") },
    { key: "chairman", name: both("Chủ tịch UBND", "Chairman") },
    { key: "province", name: both("Sở Nội vụ thẩm định", "Department of Home Affairs") },
  ],
  total: scoreOf(100),
  groups: [
    group("1", 10, "Tổ chức, chỉ đạo", [
      leaf(
        "1.1",
        4,
        { kind: "stepPenalty", figure: "plans.weeks-late", each: scoreOf(1), floor: scoreOf(0) },
        {
          text: "Ban hành kế hoạch năm trước ngày 31/01; mỗi tuần trễ trừ 1 điểm",
          gate: [{ kind: "figure", id: "plans.issued", atLeast: 1 }],
        },
      ),
      leaf(
        "1.2",
        2,
        { kind: "boolean", figure: { id: "roles.in-charge", atLeast: 1 }, award: null },
        {
          text: "Phân công đầu mối phụ trách dân vận chính quyền",
        },
      ),
      leaf(
        "1.3",
        2,
        { kind: "boolean", figure: { id: "self-inspections.held", atLeast: 1 }, award: null },
        {
          text: "Tự kiểm tra ít nhất một lần trong năm",
        },
      ),
      leaf("1.4", 2, ratio("reports.in-time", "reports.due"), { text: "Báo cáo 6 tháng và báo cáo năm gửi đúng hạn" }),
    ]),
    group("2", 90, "Thực hiện các nhiệm vụ của kế hoạch", demoDuties),
  ],
  bonus: {
    cap: scoreOf(3),
    leaves: [
      leaf(
        "T1",
        3,
        { kind: "perCase", figure: "models.recognised", each: scoreOf(1) },
        {
          text: 'Mỗi mô hình "Dân vận khéo" được công nhận cộng 1 điểm',
          evidence: ["Quyết định công nhận"],
          isZeroSensitive: false,
        },
      ),
    ],
  },
  penalty: {
    cap: scoreOf(3),
    leaves: [
      leaf(
        "P1",
        1,
        { kind: "perCase", figure: "reports.late", each: scoreOf(0.5) },
        {
          text: "Mỗi báo cáo gửi trễ hoặc không gửi trừ 0,5 điểm",
          isZeroSensitive: false,
        },
      ),
      leaf(
        "P2",
        2,
        { kind: "perCase", figure: null, each: scoreOf(1) },
        {
          text: "Mỗi kết luận vi phạm về dân chủ ở cơ sở trừ 1 điểm",
          isZeroSensitive: false,
        },
      ),
    ],
  },
  classification: {
    levels: [
      { key: "excellent", name: both("Hoàn thành xuất sắc", "Excellent"), from: from(90), to: null, conditions: [] },
      { key: "good", name: both("Hoàn thành tốt", "Good"), from: from(75), to: under(90), conditions: [] },
      { key: "done", name: both("Hoàn thành", "Fulfilled"), from: from(50), to: under(75), conditions: [] },
      { key: "not-done", name: both("Không hoàn thành", "Not fulfilled"), from: null, to: under(50), conditions: [] },
    ],
    vetoes: [{ when: { kind: "not-self-scored" }, level: "not-done" }],
    downgrades: [
      {
        when: {
          kind: "fact",
          key: "leader-disciplined",
          text: both("có lãnh đạo xã bị kỷ luật trong năm", "a leader of the commune was disciplined this year"),
        },
        atMost: "good",
      },
    ],
    notClassified: [],
  },
  tieBreaks: [
    { kind: "criterion", code: "2.6" },
    { kind: "figure", id: "models.recognised", wins: "more" },
    { kind: "vote", by: both("Hội đồng thẩm định", "The appraising council") },
  ],
  timetable: [
    {
      step: "self-score",
      by: both("UBND xã", "The commune"),
      from: { month: 12, day: 1, year: "same" },
      to: { month: 12, day: 10, year: "same" },
    },
    {
      step: "collation",
      by: both("Sở Nội vụ", "The department"),
      from: { month: 12, day: 11, year: "same" },
      to: { month: 12, day: 20, year: "same" },
    },
    {
      step: "review",
      by: both("Hội đồng thẩm định", "The appraising council"),
      from: { month: 12, day: 21, year: "same" },
      to: { month: 1, day: 15, year: "next" },
    },
    { step: "publication", by: both("UBND tỉnh", "The province"), from: null, to: { month: 1, day: 31, year: "next" } },
  ],
  settled: [],
};
