import type { CriterionScore, Leaf } from "@gandan/domain/evaluation";
import { Alert } from "@mantine/core";
import { IconHelpCircle } from "@tabler/icons-react";
import { useWords } from "../../frame/words.tsx";
import { LeafEvidence } from "./leaf-evidence.tsx";
import { LeafFigures } from "./leaf-figures.tsx";
import { LeafForm } from "./leaf-form.tsx";
import { LeafLevels } from "./leaf-levels.tsx";
import { LeafMethod } from "./leaf-method.tsx";
import { LeafState } from "./leaf-state.tsx";
import { LeafTasks } from "./leaf-tasks.tsx";
import classes from "./leaf.module.css";
import { type EvaluationPage, mayScore, scores } from "../rows.ts";
import { useScoreWords } from "../use-score-words.ts";

interface Properties {
  page: EvaluationPage;
  leaf: Leaf;
  score: CriterionScore;
}

/** One criterion: its words, how it is scored, what the registers give, what was entered and by which proof. */
export function LeafPanel({ page, leaf, score }: Properties) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const isPenalty = page.evaluation.rubric.penalty?.leaves.some(({ code }) => code === leaf.code) ?? false;
  const isMine = mayScore(page) && scores(leaf, page.level);
  const question = page.sheet.undecided.find(({ code }) => code === leaf.code);
  return (
    <div className={classes.panel}>
      <div>
        <p className={classes.quiet}>
          {leaf.number} · {t("evaluation.maximum.of", { points: say.points(leaf.maximum) })}
        </p>
        <h2 className={classes.title}>{leaf.text}</h2>
        <p className={classes.score}>
          <strong>{score.state === "scored" ? say.points(score.score) : "…"}</strong>
          <span>/ {say.points(score.maximum)}</span>
          <LeafState score={score} isPenalty={isPenalty} />
        </p>
        <ul className={classes.steps} aria-label={t("evaluation.why")}>
          {score.steps.map((step) => (
            <li key={step.code}>{say.step(step)}</li>
          ))}
        </ul>
      </div>
      {question !== undefined && (
        <Alert color="gold" variant="light" icon={<IconHelpCircle size={18} />} title={t("evaluation.ask")}>
          {say.step(question.step)}
        </Alert>
      )}
      <LeafMethod page={page} leaf={leaf} />
      <LeafFigures page={page} leaf={leaf} score={score} />
      {isMine ? (
        <LeafForm page={page} leaf={leaf} score={score} />
      ) : (
        <LeafEvidence page={page} leaf={leaf} chosen={page.entries.leaves[leaf.code]?.evidence ?? []} />
      )}
      <LeafTasks key={`tasks ${leaf.code}`} page={page} leaf={leaf} />
      <LeafLevels page={page} leaf={leaf} />
    </div>
  );
}
