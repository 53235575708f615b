import type { LawSubject } from "@gandan/domain/plans";
import { readPlanText } from "../../read/index.ts";
import { checkDocument } from "../check-document.ts";
import { describe, expect, test } from "vitest";
import type { Draft } from "../examples/draft.ts";
import { changedLaw } from "../examples/facts.ts";
import { aContext, saidOf } from "../examples/checked.ts";

const asking = (sentence: string) => (draft: Draft) => void draft.requirements.push(sentence);
const basis = (sentence: string) => (draft: Draft) => void draft.bases.splice(2, 0, sentence);

describe("references", () => {
  test("one number with two dates is an error at the second", () => {
    const twice = (day: string) => (draft: Draft) =>
      void draft.requirements.push(
        "Theo Quyết định số 41/QĐ-UBND ngày 03/02/2025 của UBND tỉnh về phân công.",
        `Bám sát Quyết định số 41/QĐ-UBND ngày ${day} của UBND tỉnh.`,
      );
    expect(saidOf("references.two-dates", twice("13/02/2025"))).toHaveLength(1);
    expect(saidOf("references.two-dates", twice("03/02/2025"))).toEqual([]);
  });

  test("the same number of two issuers is two documents", () => {
    const change = (draft: Draft) =>
      void draft.requirements.push(
        "Theo Quyết định số 41/QĐ-UBND ngày 03/02/2025 của UBND tỉnh về phân công.",
        "Theo Quyết định số 41/QĐ-UBND ngày 13/02/2025 của UBND xã về tổ công tác.",
      );
    expect(saidOf("references.two-dates", change)).toEqual([]);
  });

  test("a basis needs its date; a law is named without", () => {
    expect(
      saidOf("references.base-without-date", basis("Căn cứ Quyết định số 512/QĐ-UBND của UBND tỉnh về phân công;")),
    ).toHaveLength(1);
    expect(saidOf("references.base-without-date", basis("Căn cứ Luật Tiếp công dân;"))).toEqual([]);
  });

  test("a first citation is full, later ones are short", () => {
    expect(
      saidOf("references.first-not-full", asking("Lồng ghép với Chương trình số 24/CTr-UBND của UBND tỉnh.")),
    ).toHaveLength(1);
    const later = (draft: Draft) =>
      void draft.requirements.push(
        "Theo Chương trình số 24/CTr-UBND ngày 03/02/2025 của UBND tỉnh về giảm nghèo.",
        "Lồng ghép với Chương trình số 24/CTr-UBND.",
      );
    expect(saidOf("references.first-not-full", later)).toEqual([]);
  });

  test("one date may serve two documents joined by “và”", () => {
    const joined = asking("Theo Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.");
    expect(saidOf("references.first-not-full", joined)).toEqual([]);
  });

  test("nothing is cited from the future", () => {
    const cited = (year: (draft: Draft) => number) => (draft: Draft) =>
      void draft.requirements.push(`Theo Công văn số 88/SNV-CCHC ngày 20/12/${year(draft)} của Sở Nội vụ về nhiệm vụ.`);
    expect(
      saidOf(
        "references.future-date",
        cited((draft) => draft.year),
      ),
    ).toHaveLength(1);
    expect(
      saidOf(
        "references.future-date",
        cited((draft) => draft.year - 1),
      ),
    ).toEqual([]);
  });

  test("a day that does not exist is an error", () => {
    expect(
      saidOf("references.impossible-date", asking("Kết luận số 7/KL-UBND ngày 31/9/2025 về kiểm tra.")),
    ).toHaveLength(1);
    expect(saidOf("references.impossible-date", asking("Kết luận số 7/KL-UBND ngày 30/9/2025 về kiểm tra."))).toEqual(
      [],
    );
  });

  test.each([
    ["Họp dân, xong trước 31/6/2026.", 1],
    ["Họp dân trước ngày 30/02 tại các thôn.", 1],
    ["Họp dân trước ngày 29/02 tại các thôn.", 0],
    ["Đạt 31/6 tiêu chí theo Quyết định số 31/2026/QĐ-UBND.", 0],
  ])("a day may be impossible wherever it stands: %s", (sentence, count) => {
    expect(saidOf("references.impossible-date", asking(sentence))).toHaveLength(count);
  });

  test.each([
    ["Đối thoại vào thứ Hai, ngày 15/7/2026.", "thứ Tư"],
    ["Đối thoại ngày 22 tháng 5 năm 2026 (thứ Năm).", "thứ Sáu"],
    ["Ra quân Chủ nhật, ngày 15/7/2026.", "thứ Tư"],
    ["Đối thoại vào thứ Tư, ngày 15/7/2026.", null],
    ["Hội nghị lần thứ hai, ngày 15/7/2026.", null],
  ])("the weekday is that of the date: %s", (sentence, right) => {
    const said = saidOf("references.weekday", asking(sentence));
    expect(said).toHaveLength(right === null ? 0 : 1);
    if (right !== null) expect(said[0]?.message.vi).toContain(right);
  });

  test("the year within a number is that of the date", () => {
    const citing = (day: string) =>
      asking(`Theo Nghị định số 59/2023/NĐ-CP ngày ${day} của Chính phủ về dân chủ ở cơ sở.`);
    expect(saidOf("references.number-year", citing("14/8/2022"))).toHaveLength(1);
    expect(saidOf("references.number-year", citing("14/8/2023"))).toEqual([]);
  });

  test("a law by its name and number needs no date, a form is no document", () => {
    const named = asking("Theo Luật số 83/2025/QH15 và Mẫu số 02/BCĐ-MT kèm theo.");
    expect(saidOf("references.first-not-full", named)).toEqual([]);
    expect(saidOf("references.base-without-date", basis("Căn cứ Luật Bầu cử số 85/2015/QH13;"))).toEqual([]);
  });

  test("an annex names the plan it belongs to", () => {
    const annexed = (remark: string) => (draft: Draft) => {
      draft.number = "33";
      draft.day = "15";
      draft.month = "01";
      draft.year = 2026;
      draft.signer = `Hồ Văn An\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo ${remark})\n\n1. Tuyên truyền.`;
    };
    const said = (remark: string) => saidOf("references.annex-of-another", annexed(remark));
    expect(said("Kế hoạch số 21/KH-UBND ngày 20/01/2025 của UBND xã")).toHaveLength(1);
    expect(said("Kế hoạch số /KH-UBND ngày 16 tháng 01 năm 2026 của UBND xã")).toHaveLength(1);
    expect(said("Kế hoạch số 33/KH-UBND ngày 15/01/2026 của UBND xã")).toEqual([]);
    expect(said("Quyết định số 21/QĐ-UBND ngày 20/01/2025 của UBND xã")).toEqual([]);
    expect(said("Kế hoạch số 33/QĐ-UBND ngày 15/01/2026 của UBND xã")).toHaveLength(1);
    expect(said("Quyết định số 33/KH-UBND ngày 15/01/2026 của UBND xã")).toHaveLength(1);
  });

  test("a period that is over is said once, unless the sentence looks back", () => {
    const over = "Gắn với chương trình giảm nghèo giai đoạn 2021 - 2025.";
    expect(saidOf("references.period-expired", (draft) => void draft.requirements.push(over, over))).toHaveLength(1);
    expect(saidOf("references.period-expired", asking("Phát huy kết quả đạt được giai đoạn 2021 - 2025."))).toEqual([]);
    expect(saidOf("references.period-expired", asking("Gắn với chương trình giai đoạn 2026 - 2030."))).toEqual([]);
  });

  test("by the end of a year gone by nothing is reached; beside it things may be compared", () => {
    const target = (text: (year: number) => string) => (draft: Draft) => void draft.targets.push(text(draft.year));
    const said = (text: (year: number) => string) => saidOf("references.target-year", target(text)).length;
    expect(said((year) => `Vận động 90% hộ dân làm hố rác vào cuối năm ${year - 1}.`)).toBe(1);
    expect(said((year) => `Giảm 5% số hộ nghèo so với cuối năm ${year - 1}.`)).toBe(0);
  });

  test("the year of a target is the plan's, whatever is told of past results", () => {
    const target = (text: (year: number) => string) => (draft: Draft) => void draft.targets.push(text(draft.year));
    const [finding] = saidOf(
      "references.target-year",
      target((year) => `Hoàn thành 02 chỉ tiêu kinh tế - xã hội năm ${year - 1}.`),
    );
    expect(finding?.fix?.text).toMatch(/^20\d\d$/);
    expect(
      saidOf(
        "references.target-year",
        target((year) => `Tăng 5% so với năm ${year - 1}.`),
      ),
    ).toEqual([]);
    expect(
      saidOf(
        "references.target-year",
        target((year) => `Phát huy kết quả năm ${year - 1}, đạt 90%.`),
      ),
    ).toEqual([]);
    expect(
      saidOf(
        "references.target-year",
        target((year) => `Đạt 95% đến năm ${year + 2}.`),
      ),
    ).toEqual([]);
  });
});

describe("texts that changed", () => {
  const citing = asking("Thực hiện Nghị định số 64/2014/NĐ-CP ngày 26/6/2014 của Chính phủ.");

  test("a replaced text is a warning that names its successor and its source", () => {
    const [finding] = saidOf("references.superseded", citing);
    expect(finding).toMatchObject({ severity: "warning", source: changedLaw.source.title });
    expect(finding?.message.vi).toContain(changedLaw.now.vi);
  });

  test("a row that was not verified is only a hint and says so", () => {
    const unsure = { ...changedLaw, source: { ...changedLaw.source, verified: "unverified" as const } };
    const [finding] = saidOf("references.superseded", citing, { currency: [unsure] });
    expect(finding?.severity).toBe("hint");
    expect(finding?.message.vi).toContain("chưa được kiểm chứng");
  });

  test("a law cited by name and date is known too", () => {
    const old = { ...changedLaw, numbers: [], names: ["Luật Chăn nuôi năm 2018"] };
    const named = (day: string) => basis(`Căn cứ Luật Chăn nuôi ngày ${day};`);
    expect(saidOf("references.superseded", named("19/11/2018"), { currency: [old] })).toHaveLength(1);
    expect(saidOf("references.superseded", named("19/11/2025"), { currency: [old] })).toEqual([]);
  });

  test("a text stays right for a plan older than its change", () => {
    const later = { ...changedLaw, from: changedLaw.from.replace(/^\d{4}/, "2031") as typeof changedLaw.from };
    expect(saidOf("references.superseded", citing, { currency: [later] })).toEqual([]);
  });
});

describe("laws under another name", () => {
  const lawSubjects: LawSubject[] = [
    {
      id: "reception",
      numbers: ["42/2013/QH13", "64/2014/NĐ-CP"],
      subject: "tiếp công dân",
      source: changedLaw.source,
    },
  ];
  const said = (text: string) => saidOf("references.misnamed", basis(text), { lawSubjects });

  test("a known number called by another law's name is named with what it is about", () => {
    const [finding] = said("Căn cứ Luật Khiếu nại số 42/2013/QH13 ngày 25/11/2013;");
    expect(finding?.message.vi).toContain("tiếp công dân");
    expect(
      said("Căn cứ Nghị định số 64/2014/NĐ-CP ngày 26/6/2014 của Chính phủ quy định chi tiết Luật Tố cáo;"),
    ).toHaveLength(1);
  });

  test("its own name, no name and unknown numbers are left alone", () => {
    for (const text of [
      "Căn cứ Luật Tiếp công dân số 42/2013/QH13 ngày 25/11/2013;",
      "Căn cứ Luật số 42/2013/QH13 ngày 25/11/2013;",
      "Căn cứ Luật Khiếu nại số 02/2011/QH13 ngày 11/11/2011;",
      "Căn cứ Nghị định số 64/2014/NĐ-CP ngày 26/6/2014 của Chính phủ quy định chi tiết thi hành luật;",
    ])
      expect(said(text)).toEqual([]);
  });
});

test.each([
  ["Hoàn thành trong quý V/2026.", "quý V"],
  ["Hoàn thành trước tháng 13/2026.", "tháng 13"],
  ["Hoàn thành trong quý IV/2026, tháng 12 và tháng 6.", null],
  ["Bồi dưỡng 6 tháng 20 ngày; trẻ dưới 36 tháng 15 cháu; tăng 6 tháng 20%.", null],
])("quarters and months that no year has: %s", (sentence, quoted) => {
  const said = saidOf("references.impossible-period", asking(sentence));
  expect(said.map(({ message }) => message.vi.includes(quoted ?? "-"))).toEqual(quoted === null ? [] : [true]);
});

test("whoever supervises a period that is over speaks of it rightly", () => {
  const over = (subject: string) => (draft: Draft) => {
    draft.subject = subject;
    draft.requirements.push("Nắm tình hình giai đoạn 2021 - 2025 tại các thôn.");
  };
  expect(saidOf("references.period-expired", over("Giám sát việc tiếp công dân giai đoạn 2021 - 2025"))).toEqual([]);
  expect(saidOf("references.period-expired", over("Giám sát việc tiếp công dân năm 2026"))).toHaveLength(1);
});

describe("references within a plan and to itself", () => {
  test("a title may cite in short, and so may what follows a full citation", () => {
    const titled = (draft: Draft) => {
      draft.subject = `Triển khai Chỉ thị số 24/CT-TU của Tỉnh ủy năm ${draft.year}`;
      draft.bases.push("Thực hiện Chỉ thị số 24/CT-TU ngày 03/02/2025 của Tỉnh ủy về vệ sinh môi trường;");
    };
    expect(saidOf("references.first-not-full", titled)).toEqual([]);
    const shortened = basis(
      "Thực hiện Nghị quyết số 28/NQ-HĐND ngày 01/3/2025 của HĐND xã (sau đây gọi tắt là Nghị quyết số 28/NQ-HĐND);",
    );
    expect(saidOf("references.base-without-date", shortened)).toEqual([]);
  });

  test("who issues a plan is the commune of its letterhead wherever the plan speaks of itself", () => {
    const closing = (commune: string) => (draft: Draft) =>
      void (draft.closing = `Trên đây là Kế hoạch của Ủy ban nhân dân xã ${commune}./.`);
    expect(saidOf("references.another-commune", closing("Đèo Gió"))[0]?.message.vi).toContain("“Đèo Gió”");
    expect(saidOf("references.another-commune", (draft) => closing(draft.commune)(draft))).toEqual([]);
    expect(saidOf("references.another-commune", asking("Học tập mô hình của UBND xã Đèo Gió."))).toEqual([]);
  });

  test("a year of three digits, and one that is looked ahead to within the period, are no years", () => {
    expect(saidOf("references.impossible-date", asking("Hoàn thành trước ngày 30/9/205."))).toHaveLength(1);
    const said = (years: string) =>
      saidOf("references.impossible-period", asking(`Theo chương trình giai đoạn ${years}.`)).length;
    expect(said("2022 - 2035, tầm nhìn đến năm 2030")).toBe(1);
    expect(said("2022 - 2025, tầm nhìn đến năm 2030")).toBe(0);
    expect(said("2021 - 2030, định hướng đến năm 2045")).toBe(0);
  });

  test("a heading in capitals names the plan's year as well", () => {
    const plan = (year: number) =>
      readPlanText(
        `Số: 01/KH-UBND\n\nAn Hải, ngày 12 tháng 02 năm 2026\n\nKẾ HOẠCH\nDân vận năm 2026\n\nI. CHỈ TIÊU NĂM ${year}\n1. Có 03 mô hình.\n2. Trồng 50 cây.\n`,
      );
    const said = (year: number) =>
      checkDocument(plan(year), aContext()).filter(({ ruleId }) => ruleId === "references.target-year").length;
    expect(said(2024)).toBe(1);
    expect(said(2026)).toBe(0);
  });

  test("the letters of a number are those of its kind", () => {
    const said = (cited: string) =>
      saidOf("references.kind-symbol", asking(`Thực hiện theo ${cited} về dân chủ.`)).length;
    expect(said("Nghị định số 59/2023/QĐ-CP ngày 14/8/2023 của Chính phủ")).toBe(1);
    expect(said("Kế hoạch số 12/QĐ-UBND ngày 05/01/2024 của UBND tỉnh")).toBe(1);
    for (const right of [
      "Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ",
      "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
      "Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị",
      "Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025",
      "Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị",
      "Thông tư liên tịch số 12/2014/TTLT-BNV-BTC ngày 05/01/2014",
      "Công văn số 88/SNV-CCHC ngày 15/12/2025 của Sở Nội vụ",
    ])
      expect(said(right)).toBe(0);
  });

  test("a number's end says whose it is", () => {
    const said = (cited: string) =>
      saidOf("references.issuer-symbol", asking(`Thực hiện theo ${cited} về dân vận.`)).length;
    expect(said("Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Chính phủ")).toBe(1);
    expect(said("Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Bộ Nội vụ")).toBe(1);
    expect(said("Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Sở Nội vụ")).toBe(1);
    expect(said("Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị")).toBe(0);
    expect(said("Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ")).toBe(0);
    expect(said("Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Chủ tịch UBND tỉnh")).toBe(0);
    expect(said("Kế hoạch số 12/KH-UBND ngày 05/01/2024")).toBe(0);
  });

  test("last year's money pays for nothing in this year's plan", () => {
    const said = (sentence: string) =>
      saidOf(
        "references.target-year",
        (draft) => void draft.requirements.push(sentence.replace("$", String(draft.year - 1))),
      ).length;
    expect(said("Kinh phí lấy từ ngân sách xã năm $.")).toBe(1);
    expect(said("Sử dụng kinh phí đã giao năm $ chuyển sang.")).toBe(0);
    expect(said("Báo cáo quyết toán ngân sách xã năm $.")).toBe(0);
  });

  test("the sentence that issues the plan names its year, whatever stands before it", () => {
    const base = (year: number) => (draft: Draft) => {
      const last = draft.bases.length - 1;
      draft.bases[last] =
        `Căn cứ Luật Tiếp công dân;\nỦy ban nhân dân xã ban hành Kế hoạch dân vận năm ${year} như sau:`;
      draft.year = 2026;
    };
    expect(saidOf("references.target-year", base(2025)).length).toBeGreaterThan(0);
  });

  test("a stretch of time begins before it ends", () => {
    const said = (stretch: string) => saidOf("references.stretch-reversed", asking(`Ra quân ${stretch}.`)).length;
    expect(said("từ ngày 20/6/2026 đến ngày 10/6/2026")).toBe(1);
    expect(said("từ 20/6 đến ngày 10/6/2026")).toBe(1);
    expect(said("từ tháng 9/2026 đến tháng 5/2026")).toBe(1);
    expect(said("từ ngày 20 tháng 6 năm 2026 đến ngày 10 tháng 5 năm 2026")).toBe(1);
    expect(said("từ ngày 20 tháng 4 năm 2026 đến ngày 10 tháng 5 năm 2026")).toBe(0);
    expect(said("từ ngày 15/12 đến ngày 15/02/2026")).toBe(0);
    expect(said("từ ngày 01 đến ngày 10/6/2026")).toBe(0);
  });

  test("a part that is referred to stands in the plan", () => {
    const said = (sentence: string) =>
      saidOf("references.missing-part", asking(sentence)).map(({ message }) => message.vi);
    expect(said("Các bộ phận bám sát nhiệm vụ nêu tại Mục VI.")[0]).toContain("“Mục VI”");
    expect(said("Thực hiện nội dung tại khoản 12 Mục III.")).toHaveLength(1);
    expect(said("Thực hiện nội dung nêu tại điểm b khoản 12 Mục III Kế hoạch này.")).toHaveLength(1);
    expect(said("Thực hiện nội dung tại khoản 2 Mục III.")).toEqual([]);
    for (const another of [
      "Thực hiện theo Mục VI Phụ lục kèm theo.",
      "Thực hiện nhiệm vụ tại Phần VI Chương trình số 24/CTr-TU ngày 03/02/2025 của Tỉnh ủy.",
      "Thực hiện nhiệm vụ nêu tại Mục VI của Đề án.",
    ])
      expect(said(another)).toEqual([]);
  });

  test("an annex that comes with the plan stands behind it", () => {
    const said = (sentence: string, annex = "") =>
      saidOf("references.missing-annex", (draft) => {
        draft.requirements.push(sentence);
        draft.signer += annex;
      }).map(({ severity }) => severity);
    const behind = "\n\nPHỤ LỤC I\nDANH SÁCH TUYẾN ĐƯỜNG\n\n1. Đường liên thôn.";
    expect(said("Kinh phí theo Phụ lục II kèm theo Kế hoạch này.", behind)).toEqual(["warning"]);
    expect(said("Kinh phí theo Phụ lục 1 kèm theo Kế hoạch này.", behind)).toEqual([]);
    expect(said("Kinh phí theo Phụ lục I kèm theo.", "\n\nPHỤ LỤC\nDANH SÁCH\n\n1. Đường liên thôn.")).toEqual([]);
    expect(said("Thực hiện theo phụ lục 1, phụ lục 2 đính kèm.")).toEqual(["hint", "hint"]);
    expect(said("Báo cáo theo Biểu mẫu số 03 đính kèm.", behind)).toEqual(["warning"]);
    for (const another of [
      "Ghi theo Mẫu số 01 ban hành kèm theo Thông tư số 05/2021/TT-TTCP ngày 01/10/2021 của Thanh tra Chính phủ.",
      "Làm theo Phụ lục II kèm theo Quyết định của Chủ tịch UBND tỉnh.",
      "Nhiệm vụ cụ thể tại Phụ lục kèm theo.",
    ])
      expect(said(another)).toEqual([]);
  });

  test("a document is cited by number and symbol", () => {
    const said = (change: (draft: Draft) => void) => saidOf("references.number-alone", change).length;
    expect(said(asking("Thực hiện Công văn số 512 ngày 20/02/2026 của Sở Y tế về vệ sinh."))).toBe(1);
    expect(said(asking("Thực hiện Công văn số 512/SYT-NVY ngày 20/02/2026 của Sở Y tế về vệ sinh."))).toBe(0);
    expect(said(basis("Căn cứ Kế hoạch của Ủy ban nhân dân tỉnh về cải cách hành chính năm 2026;"))).toBe(1);
    expect(said(basis("Căn cứ Nghị quyết Đại hội Đảng bộ xã lần thứ I;"))).toBe(0);
    expect(said(basis("Căn cứ Luật Thanh niên ngày 16/6/2020;"))).toBe(0);
  });

  test("a title of last year above work of this year is last year's", () => {
    const titled = (subject: string) => (draft: Draft) => void (draft.subject = subject);
    const last = (draft: Draft) => titled(`Công tác dân vận chính quyền năm ${draft.year - 1}`)(draft);
    expect(saidOf("references.title-year", last)[0]?.message.vi).toContain("Đề nghị kiểm tra lại năm");
    expect(saidOf("references.title-year", (draft) => titled(`Tổng kết dân vận năm ${draft.year - 1}`)(draft))).toEqual(
      [],
    );
    expect(saidOf("references.title-year")).toEqual([]);
  });

  test("a basis is named once; a sentence may name it again", () => {
    const line = "Căn cứ Quyết định số 512/QĐ-UBND ngày 03/02/2025 của UBND tỉnh về phân công nhiệm vụ;";
    const twice = (draft: Draft) => void draft.bases.splice(2, 0, line, line);
    const again = (draft: Draft) => {
      draft.bases.splice(2, 0, line);
      draft.requirements.push("Thực hiện nghiêm Quyết định số 512/QĐ-UBND ngày 03/02/2025 của UBND tỉnh.");
    };
    expect(saidOf("references.base-twice", twice)).toHaveLength(1);
    expect(saidOf("references.base-twice", again)).toEqual([]);
  });
});
