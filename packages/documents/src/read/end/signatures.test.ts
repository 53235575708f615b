import { signaturesOf } from "@gandan/domain/plans";
import { expect, test } from "vitest";
import { coverageOf, readPlanText } from "../index.ts";

const body = "\n\nI. NHIỆM VỤ\n1. Đối thoại với Nhân dân trong tháng 5/2026.\n\nTrên đây là Kế hoạch liên tịch./.\n\n";
const recipients = "Nơi nhận:\n- Đảng ủy xã;\n- Lưu: VT.\n";
const read = (title: string, end: string) => readPlanText(`${title}\nDân vận khéo năm 2026${body}${end}`);
const signersOf = (end: string) =>
  read("KẾ HOẠCH LIÊN TỊCH", end).signatures?.map((it) =>
    [it.capacity, it.onBehalfOf, it.position, it.name].map((part) =>
      part === null || typeof part === "string" ? part : part.text,
    ),
  );
const both = [
  ["TM", "BAN THƯỜNG VỤ HỘI PHỤ NỮ", "CHỦ TỊCH", "Hồ Thị Mai"],
  ["KT", "ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Đinh Văn Rế"],
];

test("both who sign a joint plan are kept, one below the other or side by side", () => {
  const first = "TM. BAN THƯỜNG VỤ HỘI PHỤ NỮ\nCHỦ TỊCH\n\nHồ Thị Mai\n\n";
  const second = "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐinh Văn Rế\n\n";
  expect(signersOf(`${first}${second}${recipients}`)).toEqual(both);
  expect(signersOf(`${recipients}\n${first}${second}`)).toEqual(both);
  const beside = [
    "TM. BAN THƯỜNG VỤ HỘI PHỤ NỮ               TM. ỦY BAN NHÂN DÂN",
    "          CHỦ TỊCH                            KT. CHỦ TỊCH",
    "                                              PHÓ CHỦ TỊCH",
    "",
    "         Hồ Thị Mai                           Đinh Văn Rế",
  ].join("\n");
  expect(signersOf(`${beside}\n\n${recipients}`)).toEqual(both);
  expect(signersOf(`${recipients}\n${beside}\n`)).toEqual(both);
});

test("offices may stand in one row of cells and names in the next", () => {
  const cells = "TM. HỘI NÔNG DÂN\nCHỦ TỊCH\n|\nTM. ĐOÀN THANH NIÊN\nBÍ THƯ\n|\nHồ Mai\n|\nLê Rế\n|\n";
  expect(signersOf(`${recipients}\n${cells}`)).toEqual([
    ["TM", "HỘI NÔNG DÂN", "CHỦ TỊCH", "Hồ Mai"],
    ["TM", "ĐOÀN THANH NIÊN", "BÍ THƯ", "Lê Rế"],
  ]);
});

test("recipients beside two signers stay recipients", () => {
  const end = [
    "Nơi nhận:                 TM. HỘI NÔNG DÂN              TM. ĐOÀN THANH NIÊN",
    "- Đảng ủy xã;                 CHỦ TỊCH                       BÍ THƯ",
    "- Lưu: VT.",
    "                               Hồ Mai                        Lê Rế",
  ].join("\n");
  expect(signersOf(end)?.map((it) => it.at(-1))).toEqual(["Hồ Mai", "Lê Rế"]);
  expect(read("KẾ HOẠCH LIÊN TỊCH", end).recipients.map((it) => it.text)).toEqual(["Đảng ủy xã", "Lưu: VT"]);
});

test("whoever confirms a plan below those who made it signs too", () => {
  const end = [
    "TRƯỞNG THÔN                    TM. BAN CÔNG TÁC MẶT TRẬN",
    "                                      TRƯỞNG BAN",
    "",
    "Lò Văn Ún                           Hà Thị Piêng",
    "",
    "XÁC NHẬN CỦA UBND XÃ",
    "CHỦ TỊCH",
    "",
    "Vì Văn Thoan",
  ].join("\n");
  expect(signersOf(end)).toEqual([
    [null, null, "TRƯỞNG THÔN", "Lò Văn Ún"],
    ["TM", "BAN CÔNG TÁC MẶT TRẬN", "TRƯỞNG BAN", "Hà Thị Piêng"],
    [null, "UBND XÃ", "CHỦ TỊCH", "Vì Văn Thoan"],
  ]);
});

test("the first signature is the plan's, no word of the others is lost, an older plan has the one it was kept with", () => {
  const plan = read(
    "KẾ HOẠCH LIÊN TỊCH",
    "TM. HỘI NÔNG DÂN\nCHỦ TỊCH\n\nHồ Mai\n\nTM. ĐOÀN THANH NIÊN\nBÍ THƯ\n\nLê Rế\n",
  );
  expect(plan.signature).toEqual(plan.signatures?.[0]);
  expect(coverageOf(plan).unplaced).toBe(0);
  expect(plan.sections).toHaveLength(1);
  const { signatures, ...older } = plan;
  expect([signatures?.length, signaturesOf(older).length]).toEqual([2, 1]);
});

test.each(["K' Thị Brôi", "H’Hen Niê", "Y-Thanh Kbuôr", "Thượng tá Hồ Văn Rế"])("%s can sign", (name) => {
  expect(read("KẾ HOẠCH", `${recipients}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n${name}`).signature?.name?.text).toBe(name);
});

test("bodies that issue a plan together are issuers both, a body above is none", () => {
  const issuerOf = (head: string, title: string) => {
    const { issuer } = readPlanText(
      `${head}\n\nSố: 02/KH\n\nLa Êê, ngày 05 tháng 3 năm 2026\n\n${title}\nDân vận${body}`,
    );
    return [issuer?.parentName?.text, issuer?.jointWith?.map((it) => it.text), issuer?.name.text];
  };
  const three = "ỦY BAN NHÂN DÂN\nỦY BAN MTTQ VIỆT NAM\nXÃ LA ÊÊ";
  expect(issuerOf(three, "CHƯƠNG TRÌNH PHỐI HỢP")).toEqual([
    undefined,
    ["ỦY BAN NHÂN DÂN"],
    "ỦY BAN MTTQ VIỆT NAM XÃ LA ÊÊ",
  ]);
  expect(issuerOf("UBND TỈNH LÂM SƠN\nUBND XÃ LA ÊÊ", "KẾ HOẠCH LIÊN TỊCH")).toEqual([
    "UBND TỈNH LÂM SƠN",
    undefined,
    "UBND XÃ LA ÊÊ",
  ]);
  const board = "ỦY BAN MTTQ VIỆT NAM TỈNH LÂM SƠN\nỦY BAN MTTQ VIỆT NAM XÃ LA ÊÊ\nBAN THƯỜNG TRỰC";
  expect(issuerOf(board, "KẾ HOẠCH")).toEqual([
    "ỦY BAN MTTQ VIỆT NAM TỈNH LÂM SƠN",
    undefined,
    "ỦY BAN MTTQ VIỆT NAM XÃ LA ÊÊ BAN THƯỜNG TRỰC",
  ]);
});

test("the body above is named whole too where the right column parts its lines, and a hamlet is below its commune", () => {
  const party = [
    "BAN CHẤP HÀNH ĐẢNG BỘ              ĐẢNG CỘNG SẢN VIỆT NAM",
    "   HUYỆN THANH BÌNH",
    "     BAN DÂN VẬN                 Thanh Bình, ngày 26 tháng 02 năm 2025",
  ].join("\n");
  const plan = readPlanText(`${party}\n\nKẾ HOẠCH\nkiểm tra${body}`);
  expect([plan.issuer?.parentName?.text, plan.issuer?.name.text]).toEqual([
    "BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN THANH BÌNH",
    "BAN DÂN VẬN",
  ]);
  expect(coverageOf(plan).unplaced).toBe(0);
  const hamlet = readPlanText(`ỦY BAN NHÂN DÂN XÃ LA ÊÊ\nTHÔN NÀ BÓ\n\nKẾ HOẠCH\nLàm đường${body}`).issuer;
  expect([hamlet?.parentName?.text, hamlet?.name.text]).toEqual(["ỦY BAN NHÂN DÂN XÃ LA ÊÊ", "THÔN NÀ BÓ"]);
});

test("a letterhead in two columns gives each its own lines, also where a line stands in one of them only", () => {
  const plan = readPlanText(
    [
      "        ĐẢNG ỦY XÃ LA ÊÊ               ĐẢNG CỘNG SẢN VIỆT NAM",
      "  BAN CHỈ ĐẠO THỰC HIỆN                -----------------",
      "QUY CHẾ DÂN CHỦ Ở CƠ SỞ            La Êê, ngày 05 tháng 3 năm 2026",
      "           *",
      "      Số 03-KH/BCĐ",
      "",
      "                         KẾ HOẠCH",
      "          kiểm tra năm 2026",
    ].join("\n") + body,
  );
  expect([plan.issuer?.parentName?.text, plan.issuer?.name.text]).toEqual([
    "ĐẢNG ỦY XÃ LA ÊÊ",
    "BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ",
  ]);
  expect([plan.number?.text, plan.symbol?.text, plan.date?.day, plan.place?.text]).toEqual([
    "03",
    "KH/BCĐ",
    5,
    "La Êê",
  ]);
  expect(coverageOf(plan).unplaced).toBe(0);
});

test.each([
  ["Tm. Ủy ban nhân dân\nChủ tịch\n\nĐinh Văn Rế", ["TM", "Ủy ban nhân dân", "Chủ tịch", "Đinh Văn Rế"]],
  [
    "TM. UBND xã Ba Đình\nKT. Chủ tịch\nPhó Chủ tịch\n(Đã ký)\nHồ Thị Mai",
    ["KT", "UBND xã Ba Đình", "Phó Chủ tịch", "Hồ Thị Mai"],
  ],
  ["T/m Ban Thường vụ\nPhó Bí thư\n\nLê Rế", ["TM", "Ban Thường vụ", "Phó Bí thư", "Lê Rế"]],
  ["TM. UBND xã\nChủ tịch\n\nK’Brẻo", ["TM", "UBND xã", "Chủ tịch", "K’Brẻo"]],
  ["Chủ tịch\n\nHồ Thị Mai", [null, null, "Chủ tịch", "Hồ Thị Mai"]],
  ["Kt. Trưởng phòng\nPhó Trưởng phòng\n\nLê Rế", ["KT", null, "Phó Trưởng phòng", "Lê Rế"]],
])("small letters sign too: %s", (signing, signer) => {
  expect(signersOf(`${recipients}\n${signing}\n`)).toEqual([signer]);
  expect(signersOf(`${signing}\n\n${recipients}`)).toEqual([signer]);
  const plan = read("KẾ HOẠCH", `${signing}\n`);
  expect(plan.signature?.name?.text).toBe(signer[3]);
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("an office in small letters signs only above a name: among recipients and in the text it is one of them", () => {
  const plan = read("KẾ HOẠCH", "Nơi nhận:\n- Đảng ủy xã;\n- Chủ tịch;\nTrưởng các thôn;\n- Lưu: VT.\n");
  expect(plan.signature).toBeNull();
  expect(plan.recipients.map(({ text }) => text)).toContain("Chủ tịch");
  expect(readPlanText(`KẾ HOẠCH\nA năm 2026\n\nI. AI LÀM\nChủ tịch\nhọp hằng tháng.${body}`).signature).toBeNull();
});

test("two columns with one blank between them are two all the same", () => {
  const plan = read(
    "KẾ HOẠCH",
    `Nơi nhận: TM. ỦY BAN NHÂN DÂN
- UBND tỉnh; KT. CHỦ TỊCH
- Thường trực Đảng ủy xã; PHÓ CHỦ TỊCH
- Các thôn;
- Lưu: VT. Hồ Thị Mai`,
  );
  expect(plan.recipients.map(({ text }) => text)).toEqual([
    "UBND tỉnh",
    "Thường trực Đảng ủy xã",
    "Các thôn",
    "Lưu: VT",
  ]);
  expect([plan.signature?.capacity, plan.signature?.position?.text, plan.signature?.name?.text]).toEqual([
    "KT",
    "PHÓ CHỦ TỊCH",
    "Hồ Thị Mai",
  ]);
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("recipients may stand in one line", () => {
  const plan = read("KẾ HOẠCH", "Nơi nhận: Các thôn; Phòng Kinh tế; Lưu VT.\n\nCHỦ TỊCH\n\nHồ Thị Mai");
  expect(plan.recipients.map(({ text }) => text)).toEqual(["Các thôn", "Phòng Kinh tế", "Lưu VT"]);
  expect(coverageOf(plan).unplaced).toBe(0);
});

test("recipients and signature may stand in one row, each cell on one line, or all of it on one line", () => {
  const [to, signed] = [
    "Nơi nhận: - Đảng ủy xã; - Các thôn; - Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Đinh Văn Rế",
  ];
  for (const end of [`${to} ${signed}`, `| ${to} | ${signed} |`, `|\n${to}\n|\n${signed}\n|`]) {
    const plan = read("KẾ HOẠCH", end);
    expect(coverageOf(plan).unplaced).toBe(0);
    expect(plan.recipients.map(({ text }) => text)).toEqual(["Đảng ủy xã", "Các thôn", "Lưu: VT"]);
    expect(signersOf(end)).toEqual(both.slice(1));
  }
});

test("a plus or a dot stands before a recipient as a dash does", () => {
  const plan = read(
    "KẾ HOẠCH",
    "Nơi nhận:\n- Đảng ủy xã;\n+ Các thôn;\n• Trạm Y tế;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nĐinh Văn Rế",
  );
  expect(plan.recipients.map(({ text }) => text)).toEqual(["Đảng ủy xã", "Các thôn", "Trạm Y tế", "Lưu: VT"]);
});
