import type { Band, Method } from "../evaluation/index.ts";
import { type Score, scoreOf } from "../values/index.ts";
import type { GapsAt } from "./gaps.ts";
import type { DraftBand, DraftMethod } from "./rubric-draft.ts";

const nought = scoreOf(0);

/** Stands for a figure that was not chosen; no catalogue has it. */
export const noFigure = "missing.figure";

/** The method of a leaf with what its kind asks for; a missing value is named. */
export function completeMethod(draft: DraftMethod, maximum: Score, at: GapsAt): Method {
  const { onEmpty, award } = draft;
  const figure = () => at.text(draft.numerator, noFigure, "figure");
  const ownFigure = () => (draft.numerator === "" ? null : draft.numerator);
  const share = () => ({
    numerator: figure(),
    denominator: at.text(draft.denominator, noFigure, "denominator"),
    onEmpty,
  });
  switch (draft.kind) {
    case null:
      at.lacks("method");
      return { kind: "boolean", figure: null, award: null };
    case "judgement":
      if (draft.levels.length === 0) at.lacks("judged-levels");
      return {
        kind: "judgement",
        levels: draft.levels.map(({ key, name, award: given }) => ({
          key,
          name: at.said(name, "level-name"),
          award: at.number(given, nought, "award"),
        })),
      };
    case "boolean": {
      const id = ownFigure();
      return {
        kind: "boolean",
        figure: id === null ? null : { id, atLeast: at.number(draft.atLeast, 1, "at-least") },
        award,
      };
    }
    case "ratio":
      return { kind: "ratio", ...share(), cap: at.number(draft.cap, 1_000, "cap") };
    case "bands":
      if (draft.bands.length === 0) at.lacks("bands");
      return {
        kind: "bands",
        numerator: figure(),
        denominator: draft.denominator === "" ? null : draft.denominator,
        onEmpty,
        bands: draft.bands.map((band) => completeBand(band, at)),
        outside: draft.outside,
      };
    case "stepPenalty":
      return {
        kind: "stepPenalty",
        figure: figure(),
        each: at.number(draft.each, nought, "each"),
        floor: draft.floor ?? nought,
      };
    case "perCase":
      return { kind: "perCase", figure: ownFigure(), each: at.number(draft.each, maximum, "each") };
    case "sample":
      return {
        kind: "sample",
        size: at.number(draft.size, 1, "size"),
        each: at.number(draft.each, nought, "each"),
        figure: ownFigure(),
      };
    case "compareToMean":
      return {
        kind: "compareToMean",
        own: figure(),
        mean: at.text(draft.denominator, noFigure, "denominator"),
        award,
      };
    case "noIncident":
      return { kind: "noIncident", figure: ownFigure(), award };
    case "allOrNothing":
      return { kind: "allOrNothing", ...share(), from: at.number(draft.from, 1_000, "from"), award };
    case "superiorOnly":
      return { kind: "superiorOnly", level: at.text(draft.level, "province", "level") };
    case "taskCounters": {
      const { numerator, denominator } = share();
      return { kind: "taskCounters", aspect: draft.aspect, met: numerator, assigned: denominator, onEmpty };
    }
  }
}

const completeBand = ({ from, to, award }: DraftBand, at: GapsAt): Band => ({
  from: from === null ? null : { ...from, at: at.number(from.at, 0, "edge") },
  to: to === null ? null : { ...to, at: at.number(to.at, 0, "edge") },
  award: at.number(award, nought, "award"),
});
