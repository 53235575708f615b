import { type Measure, missingIn } from "@gandan/domain/models";
import { shortDay } from "@gandan/domain/values";
import type { Block, OfficialDocument } from "../write/index.ts";
import { type ModelFacts, communeOf, onLetterhead, plain, said } from "./model-facts.ts";

/** Báo cáo kết quả mô hình: the passport of a model, its work and its evidence; what is not known stays open. */
export function modelReport(facts: ModelFacts): OfficialDocument {
  const { model, evidence } = facts;
  const { passport } = model;
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Báo cáo", subject: `Kết quả thực hiện mô hình “Dân vận khéo”: ${model.name}` },
    code: "BC-UBND",
    body: [
      { kind: "heading", text: "I. Thông tin chung" },
      { kind: "field", label: "Tên mô hình", value: model.name },
      { kind: "field", label: "Lĩnh vực", value: facts.fieldName },
      { kind: "field", label: "Chủ thể", value: model.by === "collective" ? "Tập thể" : "Cá nhân" },
      { kind: "field", label: "Phụ trách", value: facts.ownerTitle || null },
      { kind: "field", label: "Địa bàn", value: facts.hamletNames.join(", ") || null },
      { kind: "field", label: "Ngày đăng ký", value: shortDay(model.registeredOn) },
      { kind: "field", label: "Bắt đầu thực hiện", value: model.begunOn === null ? null : shortDay(model.begunOn) },
      { kind: "heading", text: "II. Thực trạng, lý do và mục tiêu" },
      ...said("Thực trạng, lý do", passport.problem),
      ...said("Mục tiêu", passport.goal),
      { kind: "heading", text: "III. Nội dung, cách làm" },
      ...said("Cách làm", passport.approach),
      ...(passport.partners === "" ? [] : plain(`Lực lượng phối hợp, tham gia: ${passport.partners}`)),
      ...tasksOf(facts),
      { kind: "heading", text: "IV. Kết quả" },
      ...measuresOf(passport.measures),
      ...numbersOf(facts),
      ...(passport.product === "" ? [] : plain(`Sản phẩm: ${passport.product}`)),
      { kind: "heading", text: "V. Khả năng duy trì, nhân rộng" },
      ...said("Duy trì, nhân rộng", passport.outlook),
      { kind: "heading", text: "VI. Minh chứng" },
      ...(evidence.length === 0
        ? plain("Chưa có minh chứng.")
        : plain(
            ...evidence.map(({ on, text, files }, index) => {
              const enclosed = files === 0 ? "" : ` (kèm ${files} tệp)`;
              return `${index + 1}. Ngày ${shortDay(on)}: ${text.trim() === "" ? "ảnh, văn bản kèm theo" : text.trim()}${enclosed}`;
            }),
          )),
      ...gapsOf(facts),
      ...plain(`Trên đây là kết quả thực hiện mô hình của ${communeOf(facts)}./.`),
    ],
    recipients: [`Ủy ban Mặt trận Tổ quốc Việt Nam ${communeOf(facts)};`, "Lưu: VT."],
  });
}

const written = new Intl.NumberFormat("vi-VN");

/** What was measured before and after, with the source of each number. */
export function measuresOf(measures: readonly Measure[]): Block[] {
  if (measures.length === 0) return [{ kind: "field", label: "Số liệu trước và sau", value: null }];
  const number = (value: number | null, unit: string) =>
    value === null ? "....." : `${written.format(value)} ${unit}`.trim();
  return [
    {
      kind: "table",
      table: {
        columns: [
          { title: "Nội dung", millimetres: 60 },
          { title: "Trước", millimetres: 28, align: "center" },
          { title: "Sau", millimetres: 28, align: "center" },
          { title: "Nguồn số liệu", millimetres: 49 },
        ],
        rows: measures.map(({ what, unit, before, after, source }) => [
          what,
          number(before, unit),
          number(after, unit),
          source,
        ]),
      },
    },
  ];
}

function numbersOf({ model: { passport } }: ModelFacts): Block[] {
  const { people, households, cost, labourDays, land } = passport;
  const line = (label: string, value: number | null, unit: string): Block => ({
    kind: "field",
    label,
    value: value === null ? null : `${written.format(value)} ${unit}`,
  });
  return [
    line("Số người hưởng lợi", people, "người"),
    line("Kinh phí", cost, "đồng"),
    ...(households === null ? [] : [line("Số hộ tham gia", households, "hộ")]),
    ...(labourDays === null ? [] : [line("Ngày công Nhân dân đóng góp", labourDays, "ngày công")]),
    ...(land === null ? [] : [line("Đất Nhân dân hiến", land, "m²")]),
  ];
}

function tasksOf({ tasks }: ModelFacts): Block[] {
  if (tasks.length === 0) return [];
  return [
    {
      kind: "table",
      table: {
        columns: [
          { title: "TT", millimetres: 11, align: "center" },
          { title: "Việc", millimetres: 74 },
          { title: "Người thực hiện", millimetres: 40 },
          { title: "Hạn", millimetres: 22, align: "center" },
          { title: "Kết quả", millimetres: 18, align: "center" },
        ],
        rows: tasks.map(({ title, who, deadline, isDone }, index) => [
          String(index + 1),
          title,
          who,
          deadline === null ? "" : shortDay(deadline),
          isDone ? "Xong" : "Đang làm",
        ]),
      },
    },
  ];
}

const partNames = {
  problem: "thực trạng, lý do",
  approach: "cách làm",
  "before-after": "số liệu trước và sau",
  source: "nguồn số liệu",
  people: "số người hưởng lợi",
  cost: "kinh phí",
  owner: "người phụ trách",
  hamlets: "thôn thực hiện",
  evidence: "minh chứng",
} as const;

function gapsOf({ model, evidence, ownerTitle }: ModelFacts): Block[] {
  const missing = missingIn(model, { evidence: evidence.length, hasOwner: ownerTitle !== "" });
  return missing.length === 0 ? [] : plain(`[Hồ sơ chưa có: ${missing.map((part) => partNames[part]).join("; ")}.]`);
}
