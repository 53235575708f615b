import { type CriterionScore, type Leaf, figuresOfMethod } from "@gandan/domain/evaluation";
import { writeNumber } from "@gandan/i18n";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../../frame/words.tsx";
import { FigureRows } from "./figure-rows.tsx";
import classes from "./leaf.module.css";
import type { EvaluationPage } from "../rows.ts";
import { useScoreWords } from "../use-score-words.ts";

interface Properties {
  page: EvaluationPage;
  leaf: Leaf;
  score: CriterionScore;
}

/** What the registers say: the proposed points, each figure with its rule, and the rows behind it. */
export function LeafFigures({ page, leaf, score }: Properties) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const gates = leaf.gate.flatMap((one) => (one.kind === "figure" ? [one.id] : []));
  const ids = [...new Set([...figuresOfMethod(leaf.method), ...gates])];
  if (ids.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>{t("evaluation.leaf.figures")}</h3>
      <p className={classes.proposed}>
        {score.proposed === null
          ? t("evaluation.leaf.unproposed")
          : t("evaluation.leaf.proposed", { points: say.points(score.proposed), maximum: say.points(leaf.maximum) })}
      </p>
      <ul className={classes.figures}>
        {ids.map((id) => (
          <Figure key={id} page={page} id={id} />
        ))}
      </ul>
    </section>
  );
}

function Figure({ page, id }: { page: EvaluationPage; id: string }) {
  const { t, language } = useWords();
  const [isOpen, setOpen] = useState(false);
  const definition = page.definitions.find((known) => known.id === id);
  const value = page.figures[id]?.value ?? null;
  return (
    <li>
      <div className={classes.figure}>
        <span>{definition?.name[language] ?? id}</span>
        <strong>{value === null ? t("evaluation.figure.none") : writeNumber(value, language)}</strong>
      </div>
      {definition !== undefined && (
        <p className={classes.quiet}>
          {definition.formula[language]}. {definition.rule[language]}.
        </p>
      )}
      {value !== null && (
        <Button
          variant="subtle"
          size="compact-sm"
          ml={-8}
          aria-expanded={isOpen}
          onClick={() => setOpen((before) => !before)}
        >
          {t(isOpen ? "evaluation.figure.hide" : "evaluation.figure.show")}
        </Button>
      )}
      {isOpen && <FigureRows page={page} figure={id} />}
    </li>
  );
}
