import type { ReceptionDay } from "@gandan/domain/reception";
import { type Day, shortDay, weekdayOf } from "@gandan/domain/values";
import type { OfficialDocument } from "../write/index.ts";

interface Facts {
  commune: { kind: string; name: string };
  day: Day;
  /** The chairman's name. */
  signer: string | null;
}

const weekdays = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

const onLetterhead = ({ commune, day, signer }: Facts): Omit<OfficialDocument, "heading" | "body"> => ({
  parent: null,
  issuer: ["ỦY BAN NHÂN DÂN", `${commune.kind} ${commune.name}`.toLocaleUpperCase("vi")],
  symbol: { number: null, code: "TB-UBND" },
  place: commune.name,
  day,
  addressees: [],
  signature: { capacity: ["CHỦ TỊCH"], name: signer },
  recipients: ["Các thôn, tổ dân phố (để thông báo);", "Niêm yết tại nơi tiếp công dân;", "Lưu: VT."],
  form: null,
});

const hours = ({ from, to }: Pick<ReceptionDay, "from" | "to">): string =>
  `${from.replace(":", " giờ ")} – ${to.replace(":", " giờ ")}`;

/** Lịch tiếp công dân of the chairman for a month or a year. */
export function receptionSchedule(
  facts: Facts & { year: number; month: number | null; days: readonly ReceptionDay[] },
): OfficialDocument {
  const { commune, year, month, days } = facts;
  const where = `${commune.kind.toLocaleLowerCase("vi")} ${commune.name}`;
  return {
    ...onLetterhead(facts),
    heading: {
      kind: "named",
      name: "Thông báo",
      subject: `Lịch tiếp công dân của Chủ tịch Ủy ban nhân dân ${where} ${month === null ? "" : `tháng ${month} `}năm ${year}`,
    },
    body: [
      { kind: "basis", text: "Căn cứ Luật Tiếp công dân;" },
      { kind: "basis", text: "Căn cứ Nghị định số 154/2026/NĐ-CP." },
      {
        kind: "text",
        runs: [`Chủ tịch Ủy ban nhân dân ${where} trực tiếp tiếp công dân vào các ngày sau:`],
      },
      {
        kind: "table",
        table: {
          columns: [
            { title: "STT", millimetres: 12, align: "center" },
            { title: "Ngày", millimetres: 42 },
            { title: "Giờ", millimetres: 42, align: "center" },
            { title: "Địa điểm", millimetres: 69 },
          ],
          rows: days.map((one, index) => [
            String(index + 1),
            `${weekdays[weekdayOf(one.day)] ?? ""}, ${shortDay(one.day)}`,
            hours(one),
            one.place,
          ]),
        },
      },
      {
        kind: "text",
        runs: [
          "Ngày khác trong giờ làm việc, công chức tiếp công dân tiếp tại nơi tiếp công dân. Khi có thay đổi, Ủy ban nhân dân thông báo trước./.",
        ],
      },
    ],
  };
}

/** Thông báo kết luận việc tiếp công dân of one day. */
export function receptionConclusion(facts: Facts & { held: ReceptionDay }): OfficialDocument {
  const { commune, held } = facts;
  const where = `${commune.kind.toLocaleLowerCase("vi")} ${commune.name}`;
  const lines = (held.note ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return {
    ...onLetterhead(facts),
    heading: {
      kind: "named",
      name: "Thông báo",
      subject: `Kết luận của Chủ tịch Ủy ban nhân dân ${where} tại buổi tiếp công dân ngày ${shortDay(held.day)}`,
    },
    body: [
      {
        kind: "text",
        runs: [
          `Ngày ${shortDay(held.day)}, tại ${held.place}, Chủ tịch Ủy ban nhân dân ${where} tiếp ${held.visitors} lượt công dân. Sau khi nghe ý kiến và xem xét, Chủ tịch kết luận:`,
        ],
      },
      ...(lines.length === 0
        ? [{ kind: "field", label: "Nội dung kết luận", value: null } as const]
        : lines.map((line) => ({ kind: "text", runs: [line] }) as const)),
      { kind: "field", label: "Đơn vị, người thực hiện; thời hạn", value: null },
      {
        kind: "text",
        runs: ["Các đơn vị, cá nhân được giao thực hiện, báo cáo kết quả và trả lời công dân đúng thời hạn trên./."],
      },
    ],
    recipients: ["Công dân được tiếp;", "Đơn vị, cá nhân được giao;", "Lưu: VT."],
  };
}
