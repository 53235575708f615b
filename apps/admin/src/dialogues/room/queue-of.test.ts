import { describe, expect, it } from "vitest";
import { newId } from "../../asking/new-id.ts";
import type { QuestionRow } from "../rows.ts";
import { queueOf } from "./queue-of.ts";

const aQuestion = (number: number, some: Partial<QuestionRow> = {}): QuestionRow =>
  ({
    petitionId: newId("petition"),
    number,
    text: "",
    hamletName: null,
    supports: 0,
    state: "received",
    mergedInto: null,
    ...some,
  }) as QuestionRow;

const numbers = (groups: ReturnType<typeof queueOf>) =>
  groups.map(({ state, questions }) => [state, ...questions.map(({ number }) => number)]);

describe("the queue of a room", () => {
  it("shows the released ones first, the most asked and supported at the top", () => {
    const second = aQuestion(2, { state: "released" });
    const joined = aQuestion(3, { state: "released", mergedInto: second.petitionId });
    const fourth = aQuestion(4, { state: "released", supports: 5 });
    const first = aQuestion(1, { state: "released" });
    expect(numbers(queueOf([first, second, joined, fourth, aQuestion(5)], ""))).toEqual([
      ["released", 4, 2, 1],
      ["received", 5],
    ]);
  });

  it("leaves out the one that is being asked", () => {
    expect(queueOf([aQuestion(1, { state: "called" })], "")).toEqual([]);
  });

  it("finds by number, by words without accents and by hamlet", () => {
    const road = aQuestion(1, { text: "Đường vào xóm bị sạt lở" });
    const water = aQuestion(12, { text: "Nước sinh hoạt", hamletName: "Gò Năng" });
    expect(numbers(queueOf([road, water], "sat lo"))).toEqual([["received", 1]]);
    expect(numbers(queueOf([road, water], "go nang"))).toEqual([["received", 12]]);
    expect(numbers(queueOf([road, water], "12"))).toEqual([["received", 12]]);
  });
});
