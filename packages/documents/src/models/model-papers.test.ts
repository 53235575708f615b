import { aModel, aWholePassport } from "@gandan/domain/examples";
import { Day } from "@gandan/domain/values";
import { describe, expect, it } from "vitest";
import { type OfficialDocument, wordsOf, writeDocx } from "../write/index.ts";
import { type ModelFacts, modelProposal, modelReport } from "./index.ts";

const facts = (named: Partial<ModelFacts> = {}): ModelFacts => ({
  commune: { kind: "Xã", name: "Suối Lành", provinceName: "Quảng Ngãi" },
  model: aModel({ passport: aWholePassport, begunOn: Day.parse("2025-03-10") }),
  fieldName: "Văn hoá – xã hội",
  hamletNames: ["Thôn Gò Mít"],
  ownerTitle: "Trưởng thôn Gò Mít",
  evidence: [{ on: Day.parse("2025-10-20"), text: "Ảnh trước và sau", files: 2 }],
  tasks: [{ title: "Họp nhóm hộ", who: "Trưởng thôn Gò Mít", deadline: Day.parse("2025-03-19"), isDone: true }],
  level: { code: "province", name: "Cấp tỉnh" },
  signer: { name: "Đinh Văn Rếch", isDeputy: false },
  day: Day.parse("2025-11-03"),
  ...named,
});

const words = async (paper: OfficialDocument) => wordsOf(await writeDocx(paper));

describe("the papers of a model", () => {
  it("report what was done, what came of it with its source, and the evidence", async () => {
    const said = await words(modelReport(facts()));
    for (const expected of [
      "Con đường hoa của thôn",
      "Văn hoá – xã hội",
      "800 m",
      "Biên bản đo của thôn ngày 20/5/2025",
      "240 người",
      "12.000.000 đồng",
      "Ngày 20/10/2025: Ảnh trước và sau (kèm 2 tệp)",
      "Họp nhóm hộ",
    ])
      expect(said).toContain(expected);
    expect(said).not.toContain("Hồ sơ chưa có");
  });

  it("say what is missing and invent nothing", async () => {
    const said = await words(modelReport(facts({ model: aModel(), evidence: [], tasks: [] })));
    expect(said).toContain(
      "[Hồ sơ chưa có: thực trạng, lý do; cách làm; số liệu trước và sau; nguồn số liệu; số người hưởng lợi; kinh phí; minh chứng.]",
    );
  });

  it("propose a model to the province, and leave open who is asked elsewhere", async () => {
    expect(modelProposal(facts()).addressees).toEqual(["Ủy ban nhân dân tỉnh Quảng Ngãi"]);
    expect(await words(modelProposal(facts()))).toContain("công nhận mô hình ở cấp tỉnh");
    const commune = modelProposal(facts({ level: { code: "commune", name: "Cấp xã" } }));
    expect(commune.addressees[0]).toMatch(/^\.+$/);
  });

  it("do not tell in a proposal what was decided after it", async () => {
    const decided = (decidedOn: string) => ({
      level: "commune",
      decision: "9/QĐ",
      decidedOn: Day.parse(decidedOn),
      issuer: "UBND xã",
    });
    const proposed = async (decidedOn: string) =>
      words(modelProposal(facts({ model: aModel({ passport: aWholePassport, recognitions: [decided(decidedOn)] }) })));
    expect(await proposed("2025-10-30")).toContain("Quyết định 9/QĐ ngày 30/10/2025");
    expect(await proposed("2025-12-01")).not.toContain("9/QĐ");
  });

  it("are the same bytes from the same records", async () => {
    expect(await writeDocx(modelReport(facts()))).toEqual(await writeDocx(modelReport(facts())));
  });
});
