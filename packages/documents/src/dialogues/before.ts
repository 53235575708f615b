import { type OfficialDocument } from "../write/index.ts";
import {
  type SessionFacts,
  committeeOf,
  communeOf,
  dayOfSession,
  hourOf,
  onLetterhead,
  peopleOf,
  plain,
} from "./session-facts.ts";

const bases = [
  { kind: "basis", text: "Căn cứ Luật Tổ chức chính quyền địa phương;" },
  { kind: "basis", text: "Căn cứ Luật Thực hiện dân chủ ở cơ sở." },
] as const;

const timeOf = (facts: SessionFacts): string =>
  `Từ ${hourOf(facts.dialogue.from)} đến ${hourOf(facts.dialogue.to)}, ngày ${dayOfSession(facts)}`;

const agendaOf = ({ dialogue }: SessionFacts) =>
  dialogue.agenda.length === 0
    ? []
    : [
        { kind: "heading" as const, text: "Chương trình" },
        ...plain(...dialogue.agenda.map((item, index) => `${index + 1}. ${item}.`)),
      ];

/** Giấy mời: who is invited to the session, when and where, and what is on the agenda. */
export function sessionInvitation(facts: SessionFacts): OfficialDocument {
  const { dialogue } = facts;
  const guests = (dialogue.invited ?? "")
    .split(/[\n;]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Giấy mời", subject: `Dự ${lowered(dialogue.title)}` },
    code: "GM-UBND",
    addressees: [
      ...(dialogue.coChairs === null ? [] : [dialogue.coChairs]),
      ...guests,
      facts.isWholeCommune ? `Trưởng các thôn, tổ dân phố ${communeOf(facts)}` : `Trưởng ${facts.hamlets.join(", ")}`,
    ],
    body: [
      ...plain(`${committeeOf(facts)} trân trọng kính mời ông (bà) dự ${lowered(dialogue.title)}.`),
      { kind: "field", label: "Thời gian", value: timeOf(facts) },
      { kind: "field", label: "Địa điểm", value: dialogue.place },
      { kind: "field", label: "Chủ trì", value: chairOf(facts) },
      { kind: "field", label: "Thành phần", value: peopleOf(facts) },
      ...agendaOf(facts),
      ...plain(
        "Đề nghị Trưởng thôn thông báo để Nhân dân biết, tham dự và gửi câu hỏi trước; ông (bà) đến dự đúng thời gian, địa điểm trên./.",
      ),
    ],
    isSigned: true,
    recipients: ["Như trên;", "Lưu: VT."],
  });
}

/** Thông báo: time, place, content and how to take part (Law 72/2025, Article 43). */
export function sessionNotice(facts: SessionFacts): OfficialDocument {
  const { dialogue } = facts;
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Thông báo", subject: `Tổ chức ${lowered(dialogue.title)}` },
    code: "TB-UBND",
    body: [
      ...bases,
      ...plain(`${committeeOf(facts)} thông báo để Nhân dân biết và tham dự:`),
      { kind: "heading", text: "1. Thời gian, địa điểm" },
      { kind: "field", label: "Thời gian", value: timeOf(facts) },
      { kind: "field", label: "Địa điểm", value: dialogue.place },
      { kind: "heading", text: "2. Nội dung, thành phần" },
      { kind: "field", label: "Chủ trì", value: chairOf(facts) },
      { kind: "field", label: "Thành phần", value: peopleOf(facts) },
      ...plain(...dialogue.agenda.map((item, index) => `- ${item}${index === dialogue.agenda.length - 1 ? "." : ";"}`)),
      { kind: "heading", text: "3. Cách tham gia" },
      ...plain(
        "- Dự trực tiếp tại địa điểm trên;",
        "- Gửi câu hỏi trước: nói với Trưởng thôn hoặc công chức; viết giấy; nói hoặc viết tại máy của xã đặt ở trụ sở và nhà văn hoá thôn;",
        `- Bằng điện thoại: quét mã trên áp phích, hoặc mở trang của xã và nhập mã phiên ${dialogue.code.slice(0, 4)} ${dialogue.code.slice(4)}.`,
        "Người gửi câu hỏi không bắt buộc nêu tên, nhận giấy hẹn có số và được xem câu trả lời bằng số đó.",
        "Kết quả đối thoại được công bố, niêm yết tại trụ sở và gửi Trưởng thôn chậm nhất 10 ngày sau phiên đối thoại./.",
      ),
    ],
    isSigned: true,
    recipients: [
      "Thường trực Đảng ủy, HĐND (để báo cáo);",
      `Ủy ban Mặt trận Tổ quốc Việt Nam ${communeOf(facts)};`,
      "Các thôn, tổ dân phố (niêm yết, phát loa);",
      "Lưu: VT.",
    ],
  });
}

const rowsOnSheet = 25;

/** Danh sách ký tên: a sheet for each hamlet, signed at the door; no number of any paper is asked for. */
export function attendanceSheet(facts: SessionFacts): OfficialDocument {
  const { dialogue } = facts;
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Danh sách", subject: `Đại biểu và Nhân dân dự ${lowered(dialogue.title)}` },
    code: "DS-UBND",
    body: [
      ...plain(`${timeOf(facts)}, tại ${dialogue.place}.`),
      ...facts.hamlets.flatMap((name) => [
        { kind: "heading" as const, text: name },
        {
          kind: "table" as const,
          table: {
            columns: [
              { title: "TT", millimetres: 12, align: "center" as const },
              { title: "Họ và tên", millimetres: 62 },
              { title: "Nam, nữ", millimetres: 18, align: "center" as const },
              { title: "Dân tộc", millimetres: 25, align: "center" as const },
              { title: "Ký tên", millimetres: 48 },
            ],
            rows: Array.from({ length: rowsOnSheet }, (_, index) => [String(index + 1), "", "", "", ""]),
          },
        },
      ]),
      { kind: "signatures", parties: [{ role: "NGƯỜI LẬP DANH SÁCH", name: facts.clerk }] },
    ],
    isSigned: false,
  });
}

export const chairOf = ({ chair, dialogue }: SessionFacts): string =>
  [[chair.title, chair.name].filter(Boolean).join(" "), dialogue.coChairs].filter(Boolean).join("; ");

/** A title in the middle of a sentence; a name that begins it keeps its capital. */
export const lowered = (title: string): string =>
  /^(Hội nghị|Đối thoại|Buổi|Phiên)/.test(title)
    ? `${title.charAt(0).toLocaleLowerCase("vi")}${title.slice(1)}`
    : `phiên đối thoại “${title}”`;
