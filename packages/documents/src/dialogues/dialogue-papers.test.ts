import { aDialogue } from "@gandan/domain/examples";
import { Day, Instant, startOf } from "@gandan/domain/values";
import { describe, expect, it } from "vitest";
import { type OfficialDocument, wordsOf, writeDocx } from "../write/index.ts";
import {
  type SessionFacts,
  attendanceSheet,
  conclusionNotice,
  sessionInvitation,
  sessionMinutes,
  sessionNotice,
} from "./index.ts";

const day = Day.parse("2026-12-10");
const at = (hour: number) => Instant.parse(startOf(day) + hour * 3_600_000);
const question = (number: number, named: Partial<SessionFacts["questions"][number]> = {}) => ({
  number,
  state: "answered" as const,
  outcome: "answered" as const,
  hiddenReason: null,
  text: `Bao giờ sửa đường số ${number}`,
  hamletName: "Thôn Một",
  name: null,
  answer: "Sửa trong quý I.",
  joinedTo: null,
  ...named,
});
const promise = (number: number, questionNumber: number | null) => ({
  number,
  text: `Việc thứ ${number}`,
  who: "Trưởng phòng Kinh tế Võ Minh Khoa",
  dueOn: Day.parse("2027-01-15"),
  questionNumber,
  standing: "open" as const,
});
const facts = (named: Partial<SessionFacts> = {}): SessionFacts => ({
  commune: { kind: "Xã", name: "Suối Lành" },
  dialogue: aDialogue({
    day,
    state: "concluded",
    openedAt: at(7.5),
    closedAt: at(11.25),
    conclusion: "Tiếp thu các ý kiến của Nhân dân.",
    code: "7K3MQ9PD",
  }),
  chair: { title: "Chủ tịch Uỷ ban nhân dân xã", name: "Nguyễn Văn An" },
  clerk: "Trần Thị Bình",
  signer: { name: "Nguyễn Văn An", isDeputy: false },
  hamlets: ["Thôn Một", "Thôn Hai"],
  isWholeCommune: true,
  attendance: {
    total: 63,
    women: 30,
    men: 33,
    hamlets: [{ name: "Thôn Một", women: 30, men: 33 }],
    ethnicGroups: [{ name: "Hrê", people: 60 }],
  },
  questions: [
    question(1),
    question(2, { joinedTo: 1 }),
    question(3, {
      state: "hidden",
      outcome: null,
      hiddenReason: "Xúc phạm người khác",
      text: "lời thô tục",
      answer: null,
    }),
    question(4, { state: "released", outcome: null, answer: null, name: "Bà Hoa" }),
    question(5, { outcome: "passed-up", answer: null }),
  ],
  promises: [promise(1, 1), promise(2, null)],
  earlier: {
    title: "Hội nghị đối thoại năm 2025",
    day: Day.parse("2025-12-05"),
    promises: [{ ...promise(1, null), standing: "late" }],
  },
  day,
  ...named,
});
const said = async (document: OfficialDocument) => wordsOf(await writeDocx(document));

describe("the papers before a session", () => {
  it("announce time, place, content and how to take part, with the room's code in two groups", async () => {
    const words = await said(sessionNotice(facts()));
    for (const part of ["07 giờ 30", "10/12/2026", "Hội trường", "7K3M Q9PD", "chậm nhất 10 ngày"])
      expect(words).toContain(part);
  });

  it("invite by name who is named, and the heads of the hamlets", async () => {
    const invited = { dialogue: aDialogue({ day, invited: "Đảng uỷ xã\nCông an xã", coChairs: "Ủy ban Mặt trận" }) };
    const words = await said(sessionInvitation(facts(invited)));
    for (const part of ["Đảng uỷ xã", "Công an xã", "Ủy ban Mặt trận", "Trưởng các thôn"])
      expect(words).toContain(part);
  });

  it("have a sheet to sign for each hamlet, and ask for no number of a paper", async () => {
    const words = await said(attendanceSheet(facts()));
    expect(words.split("Họ và tên")).toHaveLength(3);
    expect(words).not.toMatch(/căn cước|CCCD|định danh/i);
  });
});

describe("the minutes", () => {
  it("hold what form 1.9 asks for: begin, place, who was there, chair, secretary, course, end, two signatures", async () => {
    const words = await said(sessionMinutes(facts()));
    for (const part of [
      "07 giờ 30",
      "Hội trường",
      "63 người",
      "Nguyễn Văn An",
      "Trần Thị Bình",
      "11 giờ 15",
      "THƯ KÝ",
      "CHỦ TRÌ",
    ])
      expect(words).toContain(part);
  });

  it("tell each question with its number, its answer and who asked along; a hidden one by its reason alone", async () => {
    const words = await said(sessionMinutes(facts()));
    expect(words).toContain("Câu số 1 (Thôn Một); cùng ý kiến với số 2");
    expect(words).toContain("Câu số 4 (Bà Hoa, Thôn Một)");
    expect(words).toContain("Chuyển cấp trên");
    expect(words).toContain("số 3 (Xúc phạm người khác)");
    expect(words).not.toContain("lời thô tục");
    expect(words).toContain("1 việc quá hạn");
  });
});

describe("the notice of the conclusion", () => {
  it("has each opinion with its answer, who does what and by when, and what else was promised", async () => {
    const words = await said(conclusionNotice(facts()));
    expect(words).toContain("Tiếp thu các ý kiến của Nhân dân.");
    expect(words).toContain("Trưởng phòng Kinh tế Võ Minh Khoa");
    expect(words).toContain("15/01/2027");
    expect(words).toContain("Việc thứ 2");
    expect(words).not.toContain("lời thô tục");
  });

  it("is the same bytes from the same facts", async () => {
    expect(await writeDocx(conclusionNotice(facts()))).toEqual(await writeDocx(conclusionNotice(facts())));
  });
});
