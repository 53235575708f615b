import { aPlanDocument } from "@gandan/domain/examples";
import { describe, expect, test } from "vitest";
import { readPlanText } from "../../read/index.ts";
import { checkDocument } from "../check-document.ts";
import type { Draft } from "../examples/draft.ts";
import { aContext, aPlanText, saidOf } from "../examples/checked.ts";

describe("the substance of a plan", () => {
  test("each duty without a time is named", () => {
    const change = (draft: Draft) => {
      for (const duty of draft.duties.slice(0, 3)) duty.time = "";
    };
    expect(saidOf("substance.duty-without-deadline", change)).toHaveLength(3);
    expect(saidOf("substance.duty-without-deadline")).toEqual([]);
  });

  test("what a body is there for and 'other tasks' need no day", () => {
    const said = (body: string) =>
      checkDocument(readPlanText(`QUYẾT ĐỊNH\nThành lập Tổ công tác\n\n${body}`), aContext()).filter(
        ({ ruleId }) => ruleId === "substance.duty-without-deadline",
      ).length;
    const duties = "- Tiếp nhận đơn của công dân.\n- Thực hiện các nhiệm vụ khác do Ủy ban nhân dân xã giao.\n";
    expect(said(`Điều 2. Nhiệm vụ của Tổ công tác:\n${duties}`)).toBe(0);
    expect(said(`Điều 2. Nhiệm vụ trong năm:\n${duties}`)).toBe(1);
  });

  test("what an event brings about needs no day, what has been done is not late", () => {
    const said = (body: string) =>
      checkDocument(
        readPlanText(
          `Số: 01/KH-UBND\n\nAn Hải, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nPhòng chống thiên tai năm 2026\n\n${body}`,
        ),
        aContext(),
      ).flatMap(({ ruleId }) => (/without-deadline|deadline-passed/.test(ruleId) ? [ruleId] : []));
    expect(said("I. NHIỆM VỤ\n1. Khi có bão\n- Sơ tán dân ra khỏi vùng ngập.\n")).toEqual([]);
    expect(said("I. NHIỆM VỤ\n1. Trong năm\n- Sơ tán dân ra khỏi vùng ngập.\n")).toHaveLength(1);
    const table = (time: string) =>
      `I. NHIỆM VỤ\n|\nTT\n|\nNội dung\n|\nChủ trì\n|\nThời gian\n|\n1\n|\nHọp dân\n|\nVăn phòng\n|\n${time}\n|\n`;
    expect(said(table("Tháng 01/2026 (đã thực hiện)"))).toEqual([]);
    expect(said(table("Tháng 01/2026"))).toEqual(["substance.deadline-passed"]);
  });

  test("a continuous duty has its time", () => {
    const change = (draft: Draft) => {
      for (const duty of draft.duties) duty.time = "Thực hiện thường xuyên trong năm.";
    };
    expect(saidOf("substance.duty-without-deadline", change)).toEqual([]);
  });

  test("a regular report without a date is named, one with its dates is not", () => {
    const report = (text: string) => (draft: Draft) => {
      const duties = draft.assignments[0]?.duties;
      if (duties !== undefined) duties[1] = text;
    };
    expect(
      saidOf("substance.report-without-date", report("Xây dựng báo cáo 06 tháng, năm gửi Sở Nội vụ.")),
    ).toHaveLength(1);
    expect(
      saidOf("substance.report-without-date", report("Định kỳ trước ngày 15 hằng tháng báo cáo kết quả.")),
    ).toEqual([]);
    expect(
      saidOf("substance.report-without-date", report("Khó khăn, vướng mắc thì báo cáo kết quả để xem xét.")),
    ).toEqual([]);
    expect(saidOf("substance.report-without-date", report("Họp cho ý kiến về báo cáo 6 tháng đầu năm."))).toEqual([]);
  });

  test("an objective's day lies within the plan, hamlets in brackets are counted", () => {
    const said = (body: string) =>
      checkDocument(
        readPlanText(`Số: 01/KH-UBND\n\nAn Hải, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nDân vận năm 2026\n\n${body}`),
        aContext(),
      ).flatMap(({ ruleId }) => (/deadline-|counts/.test(ruleId) ? [ruleId] : []));
    const goal = (year: number) => `I. MỤC TIÊU\n1. 100% thôn ban hành kế hoạch trước 31/3/${year}.\n`;
    expect(said(goal(2026))).toEqual([]);
    expect(said(goal(2025))).toEqual(["substance.deadline-passed"]);
    const told =
      "I. NHIỆM VỤ\n1. Họp dân trong tháng 3/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Ban nhân dân các thôn (14 thôn): Họp dân.\n";
    expect(said(told)).toEqual([]);
    expect(said(`${told}2. Văn phòng: Phát tài liệu cho 15 thôn.\n`)).toEqual(["substance.counts-differ"]);
  });

  test("the dash of a name parts no sentence", () => {
    const report = (draft: Draft) => {
      const duties = draft.assignments[0]?.duties;
      if (duties !== undefined) duties[1] = "Báo cáo kết quả về Phòng Văn hóa - Xã hội trước 10 giờ ngày 29/5/2026.";
    };
    expect(saidOf("substance.report-without-date", report)).toEqual([]);
  });

  test("a report on a day of each week is dated", () => {
    const report = (draft: Draft) => {
      const duties = draft.assignments[0]?.duties;
      if (duties !== undefined) duties[1] = "Hằng tuần (chiều thứ Năm) báo cáo kết quả về Văn phòng.";
    };
    expect(saidOf("substance.report-without-date", report)).toEqual([]);
  });

  test("a duty that an assignment names by its number is given to somebody", () => {
    const source = (task: string) =>
      readPlanText(
        `KẾ HOẠCH\nDân vận\n\nI. NỘI DUNG\n1. Hoạt động\n1.1. Ra quân trồng cây tháng 3/2026.\n1.2. Thăm hỏi gia đình chính sách tháng 7/2026.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Hội Phụ nữ: ${task}\n2. Đoàn xã: Đăng ký mô hình gửi về Hội.`,
      );
    const said = (task: string) =>
      checkDocument(source(task), aContext()).filter(({ ruleId }) => ruleId === "substance.duty-unassigned").length;
    expect(said("Chủ trì các nội dung tại điểm 1.1, 1.2.")).toBe(0);
    expect(said("Chủ trì các nội dung tại Mục I.")).toBe(0);
    expect(said("Chủ trì nội dung tại điểm 1.2.")).toBe(1);
  });

  test("what comes of a duty is no report duty", () => {
    const report = (draft: Draft) => {
      const duties = draft.assignments[0]?.duties;
      if (duties !== undefined) duties[1] = "Kiểm tra các thôn trong quý II. Kết quả: Báo cáo kết quả kiểm tra quý.";
    };
    expect(saidOf("substance.report-without-date", report)).toEqual([]);
  });

  test("a deadline before the plan or long after its year is named", () => {
    const time = (text: (year: number) => string) => (draft: Draft) => {
      const [duty] = draft.duties;
      if (duty !== undefined) duty.time = text(draft.year);
    };
    const before = time((year) => `Hoàn thành trước ngày 30/6/${year - 1}.`);
    const told = time((year) => `Giải quyết đơn thư tồn đọng phát sinh trước ngày 01/7/${year - 1}.`);
    const after = time((year) => `Hoàn thành trước ngày 15/4/${year + 1}.`);
    const january = time((year) => `Báo cáo trước ngày 10/01/${year + 1}.`);
    expect(saidOf("substance.deadline-passed", before)).toHaveLength(1);
    expect(saidOf("substance.deadline-passed", told)).toEqual([]);
    const noSuchDay = (draft: Draft) => {
      before(draft);
      Object.assign(draft, { day: "31", month: "02" });
    };
    expect(saidOf("substance.deadline-passed", noSuchDay)).toHaveLength(1);
    expect(saidOf("substance.deadline-beyond-year", after)).toHaveLength(1);
    expect(saidOf("substance.deadline-beyond-year", january)).toEqual([]);
    for (const rule of ["substance.deadline-passed", "substance.deadline-beyond-year"])
      expect(saidOf(rule)).toEqual([]);
  });

  test("the commune's hamlets are counted the same everywhere; some of them may be fewer", () => {
    const counting =
      (...texts: string[]) =>
      (draft: Draft) =>
        void draft.requirements.push(...texts);
    expect(
      saidOf("substance.counts-differ", counting("Trưởng thôn 09 thôn phối hợp.", "Họp tại 10 thôn trong xã.")),
    ).toHaveLength(1);
    expect(
      saidOf("substance.counts-differ", counting("Trưởng thôn 09 thôn phối hợp.", "Kiểm tra tại 03 thôn.")),
    ).toEqual([]);
  });

  test("what comes up without notice has no deadline", () => {
    const change = (draft: Draft) => {
      const [duty] = draft.duties;
      if (duty !== undefined) duty.time = "Tổ chức khi có vụ việc phức tạp.";
    };
    expect(saidOf("substance.duty-without-deadline", change)).toEqual([]);
  });

  test("a plan with one target is told so, one with four is not", () => {
    expect(saidOf("substance.few-targets", (draft) => void (draft.targets = draft.targets.slice(0, 1)))).toHaveLength(
      1,
    );
    expect(saidOf("substance.few-targets")).toEqual([]);
  });

  test("a target without a number among others is a hint", () => {
    expect(
      saidOf(
        "substance.target-without-number",
        (draft) => void draft.targets.push("Nâng cao sự hài lòng của Nhân dân."),
      ),
    ).toHaveLength(1);
    expect(saidOf("substance.target-without-number")).toEqual([]);
  });

  test("a target without a number is one as well where the list is not called targets", () => {
    const said = (heading: string, ...goals: string[]) =>
      checkDocument(
        readPlanText(`KẾ HOẠCH\nDân vận\n\nI. ${heading}\n${goals.map((goal) => `- ${goal}`).join("\n")}\n`),
        aContext(),
      ).filter(({ ruleId }) => ruleId === "substance.target-without-number").length;
    const counted = ["Có 90% hộ được lấy ý kiến.", "Xây dựng 02 mô hình."];
    expect(said("MỤC TIÊU", ...counted, "Công khai kịp thời các khoản đóng góp.")).toBe(1);
    expect(said("MỤC TIÊU", ...counted, "Không có đơn thư vượt cấp.")).toBe(0);
    expect(said("MỤC TIÊU", "Củng cố lòng tin của Nhân dân.", "Phát huy dân chủ.", ...counted)).toBe(0);
  });

  test("a report is told an example of its own rhythm, a dash is no number of a duty", () => {
    const said = (ruleId: string, body: string) =>
      checkDocument(readPlanText(`KẾ HOẠCH\nDân vận\n\nI. NHIỆM VỤ\n${body}\n`), aContext()).find(
        (it) => it.ruleId === ruleId,
      )?.message.vi;
    const report = "substance.report-without-date";
    expect(said(report, "1. Báo cáo kết quả về Sở Nội vụ hằng quý.")).toContain("tháng cuối quý”");
    expect(said(report, "1. Báo cáo kết quả về Sở Nội vụ hằng tháng.")).toContain("hằng tháng”. Đề nghị");
    expect(said("substance.duty-without-deadline", "- Tuyên truyền đến từng hộ.")).toContain("Nhiệm vụ “Tuyên");
  });

  test("a plan whose day is still blank is named by its month where a deadline had passed", () => {
    const said = checkDocument(
      readPlanText(
        "An Hải, ngày tháng 4 năm 2026\n\nKẾ HOẠCH\nDân vận năm 2026\n\nI. NHIỆM VỤ\n1. Rà soát hộ nghèo trước ngày 30/3/2026.\n",
      ),
      aContext(),
    ).find(({ ruleId }) => ruleId === "substance.deadline-passed");
    expect(said?.message.vi).toContain("(tháng 4 năm 2026)");
  });

  test("an assignee with nothing to do is named", () => {
    const change = (draft: Draft) => {
      const group = draft.assignments[2];
      if (group !== undefined) group.duties = [];
    };
    expect(saidOf("substance.assignee-without-duty", change)).toHaveLength(1);
    expect(saidOf("substance.assignee-without-duty")).toEqual([]);
  });

  test("a duty that no assignment speaks of is a hint, unless everybody is assigned", () => {
    const without = (draft: Draft) => {
      draft.assignments = draft.assignments.slice(0, 2);
      draft.duties = [{ number: "1", text: "Sửa chữa kênh mương nội đồng.", time: "Hoàn thành trước ngày 30/6/2026." }];
    };
    expect(saidOf("substance.duty-unassigned", without)).toHaveLength(1);
    expect(saidOf("substance.duty-unassigned")).toEqual([]);
    const led = (draft: Draft) => {
      without(draft);
      draft.assignments[0]?.duties.push("Chỉ đạo chung việc thực hiện.");
    };
    expect(saidOf("substance.duty-unassigned", led)).toEqual([]);
  });

  test("of a part's duties that nobody has it is said once, and not where somebody carries out the whole plan", () => {
    const change = (draft: Draft) => {
      draft.assignments = draft.assignments.slice(0, 2);
      draft.duties = ["Sửa chữa kênh mương.", "Trồng cây xanh.", "Thăm bệnh nhân nghèo."].map((text, at) => ({
        number: `${at + 1}`,
        text,
        time: "Hoàn thành trước ngày 30/6/2026.",
      }));
    };
    const [said, ...others] = saidOf("substance.duty-unassigned", change);
    expect([said?.message.vi.includes("và 2 nhiệm vụ khác của phần này"), others]).toEqual([true, []]);
    const carried = (draft: Draft) => {
      change(draft);
      draft.assignments[0]?.duties.push("Tham mưu UBND xã triển khai thực hiện Kế hoạch; theo dõi, đôn đốc.");
    };
    expect(saidOf("substance.duty-unassigned", carried)).toEqual([]);
  });

  test("what the rubric asks must be covered", () => {
    const requirement = (phrase: string) => ({
      requirements: [
        {
          id: "r",
          label: { vi: "đối thoại", en: "dialogue" },
          anyOf: [phrase],
          source: { vi: "Tiêu chí 2", en: "Criterion 2" },
        },
      ],
    });
    expect(saidOf("substance.requirement-missing", undefined, requirement("tiếp xúc cử tri"))).toHaveLength(1);
    expect(saidOf("substance.requirement-missing", undefined, requirement("Văn phòng HĐND"))).toEqual([]);
  });
});

describe("an annex table", () => {
  const piece = (text: string) => ({ text, span: { start: 0, end: 1 } });
  const row = (named: object) => ({
    key: "annex.1",
    ordinal: "1",
    group: null,
    content: piece("Rà soát hồ sơ"),
    lead: piece("Phòng Kinh tế"),
    support: null,
    time: piece("Quý I"),
    times: [],
    product: null,
    span: { start: 0, end: 1 },
    ...named,
  });
  const saying = (ruleId: string, named: object) =>
    checkDocument(aPlanDocument({ source: "x", scheduleRows: [row({}), row(named)] }), aContext()).filter(
      (finding) => finding.ruleId === ruleId,
    );

  test("a row without its time or its leading office is named", () => {
    expect(saying("substance.row-without-time", { time: null })).toHaveLength(1);
    expect(saying("substance.row-without-time", {})).toEqual([]);
    expect(saying("substance.row-without-lead", { lead: null })).toHaveLength(1);
    expect(saying("substance.row-without-lead", {})).toEqual([]);
  });
});

test("the total of a table is the sum of its rows, where each of them has its numbers", () => {
  const said = (...rows: string[]) => {
    const table = ["| TT | Đơn vị | Mô hình | Hộ |", ...rows].join("\n");
    const document = readPlanText(`KẾ HOẠCH\nDân vận năm 2026\n\nI. CHỈ TIÊU\n\n${table}\n\nII. KINH PHÍ\nKhông.`);
    return checkDocument(document, aContext())
      .filter(({ ruleId }) => ruleId === "substance.table-total")
      .map(({ message }) => message.vi);
  };
  const rows = ["| 1 | Thôn An | 2 | 1.200 |", "| 2 | Thôn Bình | 1 | 300,5 |"];
  expect(said(...rows, "| | Tổng cộng | 4 | 1.500,5 |")).toEqual([expect.stringContaining("ghi 4")]);
  expect(said(...rows, "| | Tổng cộng | 3 | 1.500,5 |")).toEqual([]);
  expect(said(rows[0] ?? "", "| 2 | Thôn Bình | | 300,5 |", "| | Tổng cộng | 4 | 1.500,5 |")).toEqual([]);
});

test("work that reaches over several rows tells its time in one of them", () => {
  const rows = [
    ["STT", "Nội dung", "Chủ trì", "Thời gian"],
    ["1", "Đối thoại", "Văn phòng", "Tháng 5/2026"],
    ["〃", "〃", "Công an xã", ""],
    ["2", "Tổng kết", "Văn phòng", ""],
  ];
  const table = rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
  const document = readPlanText(`KẾ HOẠCH\nDân vận năm 2026\n\nI. NHIỆM VỤ\n\n${table}\n`);
  const said = checkDocument(document, aContext()).filter(({ ruleId }) => ruleId === "substance.row-without-time");
  expect(said.map(({ message }) => message.vi)).toEqual([expect.stringContaining("Tổng kết")]);
});

describe("copying", () => {
  test("a plan that equals last year's is told so, another is not", () => {
    const previous = { source: aPlanText() };
    expect(saidOf("copying.mostly-copied", undefined, { previous })).toHaveLength(1);
    expect(saidOf("copying.mostly-copied", undefined, { previous: { source: "Một kế hoạch khác hẳn." } })).toEqual([]);
  });
});

describe("figures", () => {
  const said = (sentence: string) =>
    saidOf("substance.sums-differ", (draft) => void draft.requirements.push(sentence)).map(({ message }) => message.vi);

  test.each([
    ["Đăng ký 10 mô hình, gồm: 04 mô hình kinh tế, 03 mô hình văn hóa, 02 mô hình an ninh.", "cộng lại là 9"],
    ["Mời 60 hộ kinh doanh (chợ 25 hộ, khu phố 1: 20 hộ, khu phố 2: 10 hộ) dự họp.", "cộng lại là 55"],
    ["Tổ chức 3 hội nghị đối thoại: thôn An 1 hội nghị, thôn Bình 1 hội nghị.", "cộng lại là 2"],
    ["Phát 390 phiếu; trong đó: thôn An 130 phiếu, thôn Bình 270 phiếu.", "cộng lại là 400"],
    [
      "Tổng kinh phí 45.000.000 đồng (Bốn mươi lăm triệu đồng), gồm: ngân sách xã 25.000.000 đồng, xã hội hóa 15.000.000 đồng.",
      "cộng lại là 40.000.000",
    ],
    ["Tuyên truyền cho 1.000 lượt người, trong đó nam 600 lượt, nữ 500 lượt.", "cộng lại là 1100"],
    ["Trồng 600 cây xanh (khu phố 1: 250 cây, khu phố 2: 200 cây, khu phố 3: 200 cây).", "cộng lại là 650"],
    ["Làm 1.500 m đường, bao gồm 900 m đường thôn An và 500 m đường thôn Bình.", "cộng lại là 1400"],
  ])("parts that do not add up are named: %s", (sentence, sum) => {
    expect(said(sentence)).toHaveLength(1);
    expect(said(sentence)[0]).toContain(sum);
  });

  test.each([
    "Đăng ký 09 mô hình, gồm: 04 mô hình kinh tế, 03 mô hình văn hóa, 02 mô hình an ninh.",
    "Đăng ký ít nhất 10 mô hình, gồm: 04 mô hình kinh tế, 03 mô hình văn hóa.",
    "Tổ chức 10 lớp, trong đó 02 lớp cho trưởng thôn, 03 lớp cho công chức.",
    "Mở 12 lớp: mỗi quý 01 lớp cho thôn, 01 lớp cho xã.",
    "Tổ chức 02 cuộc họp, hoàn thành trong quý II; mời 30 hộ (thôn An).",
  ])("parts that add up, some of a whole and shares are left alone: %s", (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  test("a body to be formed has a day like any other work", () => {
    const duty = (text: string) => (draft: Draft) => {
      draft.duties[0] = { number: "1", text, time: "" };
    };
    const formed = (draft: Draft) =>
      duty(`Thành lập Tổ công nghệ số cộng đồng, xong trước ngày 31/10/${draft.year - 1}.`)(draft);
    const told = (draft: Draft) =>
      duty(`Rà soát các tổ thành lập trước ngày 31/10/${draft.year - 1}; hoàn thành trước ngày 30/6/${draft.year}.`)(
        draft,
      );
    expect(saidOf("substance.deadline-passed", formed)).toHaveLength(1);
    expect(saidOf("substance.deadline-passed", told)).toEqual([]);
  });

  test("the last words ask for nothing by a day gone by", () => {
    const asked = (draft: Draft) =>
      void (draft.closing = `Các thôn báo cáo kết quả trước ngày 10/8/${draft.year - 1}. ${draft.closing}`);
    expect(saidOf("substance.deadline-passed", asked)).toHaveLength(1);
  });

  test("a title in capitals names the plan's year as well", () => {
    const late = (draft: Draft) => {
      draft.subject = draft.subject.toUpperCase();
      draft.duties[0] = {
        number: "1",
        text: "Họp dân tại các thôn.",
        time: `Hoàn thành trước ngày 30/6/${draft.year + 1}.`,
      };
    };
    expect(saidOf("substance.deadline-beyond-year", late)).toHaveLength(1);
  });

  test.each([
    ["Đạt thêm 04 tiêu chí, gồm: giao thông, thủy lợi, môi trường.", 1],
    ["Làm 05 tuyến đường kiểu mẫu gồm các tuyến: Lê Lợi, Trần Phú, Hai Bà Trưng, Nguyễn Trãi.", 1],
    ["Đạt thêm 03 tiêu chí, gồm: giao thông, thủy lợi, môi trường.", 0],
    ["Kiểm tra 04 lĩnh vực, gồm: đất đai, xây dựng, văn hóa và xã hội.", 0],
    ["Kiểm tra 03 lĩnh vực, gồm: đất đai, xây dựng, văn hóa và xã hội.", 0],
    [
      "Thực hiện 02 mô hình, gồm: vận động hộ dân chăm sóc đường hoa trước nhà, giữ sạch ngõ xóm mỗi tuần, trồng cây.",
      0,
    ],
  ])("as many are named as are counted: %s", (sentence, count) => {
    expect(saidOf("substance.list-count", (draft) => void draft.requirements.push(sentence))).toHaveLength(count);
  });

  test("the total of a table is no work without a lead", () => {
    const table =
      "\n\nPHỤ LỤC\nDANH MỤC CÔNG TRÌNH\n\n| TT | Nội dung | Chủ trì | Thời gian | Kinh phí |\n| 1 | Sửa kênh | Phòng Kinh tế | Quý II/2026 | 300 |\n| 2 | Sửa cầu | Phòng Kinh tế | Quý III/2026 | 250 |\n| | Tổng cộng | | | 550 |";
    const change = (draft: Draft) => void (draft.signer += table);
    expect(saidOf("substance.row-without-lead", change)).toEqual([]);
    expect(saidOf("substance.row-without-time", change)).toEqual([]);
  });

  test("of all hamlets there cannot be more than all", () => {
    const count = (...sentences: string[]) =>
      saidOf("substance.counts-differ", (draft) => void draft.requirements.push(...sentences)).length;
    expect(count("Trưởng thôn 06 thôn dự họp.", "Tuyên truyền cho 7 thôn.")).toBe(1);
    expect(count("Trưởng thôn 06 thôn dự họp.", "Tuyên truyền cho 2 thôn.")).toBe(0);
  });
});
