import { type ScoreSheet, figuresOfMethod, leavesOf, whatIf } from "@gandan/domain/evaluation";
import { Button } from "@mantine/core";
import { IconRotate } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useWords } from "../../frame/words.tsx";
import { ClassScale } from "../sheet/class-scale.tsx";
import { FigureSlider } from "./figure-slider.tsx";
import type { EvaluationPage } from "../rows.ts";
import { useScoreWords } from "../use-score-words.ts";
import classes from "./what-if.module.css";
import { Winnable } from "./winnable.tsx";

/** Drag a figure and see what the sheet would come to; nothing is kept, and nobody else sees it. */
export function WhatIf({ page }: { page: EvaluationPage }) {
  const { t } = useWords();
  const [changed, setChanged] = useState<Readonly<Record<string, number>>>({});
  const { rubric } = page.evaluation;
  const isTried = Object.keys(changed).length > 0;
  const { after, change } = useMemo(
    () => whatIf(rubric, page.figures, page.entries, changed),
    [rubric, page.figures, page.entries, changed],
  );
  const figures = [...new Set(leavesOf(rubric).flatMap(({ method }) => figuresOfMethod(method)))];
  // What the work of the year moves comes first; wholes and what no register gives yet are there for who looks.
  const wholes = new Set(page.definitions.map(({ partOf }) => partOf));
  const isMoved = (id: string) => !wholes.has(id) && (page.figures[id]?.value ?? null) !== null;
  const slider = (id: string) => (
    <FigureSlider
      key={id}
      page={page}
      id={id}
      tried={changed[id]}
      onTry={(value) => setChanged((before) => ({ ...before, [id]: value }))}
    />
  );
  return (
    <>
      <Winnable page={page} />
      <section className={classes.card}>
        <div className={classes.result}>
          <div className={classes.head}>
            <h2>{t("evaluation.whatIf")}</h2>
            {isTried && (
              <Button
                variant="default"
                size="compact-md"
                leftSection={<IconRotate size={16} aria-hidden />}
                onClick={() => setChanged({})}
              >
                {t("evaluation.whatIf.reset")}
              </Button>
            )}
          </div>
          <Outcome page={page} after={after} change={change} isTried={isTried} />
          <ClassScale page={page} tried={isTried ? after : null} />
        </div>
        <ul className={classes.sliders}>{figures.filter(isMoved).map(slider)}</ul>
        <details className={classes.more}>
          <summary>{t("evaluation.whatIf.more")}</summary>
          <ul className={classes.sliders}>{figures.filter((id) => !isMoved(id)).map(slider)}</ul>
        </details>
      </section>
    </>
  );
}

interface OutcomeProperties {
  page: EvaluationPage;
  after: ScoreSheet;
  change: number;
  isTried: boolean;
}

function Outcome({ page, after, change, isTried }: OutcomeProperties) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const { total, verdict } = page.sheet;
  const classOf = (sheet: ScoreSheet) =>
    sheet.verdict.state === "classified" ? say.name(sheet.verdict.level) : t("evaluation.verdict.undecided");
  if (!isTried) return <p className={classes.quiet}>{t("evaluation.whatIf.lead")}</p>;
  return (
    <p className={classes.outcome} aria-live="polite">
      {say.points(total)} → <strong>{say.points(after.total)}</strong>
      <span data-down={change < 0 || undefined}>
        {" "}
        ({change > 0 && "+"}
        {say.points(change).replace("-", "−")})
      </span>
      {" · "}
      {verdict.state === after.verdict.state && classOf(page.sheet) === classOf(after)
        ? t("evaluation.whatIf.sameClass", { level: classOf(after) })
        : `${classOf(page.sheet)} → ${classOf(after)}`}
    </p>
  );
}
