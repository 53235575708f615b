import { describe, expect, it } from "vitest";
import { aChart, aPlanDocument, aPosition, aUnit, anId } from "../examples/index.ts";
import { hamletsMeant } from "./hamlets-meant.ts";
import type { Duty } from "./plan-document.ts";
import { type Chart, proposeTasks } from "./propose-tasks.ts";

const hamlets = ["Thôn Gò Vành", "Thôn Nước Lát", "Thôn Măng Tôn", "Thôn 4"].map((name, at) => aUnit(at + 1, { name }));
const meant = (assignee: string) => hamletsMeant(assignee, hamlets)?.hamlets.map(({ name }) => name) ?? null;
const all = hamlets.map(({ name }) => name);
const span = { start: 0, end: 10 };

describe("the hamlets a plan tells something", () => {
  it("are all of them where all, each or a number of them are named", () => {
    for (const assignee of ["Các thôn", "Trưởng thôn 04 thôn", "Trưởng thôn", "Mỗi thôn", "Bí thư chi bộ các thôn"])
      expect(meant(assignee)).toEqual(all);
  });

  it("are those and no others that are named one by one", () => {
    expect(meant("Trưởng thôn Gò Vành, Măng Tôn")).toEqual(["Thôn Gò Vành", "Thôn Măng Tôn"]);
    expect(meant("Các thôn Nước Lát và Gò Vành")).toEqual(["Thôn Gò Vành", "Thôn Nước Lát"]);
    expect(meant("Thôn 4")).toEqual(["Thôn 4"]);
    expect(meant("Trưởng thôn 04 thôn (Nước Lát, Gò Vành, Măng Tôn, thôn 4)")).toEqual(all);
  });

  it("are none where another commune's is named, nobody's, or only where somebody works", () => {
    for (const assignee of [
      "Trưởng thôn Suối Cạn",
      "Phòng Kinh tế",
      "Công chức phụ trách các thôn",
      "Văn phòng phối hợp với các thôn",
    ])
      expect(meant(assignee)).toBeNull();
  });

  it("are those that the plan does not name elsewhere, where it tells the others", () => {
    expect(hamletsMeant("Các thôn còn lại", hamlets, hamlets.slice(0, 1))?.hamlets).toEqual(hamlets.slice(1));
    const chart: Chart = { hamlets, positions: aChart().positions };
    const leads = ["Trưởng thôn Gò Vành", "Trưởng các thôn còn lại"];
    const duties = leads.map((text, at) => aDuty({ key: `II.${at + 1}`, lead: { text, span } }));
    const told = proposeTasks(aPlanDocument({ duties }), chart).map(({ key, hamletId }) => [key.slice(0, 4), hamletId]);
    expect(told).toEqual([
      ["II.1", anId("unit", 1)],
      ["II.2", anId("unit", 2)],
      ["II.2", anId("unit", 3)],
      ["II.2", anId("unit", 4)],
    ]);
  });

  it("leave an office that is named beside them its own share", () => {
    expect(hamletsMeant("Hội Nông dân xã và các thôn", hamlets)?.others).toBe("Hội Nông dân xã");
    expect(hamletsMeant("Ban công tác Mặt trận, trưởng các thôn", hamlets)?.others).toBeNull();
  });
});

const aDuty = (named: Partial<Duty>): Duty => ({
  key: "II.1",
  marker: null,
  title: "Dọn vệ sinh đường làng",
  text: "Dọn vệ sinh đường làng.",
  span,
  verb: "dọn",
  times: [],
  products: [],
  ...named,
});

describe("work that hamlets are told", () => {
  const chart: Chart = { hamlets: hamlets.slice(0, 2), positions: aChart().positions };

  it("is a task of each, whether a sentence, an assignment or a row of a table tells it", () => {
    const lead = { text: "Các thôn", span };
    const row = {
      key: "PL.1",
      ordinal: "1",
      group: null,
      content: { text: "Dọn vệ sinh", span },
      lead,
      support: null,
      time: null,
      times: [],
      product: null,
      span,
    };
    const inRow = proposeTasks(aPlanDocument({ scheduleRows: [row] }), chart);
    const inDuty = proposeTasks(aPlanDocument({ duties: [aDuty({ lead })] }), chart);
    expect(inRow.map(({ key, positionId }) => [key, positionId])).toEqual(
      [1, 2].map((n) => [`PL.1@${anId("unit", n)}`, anId("position", n)]),
    );
    expect(inDuty).toHaveLength(2);
  });

  it("is not given to the head where another body of the hamlet is meant", () => {
    const front = aPosition(20, { unitId: anId("unit", 1), title: "Trưởng Ban công tác Mặt trận", bundle: "front" });
    const lead = { text: "Ban Công tác Mặt trận các thôn", span };
    const [one, two] = proposeTasks(aPlanDocument({ duties: [aDuty({ lead })] }), {
      ...chart,
      positions: [...chart.positions, front],
    });
    expect(one?.positionId).toBe(front.id);
    expect(two).toMatchObject({ positionId: null, candidates: [anId("position", 2)] });
  });

  it("is a task of the office as well that is named beside them", () => {
    const lead = { text: "Hội Nông dân xã và các thôn", span };
    const proposals = proposeTasks(aPlanDocument({ duties: [aDuty({ lead })] }), chart);
    expect(proposals.map(({ key, assignee }) => [key.includes("@"), assignee])).toEqual([
      [true, lead.text],
      [true, lead.text],
      [false, "Hội Nông dân xã"],
    ]);
  });
});
