import type { Denunciation, SealedDestruction } from "@gandan/domain/denunciations";
import type { DestructionMinutes } from "@gandan/domain/retention";
import { dayOf, shortDay } from "@gandan/domain/values";
import type { Block, OfficialDocument } from "../write/index.ts";
import type { DestructionFacts } from "./destruction-minutes.ts";
import { dayWords, lowered, plain, signaturesOf, unstopped } from "./minutes-parts.ts";

/** What the minutes of the destruction of a sealed case are written from: its number and its days. */
export interface SealedDestructionFacts
  extends
    Pick<DestructionFacts, "commune" | "rule" | "proposer">,
    Pick<Denunciation, "number" | "registerYear" | "receivedAt"> {
  destruction: SealedDestruction & { minutes: DestructionMinutes };
  leader: string;
}

/** Biên bản tiêu huỷ of a sealed case: who was present, and of the case only its number and its days. */
export function sealedDestructionMinutes(facts: SealedDestructionFacts): OfficialDocument {
  const { commune, rule, number, registerYear, receivedAt, destruction, proposer, leader } = facts;
  const { minutes, basis, endedOn, keptUntil } = destruction;
  return {
    parent: null,
    issuer: ["ỦY BAN NHÂN DÂN", `${commune.kind} ${commune.name}`.toLocaleUpperCase("vi")],
    symbol: { number: null, code: "BB-UBND" },
    place: commune.name,
    day: minutes.on,
    heading: { kind: "named", name: "Biên bản", subject: "Tiêu hủy hồ sơ tố cáo hết thời hạn lưu giữ" },
    addressees: [],
    body: [
      { kind: "basis", text: `Căn cứ ${rule.source}: ${lowered(rule.name)}, lưu giữ ${rule.period};` },
      ...(basis === "" ? [] : [{ kind: "basis" as const, text: `Căn cứ ${unstopped(basis)}.` }]),
      ...plain(`Hôm nay, ngày ${dayWords(minutes.on)}, tiến hành tiêu hủy hồ sơ nêu dưới đây.`),
      { kind: "field", label: "Địa điểm", value: minutes.place },
      { kind: "field", label: "Người đề nghị", value: proposer },
      { kind: "field", label: "Người quyết định", value: leader || null },
      { kind: "heading", text: "I. Thành phần chứng kiến" },
      ...minutes.members.map(({ name, title }, index): Block => ({
        kind: "text",
        runs: [`${index + 1}. Ông (bà) ${name}, ${title}.`],
      })),
      { kind: "heading", text: "II. Hồ sơ được tiêu hủy" },
      {
        kind: "table",
        table: {
          columns: [
            { title: "Số vào sổ tố cáo", millimetres: 44 },
            { title: "Ngày nhận", millimetres: 40, align: "center" },
            { title: "Ngày kết thúc", millimetres: 40, align: "center" },
            { title: "Lưu đến hết ngày", millimetres: 42, align: "center" },
          ],
          rows: [[`${number}/${registerYear}`, shortDay(dayOf(receivedAt)), shortDay(endedOn), shortDay(keptUntil)]],
        },
      },
      { kind: "heading", text: "III. Cách tiêu hủy và kết quả" },
      ...plain(
        `${unstopped(minutes.way)}.`,
        "Sổ theo dõi còn giữ số, ngày và trạng thái của hồ sơ; nội dung niêm phong, khóa mở và các bản chụp không còn và không khôi phục được.",
        "Biên bản đã đọc cho mọi người cùng nghe, thống nhất và ký tên./.",
      ),
      ...signaturesOf(minutes.members),
    ],
    signature: null,
    recipients: [],
    form: null,
  };
}
