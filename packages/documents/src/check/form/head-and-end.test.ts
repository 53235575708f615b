import { describe, expect, test } from "vitest";
import { readPlanText } from "../../read/index.ts";
import { checkDocument } from "../check-document.ts";
import { aContext, aPlanText, saidOf } from "../examples/checked.ts";

const saidOfPlan = (ruleId: string, text: string) =>
  checkDocument(readPlanText(text), aContext()).filter((finding) => finding.ruleId === ruleId);

const plan = (
  named: { title?: string; motto?: string; place?: string; bases?: string; end?: string } = {},
) => `ỦY BAN NHÂN DÂN
XÃ AN HẢI
-------
${named.title ?? "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"}
${named.motto ?? "Độc lập - Tự do - Hạnh phúc"}
---------------
Số: 12/KH-UBND
${named.place ?? "An Hải, "}ngày 15 tháng 01 năm 2026

KẾ HOẠCH
Tiếp công dân năm 2026

${named.bases ?? "Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;"}

I. NHIỆM VỤ
1. Văn phòng trực tiếp công dân hằng ngày.
II. TỔ CHỨC THỰC HIỆN
1. Văn phòng
Theo dõi việc thực hiện hằng tháng.
${named.end ?? ""}
Nơi nhận:
- UBND tỉnh (b/c);
- Các thôn;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn An
`;

describe("the name of the state and its motto", () => {
  const said = (named: Parameters<typeof plan>[0]) => saidOfPlan("form.state-title", plan(named));

  test("are left alone as the decree writes them, with either dash or place of the tone", () => {
    expect(said({})).toEqual([]);
    expect(said({ motto: "Độc lập – Tự do – Hạnh phúc", title: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM" })).toEqual([]);
  });

  test.each([
    "Độc lập - Tự do Hạnh phúc",
    "Độc lập - Tự do - Hạnh Phúc",
    "Độc lập- Tự do- Hạnh phúc",
    "Độc lâp - Tự do - Hạnh phúc",
  ])("“%s” is put right", (motto) => {
    expect(said({ motto }).map(({ fix }) => fix?.text)).toEqual(["Độc lập - Tự do - Hạnh phúc"]);
  });

  test("a letter that is wrong in the state's name is put right", () => {
    expect(said({ title: "CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM" }).map(({ fix }) => fix?.text)).toEqual([
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ]);
  });

  test("are missed below a committee's letterhead", () => {
    expect(said({ title: "", motto: "" })).toHaveLength(1);
    expect(saidOf("form.state-title")).toEqual([]);
  });
});

describe("the head and the end", () => {
  test("a date without its place is said", () => {
    expect(saidOfPlan("form.place-missing", plan({ place: "" }))).toHaveLength(1);
    expect(saidOfPlan("form.place-missing", plan())).toEqual([]);
  });

  test("a signature on behalf of the committee names the signer's position", () => {
    expect(saidOfPlan("form.signer-position", plan().replace("CHỦ TỊCH\n", ""))).toHaveLength(1);
    expect(saidOfPlan("form.signer-position", plan())).toEqual([]);
  });

  test("the short form of a capacity ends with a stop", () => {
    expect(saidOfPlan("form.capacity-mark", plan().replace("TM.", "TM")).map(({ fix }) => fix?.text)).toEqual(["."]);
    expect(saidOfPlan("form.capacity-mark", plan())).toEqual([]);
  });

  test("a basis or a recipient without its mark is a hint", () => {
    const bases = (mark: string) =>
      `Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013${mark}\nCăn cứ Luật Khiếu nại ngày 11 tháng 11 năm 2011;`;
    expect(saidOfPlan("form.list-marks", plan({ bases: bases("") })).map(({ severity }) => severity)).toEqual(["hint"]);
    expect(saidOfPlan("form.list-marks", plan({ bases: bases(";") }))).toEqual([]);
    expect(saidOfPlan("form.list-marks", plan().replace("(b/c);", "(b/c)"))).toEqual([]);
    expect(
      saidOfPlan("form.list-marks", plan().replace("- Các thôn;", "- Các thôn\n- Các phòng;\n- Trạm Y tế;")),
    ).toHaveLength(1);
  });

  test("a basis begins with a capital", () => {
    const bases = (first: string) => `${first} Luật Tiếp công dân ngày 25 tháng 11 năm 2013;`;
    expect(saidOfPlan("form.list-marks", plan({ bases: bases("căn cứ") })).map(({ fix }) => fix?.text)).toEqual(["C"]);
    expect(saidOfPlan("form.list-marks", plan({ bases: bases("Căn cứ") }))).toEqual([]);
  });

  test("the title of one part in small letters among capitals is a hint", () => {
    const three = plan().replace("II. TỔ", "II. KINH PHÍ\nNgân sách xã 10 triệu đồng.\nIII. TỔ");
    expect(saidOfPlan("form.heading-case", three)).toEqual([]);
    expect(saidOfPlan("form.heading-case", three.replace("KINH PHÍ", "Kinh phí")).map(({ fix }) => fix?.text)).toEqual([
      "KINH PHÍ",
    ]);
  });

  test("an assignee without a number among numbered ones is said", () => {
    expect(
      saidOfPlan("form.number-left-out", plan({ end: "Trưởng thôn 08 thôn\nBáo lịch trước ngày 05/9/2026.\n" })),
    ).toHaveLength(1);
    expect(
      saidOfPlan("form.number-left-out", plan({ end: "2. Trưởng thôn 08 thôn\nBáo lịch trước ngày 05/9/2026.\n" })),
    ).toEqual([]);
  });

  test("a clean plan is told nothing of all this", () => {
    const rules = ["state-title", "place-missing", "signer-position", "list-marks", "number-left-out"];
    for (const rule of rules) expect(saidOfPlan(`form.${rule}`, aPlanText())).toEqual([]);
  });
});
