import { type Band, type Leaf, figuresOfMethod } from "@gandan/domain/evaluation";
import { writeNumber } from "@gandan/i18n";
import { useWords } from "../../frame/words.tsx";
import classes from "./leaf.module.css";
import type { EvaluationPage } from "../rows.ts";
import { type ScoreSpeech, useScoreWords } from "../use-score-words.ts";

/** How a criterion gets its points, in words: the method, its steps or bands, and what must be there first. */
export function LeafMethod({ page, leaf }: { page: EvaluationPage; leaf: Leaf }) {
  const { t, language } = useWords();
  const say = useScoreWords(page);
  const { method } = leaf;
  return (
    <section>
      <h3 className={classes.heading}>{t("evaluation.leaf.method")}</h3>
      <p>{t(`evaluation.method.${method.kind}`)}.</p>
      <ul className={classes.plain}>
        {linesOf(leaf, say, t, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {leaf.gate.map((gate) => (
          <li key={JSON.stringify(gate)}>
            {t("evaluation.leaf.gate", {
              needed:
                gate.kind === "fact"
                  ? gate.text[language]
                  : gate.kind === "figure"
                    ? `${say.name(gate.id)} ≥ ${writeNumber(gate.atLeast, language)}`
                    : t("evaluation.leaf.gate.criterion", { number: gate.code, points: say.points(gate.atLeast) }),
            })}
          </li>
        ))}
        {leaf.isZeroSensitive && hasNoZero(page) && <li>{t("evaluation.leaf.zeroSensitive")}</li>}
        {leaf.scoredBy.length > 0 && (
          <li>{t("evaluation.leaf.scoredBy", { levels: leaf.scoredBy.map((key) => say.name(key)).join(", ") })}</li>
        )}
        {leaf.notApplicable !== "refused" && <li>{t(`evaluation.leaf.policy.${leaf.notApplicable}`)}</li>}
      </ul>
    </section>
  );
}

const hasNoZero = ({ evaluation: { rubric } }: EvaluationPage): boolean =>
  rubric.classification.levels.some(({ conditions }) => conditions.some(({ kind }) => kind === "no-zero"));

type Said = ReturnType<typeof useWords>;

function linesOf({ method, maximum }: Leaf, say: ScoreSpeech, t: Said["t"], language: Said["language"]): string[] {
  const award = (points: number | null) => say.points(points ?? maximum);
  switch (method.kind) {
    case "judgement":
      return method.levels.map((level) =>
        t("evaluation.line.level", { name: level.name[language], points: say.points(level.award) }),
      );
    case "boolean":
      return method.figure === null
        ? []
        : [
            t("evaluation.line.atLeast", {
              figure: say.name(method.figure.id),
              count: method.figure.atLeast,
              points: award(method.award),
            }),
          ];
    case "ratio":
      return [
        t("evaluation.line.share", { part: say.name(method.numerator), whole: say.name(method.denominator) }),
        ...(method.cap === 1000 ? [] : [t("evaluation.line.cap", { share: share(method.cap, language) })]),
      ];
    case "taskCounters":
      return [t("evaluation.line.share", { part: say.name(method.met), whole: say.name(method.assigned) })];
    case "allOrNothing":
      return [
        t("evaluation.line.share", { part: say.name(method.numerator), whole: say.name(method.denominator) }),
        t("evaluation.line.from", { share: share(method.from, language), points: award(method.award) }),
      ];
    case "bands":
      return [
        method.denominator === null
          ? say.name(method.numerator)
          : t("evaluation.line.share", { part: say.name(method.numerator), whole: say.name(method.denominator) }),
        ...method.bands.map((band) =>
          t("evaluation.line.band", {
            band: bandWords(band, method.denominator !== null, t, language),
            points: say.points(band.award),
          }),
        ),
        ...(method.outside === null ? [] : [t("evaluation.line.outside", { points: say.points(method.outside) })]),
      ];
    case "stepPenalty":
      return [
        t("evaluation.line.off", {
          figure: say.name(method.figure),
          each: say.points(method.each),
          floor: say.points(method.floor),
        }),
      ];
    case "perCase":
      return [t("evaluation.line.each", { each: say.points(method.each), points: say.points(maximum) })];
    case "sample":
      return [t("evaluation.line.sample", { size: method.size, each: say.points(method.each) })];
    case "compareToMean":
      return [t("evaluation.line.mean", { own: say.name(method.own), mean: say.name(method.mean) })];
    case "superiorOnly":
      return [t("evaluation.leaf.scoredBy", { levels: say.name(method.level) })];
    case "noIncident":
      return figuresOfMethod(method).map((id) => say.name(id));
  }
}

const share = (thousandths: number, language: Said["language"]): string =>
  `${writeNumber(thousandths / 10, language)}%`;

function bandWords({ from, to }: Band, isShare: boolean, t: Said["t"], language: Said["language"]): string {
  const at = (edge: number) => (isShare ? share(edge, language) : writeNumber(edge, language));
  return [
    from === null ? null : t(from.isClosed ? "evaluation.edge.from" : "evaluation.edge.above", { at: at(from.at) }),
    to === null ? null : t(to.isClosed ? "evaluation.edge.to" : "evaluation.edge.under", { at: at(to.at) }),
  ]
    .filter((edge) => edge !== null)
    .join(" ");
}
