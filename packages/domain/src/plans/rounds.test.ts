import { describe, expect, it } from "vitest";
import { aChart, aPlanDocument } from "../examples/index.ts";
import { hamletsOn } from "../roles/index.ts";
import type { Day } from "../values/index.ts";
import type { Recurrence, WrittenTime } from "./plan-document.ts";
import { proposeTasks } from "./propose-tasks.ts";

const today = "2026-03-01" as Day;
const chart = { positions: aChart().positions, hamlets: hamletsOn(aChart(), today) };

// Times by the words they stand in, with the day or the recurrence they mean.
type Relative = NonNullable<WrittenTime["relative"]>;
type Named = [words: string, means?: Day | Recurrence | Relative];
function tasks(text: string, ...named: Named[]) {
  const times = named.map(([words, means = null]): WrittenTime => ({
    text: words,
    span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
    day: typeof means === "string" ? means : null,
    recurrence: means !== null && typeof means === "object" && "every" in means ? means : null,
    continuous: false,
    relative: means !== null && typeof means === "object" && "event" in means ? means : null,
  }));
  const span = { start: 0, end: text.length };
  const duty = { key: "V.1", marker: null, title: text, text, span, verb: null, times, products: [] };
  const document = aPlanDocument({
    source: text,
    duties: [duty],
    subject: { text: "Công tác dân vận năm 2026", span },
    year: 2026,
    date: { year: 2026, month: 1, day: 20, span },
  });
  return proposeTasks(document, chart);
}
const proposed = (text: string, ...named: Named[]) =>
  tasks(text, ...named).map(({ key, deadline, recurrence, timeText }) => ({
    key,
    when: deadline ?? recurrence ?? timeText,
  }));
const halfYear: Recurrence = { every: "half-year", dayOfMonth: null, month: null };

describe("a duty that is due more than once", () => {
  it("is proposed for each of its days, the first under its own key", () => {
    const text = "Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 05/12.";
    expect(proposed(text, ["6 tháng", halfYear], ["trước ngày 15/6"], ["trước ngày 05/12"])).toEqual([
      { key: "V.1", when: "2026-06-15" },
      { key: "V.1+2", when: "2026-12-05" },
    ]);
    const rounds = "Tổ chức đối thoại đợt 1 trước ngày 30/5/2026, đợt 2 trước ngày 30/10/2026.";
    const may: [string, Day] = ["trước ngày 30/5/2026", "2026-05-30" as Day];
    const october: [string, Day] = ["trước ngày 30/10/2026", "2026-10-30" as Day];
    expect(proposed(rounds, may, october)).toHaveLength(2);
  });

  it("has each of the days that stand in one list without a year", () => {
    const words = "trước ngày 10/6 và 10/12";
    expect(proposed(`Báo cáo kết quả ${words}.`, [words]).map(({ when }) => when)).toEqual([
      "2026-06-10",
      "2026-12-10",
    ]);
  });

  it("has the two days of each month that are named in one breath", () => {
    const words = "ngày 05 và ngày 20 hằng tháng";
    const on = (dayOfMonth: number): Recurrence => ({ every: "month", dayOfMonth, month: null });
    expect(proposed(`Tiếp công dân vào ${words}.`, [words, on(5)], [words, on(20)]).map(({ when }) => when)).toEqual([
      on(5),
      on(20),
    ]);
  });

  it("is proposed by its week and by the day of its last report, where both are told", () => {
    const text = "Báo cáo hằng tuần (trước 16 giờ thứ Sáu) và báo cáo tổng kết trước ngày 05/8/2026.";
    const weekly: Recurrence = { every: "week", dayOfMonth: null, month: null };
    const day: [string, Day] = ["trước ngày 05/8/2026", "2026-08-05" as Day];
    expect(proposed(text, ["hằng tuần", weekly], day).map(({ when }) => when)).toEqual([weekly, "2026-08-05"]);
  });

  it("is due on the day of its report, and not when the half-year ends that it tells of", () => {
    const text = "Báo cáo 6 tháng gửi Sở Nội vụ trước ngày 15/6.";
    expect(proposed(text, ["6 tháng", halfYear], ["trước ngày 15/6"])).toEqual([{ key: "V.1", when: "2026-06-15" }]);
  });

  it("stays one where the days are those of different deeds of its sentence", () => {
    const text = "Các thôn đăng ký trước ngày 28/02/2026; Phòng Kinh tế thẩm định trước ngày 15/3/2026.";
    const proposals = proposed(
      text,
      ["trước ngày 28/02/2026", "2026-02-28" as Day],
      ["trước ngày 15/3/2026", "2026-03-15" as Day],
    );
    expect(proposals).toEqual([{ key: "V.1", when: "2026-02-28" }]);
  });

  it("is proposed for each deed of its own that has a time, by that deed's words", () => {
    const text =
      "Xây dựng kế hoạch gửi Phòng Nội vụ trước ngày 28/02/2026; định kỳ hằng quý báo cáo kết quả; hoàn thành tổng kết trước ngày 05/12/2026.";
    const quarterly: Recurrence = { every: "quarter", dayOfMonth: null, month: null };
    expect(
      tasks(
        text,
        ["trước ngày 28/02/2026", "2026-02-28" as Day],
        ["định kỳ hằng quý", quarterly],
        ["trước ngày 05/12/2026", "2026-12-05" as Day],
      ).map(({ key, title, deadline, recurrence }) => [key, title, deadline ?? recurrence?.every]),
    ).toEqual([
      ["V.1", text.slice(0, -1), "2026-02-28"],
      ["V.1+2", "Định kỳ hằng quý báo cáo kết quả", "quarter"],
      ["V.1+3", "Hoàn thành tổng kết trước ngày 05/12/2026", "2026-12-05"],
    ]);
  });

  it("keeps the days that count from an event beside a rhythm", () => {
    const text = "Gửi kế hoạch trong vòng 10 ngày kể từ ngày nhận Kế hoạch này; hằng tháng báo cáo tiến độ.";
    const monthly: Recurrence = { every: "month", dayOfMonth: null, month: null };
    const within = "trong vòng 10 ngày kể từ ngày nhận Kế hoạch này";
    expect(
      proposed(
        text,
        [within, { count: 10, unit: "day", event: "ngày nhận Kế hoạch này" }],
        ["hằng tháng", monthly],
      ).map(({ when }) => when),
    ).toEqual([within, monthly]);
  });

  it("stays one where a rhythm goes on for a stretch of days", () => {
    const text = "Phát thanh về bầu cử hằng ngày từ ngày 01/3/2026 đến ngày 15/3/2026.";
    const daily: Recurrence = { every: "day", dayOfMonth: null, month: null };
    const stretch: Named = ["từ ngày 01/3/2026 đến ngày 15/3/2026", "2026-03-15" as Day];
    expect(proposed(text, ["hằng ngày", daily], stretch)).toEqual([{ key: "V.1", when: "2026-03-15" }]);
  });

  it("is proposed by its own words where it comes again each week", () => {
    const text = "Ký cam kết trước ngày 31/3/2026; mỗi tuần 01 buổi chào cờ có nội dung tuyên truyền.";
    const weekly: Recurrence = { every: "week", dayOfMonth: null, month: null };
    const march: Named = ["trước ngày 31/3/2026", "2026-03-31" as Day];
    expect(tasks(text, march, ["mỗi tuần 01 buổi", weekly]).map(({ title }) => title)).toEqual([
      text.slice(0, -1),
      "Mỗi tuần 01 buổi chào cờ có nội dung tuyên truyền",
    ]);
  });

  it("reaches its steps each by its day", () => {
    const text = "Giải ngân đạt 50% trước ngày 30/6/2026 và đạt 100% trước ngày 31/12/2026.";
    const june: Named = ["trước ngày 30/6/2026", "2026-06-30" as Day];
    const december: Named = ["trước ngày 31/12/2026", "2026-12-31" as Day];
    expect(proposed(text, june, december).map(({ when }) => when)).toEqual(["2026-06-30", "2026-12-31"]);
  });

  it("keeps a table's own words on time where they are of no known form", () => {
    const span = { start: 0, end: 5 };
    const row = {
      key: "PL.1",
      ordinal: "1",
      group: null,
      content: { text: "Trả lời kiến nghị", span },
      lead: null,
      support: null,
      time: { text: "Khi có yêu cầu", span },
      times: [],
      product: null,
      span,
    };
    expect(proposeTasks(aPlanDocument({ scheduleRows: [row] }), chart)[0]).toMatchObject({
      timeText: "Khi có yêu cầu",
      deadline: null,
      recurrence: null,
    });
  });

  it("says a row's only time in the cell's own words, and calls its work by what stands above a list", () => {
    const span = { start: 0, end: 5 };
    const row = {
      key: "PL.1",
      ordinal: "1",
      group: null,
      content: { text: "Giữ sạch đường làng: - Quét dọn mỗi tuần; - Trồng hoa.", span },
      lead: null,
      support: null,
      time: { text: "Ngày 16 và 17/3/2026", span },
      times: [
        {
          text: "17/3/2026",
          span,
          day: "2026-03-17" as Day,
          recurrence: null,
          continuous: false,
          relative: null,
        },
      ],
      product: null,
      span,
    };
    expect(proposeTasks(aPlanDocument({ scheduleRows: [row] }), chart)[0]).toMatchObject({
      title: "Giữ sạch đường làng",
      text: row.content.text,
      timeText: "Ngày 16 và 17/3/2026",
      deadline: "2026-03-17",
    });
  });
});
