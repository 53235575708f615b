import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPetition, anActor, anId } from "../examples/index.ts";
import type { Instant } from "../values/index.ts";
import { type Petition, PetitionAnswer } from "./petition.ts";
import { isLinked, linkUnder, shareAnswer, unlink } from "./same-cause.ts";

const now = 1_750_000_000_000 as Instant;
const desk = anActor({ bundle: "in-charge" });
const rules = { direct: ["feedback" as const, "recommendation" as const], signing: [] };
const count = 6;
const number = fc.integer({ min: 1, max: count });
const act = fc.oneof(
  fc.record({ what: fc.constant("link" as const), one: number, other: number }),
  fc.record({ what: fc.constant("unlink" as const), one: number, other: number }),
  fc.record({ what: fc.constant("answer" as const), one: number, other: number }),
  fc.record({ what: fc.constant("share" as const), one: number, other: number }),
);

const fresh = (): Petition[] =>
  Array.from({ length: count }, (_, index) =>
    aPetition({
      id: anId("petition", index + 1),
      receipt: `7K3M-Q9PD-2XV8-000${index + 1}`,
      text: `Cống ${index + 1} bị tắc`,
      receivedAt: (now - 1_000 + index) as Instant,
      kind: index % 3 === 0 ? "recommendation" : "feedback",
      state: "accepted",
    }),
  );
const at = (rows: readonly Petition[], wanted: number): Petition => {
  const row = rows.find(({ id }) => id === anId("petition", wanted));
  if (row === undefined) throw new Error("a matter was lost");
  return row;
};
const groupOf = (rows: readonly Petition[], petition: Petition) =>
  rows.filter((row) => row.id === petition.id || isLinked(row, petition));
const changed = (rows: readonly Petition[], some: readonly Petition[]) =>
  rows.map((row) => some.find(({ id }) => id === row.id) ?? row);

function after(
  rows: readonly Petition[],
  { what, one, other }: { what: string; one: number; other: number },
): readonly Petition[] {
  const [first, second] = [at(rows, one), at(rows, other)];
  if (what === "link") return changed(rows, linkUnder(groupOf(rows, first), first, second));
  if (what === "unlink") return changed(rows, unlink(groupOf(rows, first), first));
  if (what === "answer") {
    if (first.answer !== null) return rows;
    const answer = PetitionAnswer.parse({ text: `Trả lời cho ${one}`, at: now, personId: anId("person", one) });
    return changed(rows, [{ ...first, answer, state: "answered" }]);
  }
  const shared = shareAnswer(first, second, desk, now, rules);
  return shared.ok ? changed(rows, [shared.value.petition]) : rows;
}

describe("matters about one cause", () => {
  it("lose nothing, whatever is linked, parted and answered in whatever order", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let rows: readonly Petition[] = fresh();
        for (const done of acts) {
          const before = rows;
          rows = after(rows, done);
          for (const row of rows) {
            const was = before.find(({ id }) => id === row.id);
            // The words, the sender, the receipt and an answer once given stay as they were.
            const kept = ["receipt", "text", "name", "contact", "receivedAt", "kind"] as const;
            for (const key of kept) expect(row[key]).toEqual(was?.[key]);
            if (was?.answer != null) expect([row.answer, row.state]).toEqual([was.answer, was.state]);
            // Answered means with an answer of its own, and the other way round.
            expect(row.answer !== null).toBe(row.state === "answered");
            // A first stands under nobody: no chain, no ring.
            if (row.duplicateOf !== null) expect(rows.find(({ id }) => id === row.duplicateOf)?.duplicateOf).toBeNull();
          }
          expect(rows.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
        }
      }),
    );
  });

  it("come together whole: who stood under the one stands under the other's first", () => {
    const rows = [
      { what: "link", one: 2, other: 1 },
      { what: "link", one: 4, other: 3 },
      { what: "link", one: 3, other: 2 },
    ].reduce(after, fresh() as readonly Petition[]);
    expect(groupOf(rows, at(rows, 4)).map(({ id }) => id)).toEqual([1, 2, 3, 4].map((n) => anId("petition", n)));
    const parted = after(rows, { what: "unlink", one: 1, other: 1 });
    expect(groupOf(parted, at(parted, 4)).map(({ id }) => id)).toEqual([2, 3, 4].map((n) => anId("petition", n)));
  });
});

describe("one answer for several", () => {
  const answer = PetitionAnswer.parse({ text: "Đã khơi thông cống.", at: now - 9, personId: anId("person", 3) });
  const from = aPetition({ id: anId("petition", 1), state: "answered", answer });
  const to = aPetition({ id: anId("petition", 2), state: "accepted", duplicateOf: from.id });

  it("is each sender's own, on its own day", () => {
    expect(shareAnswer(from, to, desk, now, rules)).toMatchObject({
      ok: true,
      value: {
        petition: { id: to.id, receipt: to.receipt, state: "answered", answer: { text: answer.text, at: now } },
        event: { kind: "answered", personId: desk.personId },
      },
    });
  });

  it("is given where the matters are linked, answered, still open, of one procedure, and one's own to answer", () => {
    const refusal = (one: Petition, other: Petition, by = desk) => {
      const shared = shareAnswer(one, other, by, now, rules);
      return shared.ok ? "given" : shared.refusal;
    };
    expect(refusal(from, { ...to, duplicateOf: null })).toBe("petition.not-linked");
    expect(refusal({ ...from, answer: null }, to)).toBe("petition.not-answered");
    expect(refusal(from, { ...to, state: "closed" })).toBe("petition.already-answered");
    expect(refusal(from, { ...to, state: "suspended" })).toBe("petition.step-not-allowed");
    expect(refusal(from, { ...to, kind: "complaint" })).toBe("petition.other-procedure");
    expect(refusal(from, to, anActor({ bundle: "front" }))).toBe("petition.not-yours");
  });

  it("that nobody signed does not do for a matter whose answer has to be signed", () => {
    const unlike = { ...rules, direct: [] };
    expect(shareAnswer(from, to, desk, now, unlike)).toMatchObject({ refusal: "petition.needs-signature" });
    const signed = { ...from, answer: { ...answer, signedBy: anId("person", 8) } };
    expect(shareAnswer(signed, to, desk, now, unlike)).toMatchObject({
      value: { petition: { answer: { signedBy: anId("person", 8) }, proposedAnswer: null } },
    });
  });
});
