import type { Criterion, CriterionScore } from "@gandan/domain/evaluation";
import { Link } from "@tanstack/react-router";
import { useWords } from "../../frame/words.tsx";
import { LeafState } from "../leaf/leaf-state.tsx";
import type { EvaluationPage } from "../rows.ts";
import classes from "./sheet.module.css";
import { useScoreWords } from "../use-score-words.ts";

interface Properties {
  page: EvaluationPage;
  score: CriterionScore;
  criterion: Criterion | undefined;
  isOpen: boolean;
  isPenalty?: boolean;
}

/** A criterion on the sheet: its words, a bar of its points, how it stands and what would raise it. */
export function LeafLine({ page, score, criterion, isOpen, isPenalty = false }: Properties) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const gain = page.winnable.find(({ code }) => code === score.code);
  return (
    <Link
      from="/danh-gia/$year"
      to="/danh-gia/$year"
      search={(before) => ({ ...before, tc: score.code })}
      replace
      className={classes.leaf}
      data-open={isOpen || undefined}
      aria-current={isOpen || undefined}
    >
      <span className={classes.leafText}>
        <span className={classes.number}>{score.number}</span> {criterion?.text}
        {gain !== undefined && (
          <span className={classes.gain}>
            {t("evaluation.gain", { points: say.points(gain.points), count: gain.items })}
          </span>
        )}
      </span>
      <span className={classes.track} data-state={score.state} data-penalty={isPenalty || undefined} aria-hidden>
        <span style={{ width: `${score.maximum === 0 ? 0 : (score.score / score.maximum) * 100}%` }} />
      </span>
      <span className={classes.points}>
        {score.state === "scored" ? (
          <>
            <strong>
              {isPenalty && score.score > 0 && "−"}
              {say.points(score.score)}
            </strong>{" "}
            / {say.points(score.maximum)}
          </>
        ) : (
          <>… / {say.points(score.maximum)}</>
        )}
      </span>
      <span>
        <LeafState score={score} isPenalty={isPenalty} />
      </span>
    </Link>
  );
}
