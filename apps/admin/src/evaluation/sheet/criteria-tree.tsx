import { type Criterion, type CriterionScore, leafScores } from "@gandan/domain/evaluation";
import { SegmentedControl } from "@mantine/core";
import { useWords } from "../../frame/words.tsx";
import { LeafLine } from "./leaf-line.tsx";
import { type EvaluationPage, criteriaByCode } from "../rows.ts";
import classes from "./sheet.module.css";
import { type LeafView, leafViews } from "./sheet-search.ts";
import { useScoreWords } from "../use-score-words.ts";

interface Properties {
  page: EvaluationPage;
  openCode: string | null;
  view: LeafView;
  onView: (view: LeafView) => void;
}

/** The criteria as the decision prints them, each with its points, its bar and how it stands. */
export function CriteriaTree({ page, openCode, view, onView }: Properties) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const { sheet, evaluation } = page;
  const criteria = criteriaByCode(evaluation.rubric);
  const winnable = new Set(page.winnable.map(({ code }) => code));
  const isShown = (leaf: CriterionScore): boolean => {
    switch (view) {
      case "all":
        return true;
      case "open":
        return leaf.state === "awaiting";
      case "undecided":
        return leaf.state === "undecided";
      case "lost":
        return leaf.state === "scored" && leaf.score < leaf.maximum;
      case "winnable":
        return winnable.has(leaf.code);
    }
  };
  const extras = [
    { key: "bonus", extra: sheet.bonus, cap: evaluation.rubric.bonus?.cap },
    { key: "penalty", extra: sheet.penalty, cap: evaluation.rubric.penalty?.cap },
  ] as const;
  const group = (score: CriterionScore, depth: number) => {
    const leaves = leafScores([score]).filter(isShown);
    if (leaves.length === 0) return null;
    return (
      <li key={score.code}>
        {score.children.length === 0 ? (
          <LeafLine page={page} score={score} criterion={criteria.get(score.code)} isOpen={openCode === score.code} />
        ) : (
          <>
            <GroupHead score={score} criterion={criteria.get(score.code)} depth={depth} points={say.points} />
            <ul className={classes.branch}>{score.children.map((child) => group(child, depth + 1))}</ul>
          </>
        )}
      </li>
    );
  };
  const hasNone = [...sheet.groups, ...extras.flatMap(({ extra }) => extra?.leaves ?? [])].every(
    (score) => leafScores([score]).filter(isShown).length === 0,
  );
  return (
    <>
      <div className={classes.views}>
        <SegmentedControl
          aria-label={t("evaluation.view")}
          value={view}
          data={leafViews.map((value) => ({ value, label: t(`evaluation.view.${value}`) }))}
          onChange={(next) => onView(leafViews.find((known) => known === next) ?? "all")}
        />
      </div>
      {hasNone ? (
        <p className={classes.quiet}>{t("evaluation.view.none")}</p>
      ) : (
        <ul className={classes.tree} aria-label={t("evaluation.criteria")}>
          {sheet.groups.map((score) => group(score, 0))}
          {extras.map(({ key, extra, cap = 0 }) => {
            const leaves = extra?.leaves.filter(isShown) ?? [];
            if (leaves.length === 0) return null;
            return (
              <li key={key}>
                <div className={classes.group} data-depth={0}>
                  <h2>{t(`evaluation.${key}`, { cap: say.points(cap) })}</h2>
                  <span className={classes.groupPoints}>
                    {key === "penalty" && (extra?.score ?? 0) > 0 && "−"}
                    {say.points(extra?.score ?? 0)}
                  </span>
                </div>
                <ul className={classes.branch}>
                  {leaves.map((leaf) => (
                    <li key={leaf.code}>
                      <LeafLine
                        page={page}
                        score={leaf}
                        criterion={criteria.get(leaf.code)}
                        isOpen={openCode === leaf.code}
                        isPenalty={key === "penalty"}
                      />
                    </li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

interface HeadProperties {
  score: CriterionScore;
  criterion: Criterion | undefined;
  depth: number;
  points: (hundredths: number) => string;
}

function GroupHead({ score, criterion, depth, points }: HeadProperties) {
  const Title = depth === 0 ? "h2" : "h3";
  return (
    <div className={classes.group} data-depth={Math.min(depth, 2)}>
      <Title>
        <span className={classes.number}>{score.number}</span> {criterion?.text}
      </Title>
      <span className={classes.groupPoints}>
        <strong>{points(score.score)}</strong> / {points(score.maximum)}
      </span>
    </div>
  );
}
