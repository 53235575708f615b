import { type Score, shareOf } from "../values/index.ts";
import { bandOf } from "./bands.ts";
import type { LeafEntry } from "./entry.ts";
import { type FigureId, type Figures, valueOf } from "./figure.ts";
import type { Method } from "./method.ts";
import type { Leaf } from "./rubric.ts";
import { type TraceStep, count, named, points, step, text, thousandths } from "./trace.ts";

/** What the registers and the answers give a leaf: points, a wait for somebody, or a case that a person decides. */
export type Proposal =
  | { state: "scored"; score: Score; step: TraceStep }
  | { state: "awaiting" | "undecided"; step: TraceStep };

const none = 0 as Score;
const gives = (score: Score, because: TraceStep): Proposal => ({ state: "scored", score, step: because });
const asks = (because: TraceStep): Proposal => ({ state: "undecided", step: because });
const awaits: Proposal = { state: "awaiting", step: step("entry-awaited", {}) };
const least = (...scores: number[]): Score => Math.min(...scores) as Score;

/** The proposed score of a leaf by its method; nothing is guessed where figures are missing or rules contradict. */
export function propose(leaf: Pick<Leaf, "method" | "maximum">, figures: Figures, entry: LeafEntry): Proposal {
  const { method, maximum } = leaf;
  switch (method.kind) {
    case "judgement": {
      const level = method.levels.find(({ key }) => key === entry.chosen);
      if (level === undefined) return awaits;
      return gives(level.award, step("level-chosen", { level: named(level.name), points: points(level.award) }));
    }
    case "boolean":
      return yesOrNo(method, maximum, figures, entry);
    case "ratio":
      return withShare(method.numerator, method.denominator, method.onEmpty, maximum, figures, (part, whole) => {
        const reachesCap = part * 1000 >= method.cap * whole;
        const score = reachesCap ? maximum : shareOf(maximum, part * 1000, whole * method.cap);
        const said = { part: count(part), whole: count(whole), points: points(score) };
        if (part * 1000 > method.cap * whole)
          return gives(score, step("share-capped", { ...said, cap: thousandths(method.cap) }));
        return gives(score, step("share-taken", { ...said, maximum: points(maximum) }));
      });
    case "taskCounters":
      return withShare(method.met, method.assigned, method.onEmpty, maximum, figures, (part, whole) => {
        const score = shareOf(maximum, Math.min(part, whole), whole);
        return gives(
          score,
          step("share-taken", {
            part: count(part),
            whole: count(whole),
            maximum: points(maximum),
            points: points(score),
          }),
        );
      });
    case "allOrNothing":
      return withShare(method.numerator, method.denominator, method.onEmpty, maximum, figures, (part, whole) => {
        const said = { part: count(part), whole: count(whole) };
        const award = method.award ?? maximum;
        return part * 1000 >= method.from * whole
          ? gives(award, step("all-reached", { ...said, points: points(award) }))
          : gives(none, step("all-missed", { ...said, needed: thousandths(method.from) }));
      });
    case "bands":
      return byBands(method, maximum, figures);
    case "stepPenalty":
      return withCount(figures, method.figure, (times) => {
        const score = Math.max(method.floor, maximum - times * method.each) as Score;
        return gives(
          score,
          step("steps-taken-off", { count: count(times), each: points(method.each), points: points(score) }),
        );
      });
    case "perCase":
      return withCountOrEntry(figures, method.figure, entry, (times) => {
        const score = least(maximum, times * method.each);
        return gives(
          score,
          step("cases-counted", { count: count(times), each: points(method.each), points: points(score) }),
        );
      });
    case "sample":
      return withCountOrEntry(figures, method.figure, entry, (confirmed) => {
        const score = least(maximum, Math.min(confirmed, method.size) * method.each);
        return gives(
          score,
          step("sample-confirmed", {
            count: count(confirmed),
            size: count(method.size),
            each: points(method.each),
            points: points(score),
          }),
        );
      });
    case "noIncident":
      return withCountOrEntry(figures, method.figure, entry, (times) =>
        times === 0
          ? gives(method.award ?? maximum, step("without-incident", { points: points(method.award ?? maximum) }))
          : gives(none, step("with-incidents", { count: count(times) })),
      );
    case "compareToMean":
      return withCount(figures, method.own, (own) =>
        withCount(figures, method.mean, (mean) =>
          own >= mean
            ? gives(
                method.award ?? maximum,
                step("mean-reached", { own: count(own), mean: count(mean), points: points(method.award ?? maximum) }),
              )
            : gives(none, step("mean-missed", { own: count(own), mean: count(mean) })),
        ),
      );
    case "superiorOnly":
      return awaits;
  }
}

const missing = (id: FigureId): Proposal => ({ state: "awaiting", step: step("figure-missing", { figure: text(id) }) });

function yesOrNo(
  method: Extract<Method, { kind: "boolean" }>,
  maximum: Score,
  figures: Figures,
  entry: LeafEntry,
): Proposal {
  const judge = (isMet: boolean) =>
    isMet
      ? gives(method.award ?? maximum, step("answered-yes", { points: points(method.award ?? maximum) }))
      : gives(none, step("answered-no", { points: points(none) }));
  const { figure } = method;
  if (figure !== null) return withCount(figures, figure.id, (value) => judge(value >= figure.atLeast));
  return entry.answer === null ? awaits : judge(entry.answer);
}

function withCount(figures: Figures, id: FigureId, then: (value: number) => Proposal): Proposal {
  const value = valueOf(figures, id);
  return value === null ? missing(id) : then(value);
}

function withCountOrEntry(
  figures: Figures,
  id: FigureId | null,
  entry: LeafEntry,
  then: (value: number) => Proposal,
): Proposal {
  if (id !== null) return withCount(figures, id, then);
  return entry.count === null ? awaits : then(entry.count);
}

function withShare(
  numerator: FigureId,
  denominator: FigureId,
  onEmpty: "ask" | "maximum" | "nothing",
  maximum: Score,
  figures: Figures,
  then: (part: number, whole: number) => Proposal,
): Proposal {
  return withCount(figures, numerator, (part) =>
    withCount(figures, denominator, (whole) => {
      if (whole > 0) return then(part, whole);
      if (onEmpty === "ask") return asks(step("share-empty-asked", { figure: text(denominator) }));
      const given = onEmpty === "maximum" ? maximum : none;
      return gives(given, step("share-empty-given", { points: points(given) }));
    }),
  );
}

function byBands(method: Extract<Method, { kind: "bands" }>, maximum: Score, figures: Figures): Proposal {
  const judge = (part: number, whole: number): Proposal => {
    const value = method.denominator === null ? count(part) : thousandths(Math.floor((part * 1000) / whole));
    const fraction = method.denominator === null ? { part, whole: 1 } : { part: part * 1000, whole };
    const answer = bandOf(fraction, method.bands);
    if (answer.kind === "met") {
      const { award } = answer.band;
      return gives(award, step("band-met", { value, points: points(award) }));
    }
    if (answer.kind === "ambiguous")
      return asks(
        step("band-ambiguous", { value, options: text(answer.bands.map(({ award }) => award / 100).join(" / ")) }),
      );
    if (answer.kind === "gap" || method.outside === null) return asks(step("band-missing", { value }));
    return gives(method.outside, step("band-outside", { value, points: points(method.outside) }));
  };
  return method.denominator === null
    ? withCount(figures, method.numerator, (value) => judge(value, 1))
    : withShare(method.numerator, method.denominator, method.onEmpty, maximum, figures, judge);
}
