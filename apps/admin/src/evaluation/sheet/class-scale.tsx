import type { ScoreSheet } from "@gandan/domain/evaluation";
import { useWords } from "../../frame/words.tsx";
import type { EvaluationPage } from "../rows.ts";
import classes from "./class-scale.module.css";
import { useScoreWords } from "../use-score-words.ts";

interface Properties {
  page: EvaluationPage;
  /** Where the points would be; null where nothing is tried. */
  tried?: ScoreSheet | null;
}

/** The points on the line of classes, with how far the next one is; side conditions are told by the rules that fired. */
export function ClassScale({ page, tried = null }: Properties) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const { rubric } = page.evaluation;
  const levels = rubric.classification.levels
    .flatMap(({ key, from }) => (from === null ? [{ key, at: 0 }] : [{ key, at: from.at }]))
    .toSorted((left, right) => left.at - right.at);
  if (levels.length === 0) return null;
  const whole = Math.max(rubric.total, page.sheet.total, tried?.total ?? 0);
  const place = (points: number) => `${Math.min(100, (points / whole) * 100)}%`;
  const total = tried?.total ?? page.sheet.total;
  const next = levels.find(({ at }) => at > total);
  return (
    <div className={classes.scale}>
      <div className={classes.line} aria-hidden>
        {levels.map(({ key, at }, index) => (
          <span
            key={key}
            className={classes.band}
            data-odd={index % 2 === 1 || undefined}
            style={{
              insetInlineStart: place(at),
              width: `calc(${place((levels[index + 1]?.at ?? whole) - at)} - 2px)`,
            }}
          >
            <span>{say.points(at)}</span>
          </span>
        ))}
        <span className={classes.now} style={{ insetInlineStart: place(page.sheet.total) }} />
        {tried !== null && <span className={classes.tried} style={{ insetInlineStart: place(tried.total) }} />}
      </div>
      <p>
        {next === undefined
          ? t("evaluation.scale.highest")
          : t("evaluation.scale.next", {
              points: say.points(next.at - total),
              level: say.name(next.key),
              at: say.points(next.at),
            })}
      </p>
    </div>
  );
}
