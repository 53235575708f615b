import { describe, expect, it } from "vitest";
import { aCalendar } from "../calendar/a-calendar.ts";
import { type MatterEvent, TimeLimit, deadlinesOf, ruleBookOf } from "../calendar/index.ts";
import { Day } from "../values/index.ts";

const day = (text: string) => Day.parse(text);
const invitation = TimeLimit.parse({
  id: "complaint.dialogue@2026-07-01",
  series: "complaint.dialogue",
  matters: ["complaint"],
  stage: "dialogue-invitation",
  name: { vi: "Gửi giấy mời", en: "Invite" },
  whose: "office",
  from: "dialogue-set",
  until: ["dialogue-invited"],
  direction: "before",
  unit: "calendar-day",
  count: 5,
  complex: null,
  remote: null,
  remoteComplex: null,
  extension: null,
  onSuspension: "runs-on",
  rolls: false,
  when: {},
  source: { title: { vi: "Nghị định", en: "Decree" }, number: null, article: null, basis: "law", read: "excerpt" },
  validity: { from: "2026-07-01", to: null },
  takesOver: false,
});
const statesOf = (...events: [string, string][]) => {
  const book = ruleBookOf([invitation]);
  if (!book.ok) throw new Error(book.refusal);
  const told: MatterEvent[] = events.map(([event, on]) => ({ event, day: day(on) }));
  const facts = { matter: "complaint", isRemote: false, isComplex: false, way: null, events: told };
  return deadlinesOf(book.value, aCalendar(), facts).map(({ state, metOn, due }) => [state, metOn, due]);
};

describe("the invitation to a dialogue", () => {
  it("is open until it is sent, also where the dialogue was set first", () => {
    expect(statesOf(["dialogue-set", "2026-11-20"])).toEqual([["open", null, "2026-11-15"]]);
    expect(statesOf(["dialogue-set", "2026-11-20"], ["dialogue-invited", "2026-11-12"])).toEqual([
      ["met", "2026-11-12", "2026-11-15"],
    ]);
  });

  it("to a first dialogue does not stand for that to a second", () => {
    const first: [string, string][] = [
      ["dialogue-set", "2026-11-20"],
      ["dialogue-invited", "2026-11-12"],
    ];
    expect(statesOf(...first, ["dialogue-set", "2026-12-20"])).toEqual([
      ["met", "2026-11-12", "2026-11-15"],
      ["open", null, "2026-12-15"],
    ]);
  });
});
