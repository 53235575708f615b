import { promiseStandings } from "@gandan/domain/dialogues";
import { capitalised, shortDay } from "@gandan/domain/values";
import type { Block, OfficialDocument } from "../write/index.ts";
import { chairOf, lowered } from "./before.ts";
import {
  type SessionFacts,
  type ToldPromise,
  type ToldQuestion,
  committeeOf,
  communeOf,
  dayOfSession,
  heldOn,
  hourOfInstant,
  onLetterhead,
  plain,
} from "./session-facts.ts";

/** Biên bản (form 1.9 of Decree 30/2020): who was there, each question with its answer, every promise, and how it ended. */
export function sessionMinutes(facts: SessionFacts): OfficialDocument {
  const { dialogue, questions, clerk, chair } = facts;
  const own = questions.filter(({ joinedTo }) => joinedTo === null);
  const hidden = own.filter(({ state }) => state === "hidden");
  return onLetterhead(facts, {
    heading: { kind: "named", name: "Biên bản", subject: capitalised(lowered(dialogue.title)) },
    code: "BB-UBND",
    body: [
      {
        kind: "field",
        label: "Thời gian bắt đầu",
        value: `${hourOfInstant(dialogue.openedAt)}, ngày ${shortDay(heldOn(facts))}`,
      },
      { kind: "field", label: "Địa điểm", value: dialogue.place },
      { kind: "field", label: "Chủ trì", value: chairOf(facts) },
      { kind: "field", label: "Thư ký (người ghi biên bản)", value: clerk },
      { kind: "heading", text: "I. Thành phần tham dự" },
      ...attendanceOf(facts),
      { kind: "heading", text: "II. Nội dung, diễn biến" },
      ...plain(...dialogue.agenda.map((item, index) => `${index + 1}. ${item}.`)),
      ...earlierOf(facts),
      { kind: "heading", text: "III. Ý kiến của Nhân dân và trả lời" },
      ...(own.length === 0
        ? plain("Không có ý kiến.")
        : own.filter(({ state }) => state !== "hidden").flatMap((one) => opinion(one, questions))),
      ...(hidden.length === 0
        ? []
        : plain(
            `Có ${hidden.length} câu hỏi không chiếu lên màn hình, vẫn giữ số và được trả lời bằng văn bản: ${hidden
              .map(({ number, hiddenReason }) => `số ${number} (${hiddenReason ?? ""})`)
              .join("; ")}.`,
          )),
      { kind: "heading", text: "IV. Những việc đã hứa với Nhân dân" },
      ...promisesOf(facts),
      ...plain(
        `Những việc đã hứa được đọc lại trước khi kết thúc. Phiên đối thoại kết thúc hồi ${hourOfInstant(dialogue.closedAt)} cùng ngày; biên bản đã đọc cho mọi người cùng nghe, thống nhất và ký tên./.`,
      ),
      {
        kind: "signatures",
        parties: [
          { role: "THƯ KÝ", name: clerk },
          { role: "CHỦ TRÌ", name: chair.name },
        ],
      },
    ],
    isSigned: false,
  });
}

/** Thông báo kết luận: what was concluded, and each opinion with its answer, who does what and by when. */
export function conclusionNotice(facts: SessionFacts): OfficialDocument {
  const { dialogue, questions, promises, attendance } = facts;
  const shown = questions.filter(({ joinedTo, state }) => joinedTo === null && state !== "hidden");
  const free = promises.filter(({ questionNumber }) => questionNumber === null);
  return onLetterhead(facts, {
    heading: {
      kind: "named",
      name: "Thông báo",
      subject: `Kết luận tại ${lowered(dialogue.title)}, ngày ${dayOfSession(facts)}`,
    },
    code: "TB-UBND",
    body: [
      { kind: "basis", text: "Căn cứ Luật Tổ chức chính quyền địa phương;" },
      { kind: "basis", text: "Căn cứ Luật Thực hiện dân chủ ở cơ sở;" },
      { kind: "basis", text: `Căn cứ Biên bản ${lowered(dialogue.title)} ngày ${dayOfSession(facts)}.` },
      ...plain(
        `Ngày ${dayOfSession(facts)}, tại ${dialogue.place}, ${committeeOf(facts)} tổ chức đối thoại với Nhân dân; ${chairOf(facts)} chủ trì; có ${attendance.total} người dự, ${questions.length} ý kiến, ${questions.filter(({ outcome }) => outcome === "answered").length} ý kiến được trả lời tại chỗ. ${committeeOf(facts)} thông báo kết luận như sau:`,
      ),
      { kind: "heading", text: "1. Kết luận chung" },
      ...(dialogue.conclusion === null
        ? [{ kind: "field", label: "Kết luận", value: null } as const]
        : plain(...dialogue.conclusion.split("\n").filter((line) => line.trim() !== ""))),
      { kind: "heading", text: "2. Kết luận từng kiến nghị" },
      {
        kind: "table",
        table: {
          columns: [
            { title: "TT", millimetres: 11, align: "center" },
            { title: "Nội dung kiến nghị", millimetres: 48 },
            { title: "Ý kiến trả lời", millimetres: 50 },
            { title: "Đơn vị, người thực hiện", millimetres: 33 },
            { title: "Thời hạn", millimetres: 23, align: "center" },
          ],
          rows: shown.map((question) => {
            const own = promises.filter(({ questionNumber }) => questionNumber === question.number);
            return [
              String(question.number),
              question.text,
              answerOf(question),
              own.map(({ who }) => who).join("; "),
              own.map(({ dueOn }) => shortDay(dueOn)).join("; "),
            ];
          }),
        },
      },
      ...(free.length === 0
        ? []
        : [{ kind: "heading" as const, text: "3. Những việc khác đã hứa" }, promiseTable(free)]),
      ...plain(
        "Các đơn vị, cá nhân có tên trên thực hiện đúng thời hạn, báo cáo kết quả; kết quả được đọc trước Nhân dân tại kỳ đối thoại sau. Thông báo này được công bố, niêm yết và gửi đến Trưởng thôn./.",
      ),
    ],
    isSigned: true,
    recipients: [
      "Thường trực Đảng ủy, HĐND (để báo cáo);",
      `Ủy ban Mặt trận Tổ quốc Việt Nam ${communeOf(facts)};`,
      "Đơn vị, cá nhân có tên trên (để thực hiện);",
      "Trưởng các thôn, tổ dân phố;",
      "Lưu: VT.",
    ],
  });
}

function attendanceOf({ attendance }: SessionFacts): Block[] {
  const isSaid = attendance.ethnicGroups.some(({ name }) => name !== null);
  const groups = attendance.ethnicGroups.map(({ name, people }) => `${name ?? "không nêu"}: ${people}`).join("; ");
  return [
    ...plain(`Tổng số ${attendance.total} người; nữ ${attendance.women}, nam ${attendance.men}.`),
    ...(isSaid ? plain(`Theo dân tộc: ${groups}.`) : []),
    {
      kind: "table",
      table: {
        columns: [
          { title: "Thôn, tổ dân phố", millimetres: 85 },
          { title: "Nữ", millimetres: 25, align: "center" },
          { title: "Nam", millimetres: 25, align: "center" },
          { title: "Cộng", millimetres: 30, align: "center" },
        ],
        rows: attendance.hamlets.map(({ name, women, men }) => [name, String(women), String(men), String(women + men)]),
      },
    },
  ];
}

const standingWords = {
  open: "đang làm",
  late: "quá hạn",
  kept: "đã giữ lời",
  "kept-late": "giữ lời, chậm hạn",
  broken: "không thực hiện",
} as const;

function earlierOf({ earlier }: SessionFacts): Block[] {
  if (earlier === null || earlier.promises.length === 0) return [];
  const counts = promiseStandings
    .map((standing) => ({ standing, count: earlier.promises.filter((one) => one.standing === standing).length }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => `${count} việc ${standingWords[standing]}`);
  return plain(
    `Việc thực hiện ${earlier.promises.length} lời hứa tại ${lowered(earlier.title)} (ngày ${shortDay(earlier.day)}) đã được báo cáo: ${counts.join(", ")}.`,
  );
}

const outcomeWords = {
  answered: "Trả lời tại chỗ",
  noted: "Ghi nhận",
  "passed-up": "Chuyển cấp trên",
} as const;

function answerOf({ answer, outcome }: ToldQuestion): string {
  if (outcome === null || outcome === "answered") return answer ?? "Trả lời bằng văn bản sau phiên đối thoại";
  return answer === null ? outcomeWords[outcome] : `${outcomeWords[outcome]}: ${answer}`;
}

function opinion(question: ToldQuestion, all: readonly ToldQuestion[]): Block[] {
  const joined = all.filter(({ joinedTo }) => joinedTo === question.number).map(({ number }) => number);
  const who = [question.name, question.hamletName].filter(Boolean).join(", ");
  const by = who === "" ? "" : ` (${who})`;
  const along = joined.length === 0 ? "" : `; cùng ý kiến với số ${joined.join(", ")}`;
  const outcome = question.outcome === null ? "Chưa trả lời tại phiên" : outcomeWords[question.outcome];
  return [
    { kind: "text", runs: [{ text: `Câu số ${question.number}${by}${along}: `, bold: true }, question.text] },
    {
      kind: "text",
      runs: [
        { text: `${outcome}: `, italic: true },
        question.answer ??
          (question.outcome === "noted"
            ? "gửi văn bản sau phiên đối thoại."
            : "trả lời bằng văn bản sau phiên đối thoại."),
      ],
    },
  ];
}

const promiseTable = (promises: readonly ToldPromise[]): Block => ({
  kind: "table",
  table: {
    columns: [
      { title: "TT", millimetres: 11, align: "center" },
      { title: "Việc đã hứa", millimetres: 78 },
      { title: "Người hứa", millimetres: 51 },
      { title: "Thời hạn", millimetres: 25, align: "center" },
    ],
    rows: promises.map(({ number, text, who, dueOn }) => [String(number), text, who, shortDay(dueOn)]),
  },
});

const promisesOf = ({ promises }: SessionFacts): Block[] =>
  promises.length === 0 ? plain("Không có việc nào được hứa tại phiên đối thoại.") : [promiseTable(promises)];
