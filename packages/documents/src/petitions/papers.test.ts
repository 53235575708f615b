import { aCaseEvent, aPetition } from "@gandan/domain/examples";
import { type Petition, noParticulars, paperKinds } from "@gandan/domain/petitions";
import { Day, startOf } from "@gandan/domain/values";
import { describe, expect, it, test } from "vitest";
import { writeDocx } from "../write/index.ts";
import { wordsOf } from "../write/words-of.ts";
import { type PaperFacts, paperOf } from "./index.ts";

const day = (text: string) => Day.parse(text);

const facts = (given: Partial<Petition> = {}): PaperFacts => ({
  commune: { kind: "Xã", name: "Suối Lành" },
  petition: aPetition({
    kind: "complaint",
    text: "Quyết định thu hồi đất chưa bồi thường cây trồng.",
    name: "Phạm Văn Ví",
    receivedAt: startOf(day("2026-11-10")),
    answer: {
      text: "Công nhận một phần.\nBồi thường 12 cây cau.",
      at: startOf(day("2026-11-20")),
      personId: "" as never,
      signedBy: null,
    },
    particulars: { ...noParticulars, address: "Thôn Một", against: "Phòng Kinh tế", demand: "Bồi thường cây trồng" },
    ...given,
  }),
  event: {
    ...aCaseEvent(),
    day: day("2026-11-16"),
    document: "7/TB-UBND",
    note: "Cần xác minh thêm",
    to: "Thanh tra tỉnh",
  },
  ground: null,
  deadlines: [],
  signer: { name: "Đinh Thị Mẫu", isDeputy: false },
  official: { name: "Lê Văn Tiếp", position: "Công chức tiếp công dân" },
});

describe("a paper of a matter", () => {
  test.each(paperKinds)("%s is written whole, on the commune's letterhead, twice in the same bytes", async (kind) => {
    const document = paperOf(kind, facts());
    const file = await writeDocx(document);
    const words = wordsOf(file);
    expect(words).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(words).toContain("XÃ SUỐI LÀNH");
    expect(words).toContain("Suối Lành, ngày 16 tháng 11 năm 2026");
    expect(words).toContain(
      "Quyết định thu hồi đất chưa bồi thường cây trồng.".slice(0, kind === "split-guidance" ? 0 : 40),
    );
    expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    expect(await writeDocx(document)).toEqual(file);
  });

  it("carries the number its step was given, and leaves the number open where there is none", () => {
    expect(paperOf("acceptance", facts()).symbol).toEqual({ number: 7, code: "TB-UBND" });
    const open = { ...facts(), event: { ...facts().event, document: null } };
    expect(paperOf("acceptance", open).symbol).toEqual({ number: null, code: "TB-UBND" });
  });

  it("about a complaint is signed in the chairman's own right, other letters for the committee", () => {
    expect(paperOf("decision", facts()).signature?.capacity).toEqual(["CHỦ TỊCH"]);
    const deputy = { ...facts({ kind: "feedback" }), signer: { name: "Trần Văn Phó", isDeputy: true } };
    expect(paperOf("answer", deputy).signature).toEqual({
      capacity: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
      name: "Trần Văn Phó",
    });
  });

  it("rests on the decree of its day", async () => {
    const before = { ...facts(), event: { ...facts().event, day: day("2026-06-30") } };
    expect(wordsOf(await writeDocx(paperOf("acceptance", before)))).not.toContain("155/2026");
    expect(wordsOf(await writeDocx(paperOf("acceptance", facts())))).toContain("155/2026/NĐ-CP");
  });

  it("tells the limit with the law that sets it", async () => {
    const limit = { source: { title: { vi: "Luật Khiếu nại", en: "" }, article: "Điều 28", basis: "law" } };
    const due = day("2026-12-16");
    const deadline = { stage: "resolve", due, terms: [{ limit, counted: { day: due } }] };
    const reply = { ...deadline, stage: "reply", due: day("2026-11-30") };
    const deadlines = [reply, deadline] as never;
    const words = wordsOf(await writeDocx(paperOf("acceptance", { ...facts(), deadlines })));
    expect(words).toContain("hết ngày 16/12/2026 (Điều 28 Luật Khiếu nại)");
  });

  it("tells the cost of copies line by line, in figures and in words, and names no article that nobody read", async () => {
    const cost: Petition["cost"] = {
      lines: [
        { kind: "copying", what: "Giấy A4, một mặt", quantity: 12, unitPrice: 500 },
        { kind: "posting", what: "Thư bảo đảm", quantity: 1, unitPrice: 22_500 },
      ],
      told: { to: "Phạm Văn Ví", on: day("2026-11-16") },
      payments: [],
      waived: null,
    };
    const words = wordsOf(await writeDocx(paperOf("cost-notice", facts({ kind: "information-request", cost }))));
    for (const said of ["Giấy A4, một mặt", "6.000", "28.500", "Hai mươi tám nghìn năm trăm đồng", "chưa xác minh"])
      expect(words).toContain(said);
    expect(words).not.toMatch(/Điều \d/);
  });

  it("keeps the lines of an answer apart", async () => {
    const words = wordsOf(await writeDocx(paperOf("answer", facts({ kind: "feedback" }))));
    expect(words.split("\n")).toEqual(expect.arrayContaining(["Công nhận một phần.", "Bồi thường 12 cây cau."]));
  });
});
