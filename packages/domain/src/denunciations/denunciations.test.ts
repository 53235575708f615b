import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aChart, aDenunciation, anId } from "../examples/index.ts";
import { Day, type Instant, startOf } from "../values/index.ts";
import type { Denunciation, DenunciationEvent } from "./denunciation.ts";
import { denunciationPapersOf, namesSender } from "./denunciation-papers.ts";
import { type DenunciationStep, denunciationSteps } from "./denunciation-steps.ts";
import { excludedPeople } from "./excluded-people.ts";
import { redact } from "./redact.ts";
import { type InformationFinding, takeDenunciationStep } from "./take-denunciation-step.ts";

const day = (text: string) => Day.parse(text);
const now = (startOf(day("2026-11-23")) + 9 * 3_600_000) as Instant;
const event = (kind: DenunciationEvent["kind"]): DenunciationEvent => ({
  kind,
  at: now,
  day: day("2026-11-12"),
  personId: null,
  document: null,
  days: null,
  sealedNote: null,
});
const take = (
  given: Partial<Denunciation>,
  events: DenunciationEvent[],
  step: DenunciationStep,
  words: { sealedNote?: string; document?: string; days?: number; on?: Day; finding?: InformationFinding } = {},
  isAnonymous = false,
) =>
  takeDenunciationStep(
    aDenunciation(given),
    events,
    step,
    { on: day("2026-11-23"), document: null, days: null, sealedNote: null, finding: null, ...words },
    { personId: anId("person"), isAnonymous, now },
  );

describe("a step with a denunciation", () => {
  it("leads where the table says and leaves its event", () => {
    expect(take({}, [event("received")], "accept")).toMatchObject({
      ok: true,
      value: { denunciation: { state: "accepted", revision: 2 }, event: { kind: "accepted", day: "2026-11-23" } },
    });
  });

  it("that the table does not name is refused", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(denunciationSteps) as Denunciation["state"][])),
        fc.constantFrom<DenunciationStep>("accept", "conclude", "publish", "resume", "close", "refer", "extend"),
        (state, step) => {
          const taken = take({ state }, [event("accepted"), event("answered")], step, {
            sealedNote: "x",
            document: "1",
            days: 5,
          });
          expect(taken.ok).toBe(denunciationSteps[state][step] !== undefined);
        },
      ),
    );
  });

  const concrete = { isNameWrong: false, isAccusedClear: true, isConcrete: true };

  it("accepts no letter without a name; with a clear wrongdoer and concrete facts it is kept as information", () => {
    expect(take({}, [], "accept", {}, true)).toMatchObject({ refusal: "denunciation.anonymous" });
    const keep = (finding: InformationFinding, sealedNote = "x") =>
      take({}, [], "keep-as-information", { sealedNote, finding }, true);
    expect(keep({ ...concrete, isConcrete: false })).toMatchObject({ refusal: "denunciation.facts-vague" });
    expect(keep({ ...concrete, isAccusedClear: false })).toMatchObject({ refusal: "denunciation.facts-vague" });
    expect(take({}, [], "keep-as-information", { finding: concrete }, true)).toMatchObject({
      refusal: "denunciation.note-missing",
    });
    expect(keep(concrete)).toMatchObject({ value: { denunciation: { state: "information" } } });
  });

  it("keeps a letter with a name as information only where the name was found wrong", () => {
    const said = { sealedNote: "x", finding: concrete };
    expect(take({}, [], "keep-as-information", said)).toMatchObject({ refusal: "denunciation.named" });
    const wrong = { ...concrete, isNameWrong: true };
    expect(take({}, [], "keep-as-information", { sealedNote: "x", finding: wrong })).toMatchObject({ ok: true });
  });

  it("ends information with what an inspection found, which must have been ordered", () => {
    const information = { state: "information" } as const;
    const said = { sealedNote: "Đúng một phần, đã nhắc nhở" };
    expect(take(information, [], "report-inspection", said)).toMatchObject({
      refusal: "denunciation.step-not-allowed",
    });
    expect(take(information, [], "order-inspection", said)).toMatchObject({ value: { denunciation: information } });
    expect(take(information, [event("inspection-ordered")], "report-inspection", said)).toMatchObject({
      value: { denunciation: { state: "closed" }, event: { kind: "inspection-reported" } },
    });
  });

  it("extends twice and no more, each with its paper", () => {
    const said = { sealedNote: "x", document: "9/QĐ-UBND", days: 30 };
    expect(take({ state: "accepted" }, [event("accepted"), event("extended")], "extend", said).ok).toBe(true);
    expect(take({ state: "accepted" }, [event("extended"), event("extended")], "extend", said)).toMatchObject({
      refusal: "denunciation.extended-enough",
    });
    expect(take({ state: "accepted" }, [], "extend", { ...said, document: "" })).toMatchObject({
      refusal: "denunciation.document-missing",
    });
  });

  it("is not dated ahead, nor before the letter came", () => {
    expect(take({}, [], "accept", { on: day("2026-11-24") })).toMatchObject({ refusal: "denunciation.day-ahead" });
    expect(take({}, [], "accept", { on: day("2026-11-09") })).toMatchObject({
      refusal: "denunciation.day-before-receipt",
    });
  });
});

describe("who may not be named", () => {
  const chart = aChart();
  const held = chart.tenures[0];

  it("is the accused and everybody of the same unit", () => {
    if (held === undefined) throw new Error("a chart with a tenure");
    const position = chart.positions.find(({ id }) => id === held.positionId);
    const line = chart.positions.filter(({ unitId }) => unitId === position?.unitId).map(({ id }) => id);
    const theirs = chart.tenures.filter(({ positionId }) => line.includes(positionId)).map(({ personId }) => personId);
    const excluded = excludedPeople(chart, [held.personId], held.from);
    expect([...excluded].toSorted()).toEqual([...new Set([held.personId, ...theirs])].toSorted());
    expect(excluded.size).toBeLessThan(chart.people.length);
  });

  it("is nobody where the accused is not of the commune", () => {
    expect(excludedPeople(chart, [], day("2026-01-01")).size).toBe(0);
  });
});

describe("taking the sender out of a text", () => {
  const secrets = { name: "Đinh Thị Ngây", address: "thôn Cây Da", contact: "0912 345 678" };

  it("finds name, address and contact with and without accents", () => {
    const text = "Tôi là Đinh Thị Ngây, ở thôn Cây Da. Xin gọi 0912 345 678 cho DINH THI NGAY.";
    expect(redact({ text, ...secrets })).toBe("Tôi là […], ở […]. Xin gọi […] cho […].");
  });

  it("leaves a text without them as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        const text = words.normalize("NFC");
        expect(redact({ text, name: null, address: null, contact: null })).toBe(text);
      }),
    );
  });
});

describe("the papers of a denunciation", () => {
  const course = [event("received"), event("accepted"), event("answered"), event("answer-sent"), event("published")];
  const kinds = (...given: Parameters<typeof denunciationPapersOf>) =>
    denunciationPapersOf(...given).map(({ kind }) => kind);

  it("follow its steps", () => {
    expect(kinds(course, { isAnonymous: false, sight: "whole" })).toEqual([
      "receipt",
      "acceptance-notice",
      "accused-notice",
      "explanation-request",
      "conclusion",
      "conclusion-notice",
      "publication",
    ]);
  });

  it("that name the sender are not for a verifier, nor for a letter without a name", () => {
    for (const reader of [
      { isAnonymous: false, sight: "redacted" },
      { isAnonymous: true, sight: "whole" },
    ] as const) {
      const offered = denunciationPapersOf(course, reader);
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.filter(({ kind }) => namesSender(kind))).toEqual([]);
    }
  });

  it("pass a letter without a name on as information", () => {
    const passedOn = [event("received"), event("kept-as-information"), event("referred")];
    expect(kinds(passedOn, { isAnonymous: true, sight: "whole" })).toEqual(["information-referral"]);
    expect(kinds([event("received"), event("referred")], { isAnonymous: false, sight: "whole" })).toEqual([
      "receipt",
      "referral",
      "referral-notice",
    ]);
  });
});
