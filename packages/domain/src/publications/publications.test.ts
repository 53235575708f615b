import { describe, expect, it } from "vitest";
import { aChart, aPosting, aPublication, aPublicationDraft, anActor, anId } from "../examples/index.ts";
import { Day, type Id, startOf } from "../values/index.ts";
import { keepPublication } from "./keep-publication.ts";
import { faultsOf, publicDuring, quarterOf, waysOf } from "./publication-clock.ts";
import { publicationFigures } from "./publication-figures.ts";
import type { WayRule } from "./publication-item.ts";
import type { Publication, PublicationDraft } from "./publication.ts";
import { wayStanding } from "./way-standing.ts";

const day = (text: string) => Day.parse(text);
const hamlets: Id<"unit">[] = [anId("unit", 1), anId("unit", 2)];
const rule = (named: Partial<WayRule> = {}): WayRule => ({
  way: "posting",
  isRequired: true,
  isAtHamlets: true,
  days: 30,
  isPermanent: false,
  article: "Điều 13",
  ...named,
});
const everywhere = (from: string, to: string | null) =>
  aPosting({ hamletIds: hamlets, from: day(from), to: to === null ? null : day(to) });
const standing = (postings: ReturnType<typeof aPosting>[], today: string, asked = rule()) =>
  wayStanding(asked, { postings }, hamlets, day(today));

describe("an entry of the register", () => {
  const around = { chart: aChart(), items: [{ number: 2 }], others: [] as Publication[] };
  const clerk = anActor({ bundle: "official" });
  const now = startOf(day("2025-03-10"));
  const keep = (named: Partial<PublicationDraft>, by = clerk, revision = 0) =>
    keepPublication(null, aPublicationDraft(named), revision, around, by, now);

  it("is kept with its first revision, also before anything was posted", () => {
    expect(keep({})).toMatchObject({ ok: true, value: { revision: 1, item: 2, postings: [] } });
  });

  it("is changed only as it was last seen", () => {
    const kept = aPublication({ revision: 3 });
    const change = (revision: number) =>
      keepPublication(kept, aPublicationDraft({ document: "Khác" }), revision, around, clerk, now);
    expect(change(3)).toMatchObject({ ok: true, value: { revision: 4, document: "Khác" } });
    expect(change(2)).toEqual({ ok: false, refusal: "publication.changed-meanwhile" });
  });

  it("is refused to who may not keep the register", () => {
    for (const bundle of ["front", "hamlet-head", "appraiser", "administrator"] as const)
      expect(keep({}, anActor({ bundle }))).toEqual({ ok: false, refusal: "publication.not-yours" });
  });

  it.each([
    ["publication.item-unknown", { item: 15 }],
    ["publication.decided-ahead", { decidedOn: day("2025-03-11") }],
    ["publication.before-decision", { postings: [aPosting({ from: day("2025-03-02") })] }],
    ["publication.begins-ahead", { postings: [aPosting({ from: day("2025-03-11") })] }],
    ["publication.ends-before", { postings: [aPosting({ from: day("2025-03-05"), to: day("2025-03-04") })] }],
    ["publication.place-missing", { postings: [aPosting({ isAtSeat: false })] }],
    ["publication.hamlet-unknown", { postings: [aPosting({ hamletIds: [anId("unit", 99)] })] }],
  ])("is refused with %s", (refusal, named) => {
    expect(keep(named)).toEqual({ ok: false, refusal });
  });

  it("is entered once, however it is spelt; the same under another item, of another day or after a withdrawal is another", () => {
    const kept = aPublication({ id: anId("publication", 9), document: "Dự toán  NĂM 2025" });
    const again = (named: Partial<PublicationDraft>, other = kept) =>
      keepPublication(
        null,
        aPublicationDraft({ document: "Du toan năm 2025", decidedOn: kept.decidedOn, ...named }),
        0,
        { ...around, items: [{ number: 2 }, { number: 3 }], others: [other] },
        clerk,
        now,
      );
    expect(again({})).toEqual({ ok: false, refusal: "publication.already-there" });
    expect(again({ item: 3 }).ok).toBe(true);
    expect(again({ decidedOn: day("2025-02-03") }).ok).toBe(true);
    expect(again({}, { ...kept, withdrawal: { on: day("2025-03-05"), reason: "Nhầm" } }).ok).toBe(true);
    expect(again({ id: kept.id }).ok).toBe(true);
  });

  it("needs no place for the website", () => {
    expect(keep({ postings: [aPosting({ way: "website", isAtSeat: false })] }).ok).toBe(true);
  });
});

describe("a notice for at least 30 consecutive days", () => {
  it("is kept on the thirtieth day and not on the twenty-ninth", () => {
    expect(standing([everywhere("2025-03-01", null)], "2025-03-29")).toMatchObject({
      state: "running",
      until: "2025-03-30",
    });
    expect(standing([everywhere("2025-03-01", null)], "2025-03-30").state).toBe("kept");
  });

  it("is taken down too early where its last day came before the thirtieth", () => {
    expect(standing([everywhere("2025-03-01", "2025-03-29")], "2025-06-01").state).toBe("short");
    expect(standing([everywhere("2025-03-01", "2025-03-30")], "2025-06-01").state).toBe("kept");
  });

  it("does not count days before and after a gap together, but notices that follow each other", () => {
    const [first, gap] = [everywhere("2025-03-01", "2025-03-15"), everywhere("2025-03-17", "2025-03-31")];
    expect(standing([first, gap], "2025-06-01").state).toBe("short");
    expect(standing([first, everywhere("2025-03-16", "2025-03-31")], "2025-06-01").state).toBe("kept");
  });

  it("is missing in the hamlets that are not named, and at the seat", () => {
    const some = aPosting({ hamletIds: hamlets.slice(0, 1), from: day("2025-03-01") });
    expect(standing([some], "2025-06-01")).toMatchObject({ state: "partly", missingHamletIds: [hamlets[1]] });
    expect(standing([aPosting({ isAtSeat: false, hamletIds: hamlets })], "2025-06-01").state).toBe("partly");
    expect(standing([], "2025-06-01")).toMatchObject({ state: "missing", from: null });
  });
});

describe("the other ways", () => {
  it("ask three consecutive days of the loudspeaker", () => {
    const loudspeaker = rule({ way: "loudspeaker", isAtHamlets: false, days: 3 });
    const on = (to: string) => [aPosting({ way: "loudspeaker", from: day("2025-03-01"), to: day(to) })];
    expect(standing(on("2025-03-02"), "2025-04-01", loudspeaker).state).toBe("short");
    expect(standing(on("2025-03-03"), "2025-04-01", loudspeaker).state).toBe("kept");
  });

  it("let a permanent notice come down only for a newer one", () => {
    const item = {
      number: 4,
      name: { vi: "x", en: "x" },
      ways: [rule({ isAtHamlets: false, isPermanent: true, days: null })],
    };
    const old = aPublication({ item: 4, postings: [everywhere("2025-03-03", "2025-06-10")] });
    const newer = aPublication({
      id: anId("publication", 2),
      item: 4,
      decidedOn: day("2025-06-09"),
      postings: [everywhere("2025-06-11", null)],
    });
    const state = (others: (typeof old)[]) => waysOf(old, item, others, hamlets, day("2025-07-01"))[0]?.state;
    expect(state([old])).toBe("short");
    expect(state([old, newer])).toBe("kept");
    expect(waysOf(newer, item, [old, newer], hamlets, day("2025-07-01"))[0]?.state).toBe("running");
  });

  it("find no fault where a commune has no website", () => {
    expect(faultsOf([standing([], "2025-06-01", rule({ way: "website", isRequired: false }))])).toEqual([]);
    expect(faultsOf([standing([], "2025-06-01")])).toHaveLength(1);
  });
});

describe("the list of a quarter", () => {
  it("has what was public on any of its days, by item and day", () => {
    const { from, to } = quarterOf(2025, 2);
    expect([from, to]).toEqual(["2025-04-01", "2025-06-30"]);
    const over = aPublication({ postings: [everywhere("2025-03-03", "2025-03-31")] });
    const on = aPublication({ id: anId("publication", 2), postings: [everywhere("2025-03-03", "2025-04-01")] });
    const first = aPublication({ id: anId("publication", 3), item: 1, postings: [everywhere("2025-06-30", null)] });
    expect(publicDuring([over, on, first], from, to).map(({ id }) => id)).toEqual([first.id, on.id]);
    expect(quarterOf(2025, 4).to).toBe("2025-12-31");
  });
});

describe("the figures of publication", () => {
  const year = { from: day("2025-01-01"), to: day("2025-12-31") };
  const counted = (metOn: string | null, ways: ReturnType<typeof standing>[]) => ({
    deadlines: [{ due: day("2025-03-10"), metOn: metOn === null ? null : day(metOn) }],
    ways,
  });
  const kept = standing([everywhere("2025-03-01", null)], "2025-06-01");
  const short = standing([everywhere("2025-03-01", "2025-03-05")], "2025-06-01");

  it("count what fell due, and of it what came in time and stayed long enough", () => {
    const rows = [counted("2025-03-10", [kept]), counted("2025-03-11", [kept]), counted("2025-03-10", [short])];
    expect(publicationFigures(rows, year)).toEqual({ "publication.due": 3, "publication.in-time": 1 });
  });

  it("leave out what fell due in another year, and do not count what nobody began", () => {
    const rows = [counted(null, [])];
    expect(publicationFigures(rows, year)).toEqual({ "publication.due": 1, "publication.in-time": 0 });
    const next = { from: day("2026-01-01"), to: day("2026-12-31") };
    expect(publicationFigures(rows, next)["publication.due"]).toBe(0);
  });
});
