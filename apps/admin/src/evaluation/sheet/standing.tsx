import { type CriterionScore, sheetLeaves } from "@gandan/domain/evaluation";
import { Anchor } from "@mantine/core";
import { IconAlertTriangle, IconHelpCircle, IconHourglass, IconTrendingUp } from "@tabler/icons-react";
import { useWords } from "../../frame/words.tsx";
import { ClassScale } from "./class-scale.tsx";
import { Questions } from "./questions.tsx";
import { type EvaluationPage, turnIn } from "../rows.ts";
import { ScorePicture } from "./score-picture.tsx";
import type { LeafView } from "./sheet-search.ts";
import classes from "./standing.module.css";
import { useScoreWords } from "../use-score-words.ts";

interface Properties {
  page: EvaluationPage;
  onOpen: (code: string) => void;
  onView: (view: LeafView) => void;
}

/** The score in one look: total, class, why, what is missing and what would raise it. */
export function Standing({ page, onOpen, onView }: Properties) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const { sheet, evaluation, levels } = page;
  const { rubric } = evaluation;
  const { verdict } = sheet;
  const leaves = sheetLeaves(sheet);
  const open = leaves.filter(({ state }) => state === "awaiting");
  const undecided = sheet.undecided.filter(({ code }) => code !== null);
  const elsewhere = leaves.filter(({ state }) => state === "elsewhere");
  const maximum = (some: readonly CriterionScore[]) => say.points(some.reduce((sum, leaf) => sum + leaf.maximum, 0));
  const winnable = page.winnable.reduce((sum, { points }) => sum + points, 0);
  const turn = turnIn(page);
  const whose = levels.find(({ level }) => level === page.level);
  return (
    <section className={classes.card} aria-label={t("evaluation.standing")}>
      <div>
        <p className={classes.quiet}>
          {whose !== undefined &&
            t(page.isSigned ? "evaluation.shown.signed" : "evaluation.shown.open", { level: say.in(whose.name) })}
          {evaluation.closedAt !== null && ` · ${t("evaluation.state.closed")}`}
          {turn !== null && turn.level !== page.level && ` · ${t("evaluation.turn", { level: say.in(turn.name) })}`}
        </p>
        <p className={classes.total}>
          <strong>{say.points(sheet.total)}</strong>
          <span>{t("evaluation.of", { maximum: say.points(rubric.total) })}</span>
        </p>
        <p className={classes.verdict} data-state={verdict.state}>
          {verdict.state === "classified"
            ? say.name(verdict.level)
            : t(verdict.state === "undecided" ? "evaluation.verdict.undecided" : "evaluation.verdict.none")}
        </p>
        <ul className={classes.why} aria-label={t("evaluation.why")}>
          {sheet.steps.map((step) => (
            <li key={step.code + JSON.stringify(step.values)}>{say.step(step)}</li>
          ))}
        </ul>
        <ClassScale page={page} />
      </div>
      <div>
        <ScorePicture page={page} onOpen={onOpen} />
        <ul className={classes.counts}>
          {open.length > 0 && (
            <li data-tone="open">
              <IconHourglass size={16} aria-hidden />
              <Anchor component="button" type="button" onClick={() => onView("open")}>
                {t("evaluation.count.open", { count: open.length, points: maximum(open) })}
              </Anchor>
            </li>
          )}
          {undecided.length > 0 && (
            <li data-tone="open">
              <IconHelpCircle size={16} aria-hidden />
              <Anchor component="button" type="button" onClick={() => onView("undecided")}>
                {t("evaluation.count.undecided", { count: undecided.length })}
              </Anchor>
            </li>
          )}
          {winnable > 0 && (
            <li data-tone="gain">
              <IconTrendingUp size={16} aria-hidden />
              <Anchor component="button" type="button" onClick={() => onView("winnable")}>
                {t("evaluation.count.winnable", { points: say.points(winnable), count: page.winnable.length })}
              </Anchor>
            </li>
          )}
          {elsewhere.length > 0 && (
            <li>
              <IconAlertTriangle size={16} aria-hidden />
              {t("evaluation.count.elsewhere", { count: elsewhere.length, points: maximum(elsewhere) })}
            </li>
          )}
        </ul>
        <Questions page={page} />
      </div>
    </section>
  );
}
