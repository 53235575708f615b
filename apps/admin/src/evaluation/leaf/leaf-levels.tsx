import type { Leaf } from "@gandan/domain/evaluation";
import { useWords } from "../../frame/words.tsx";
import classes from "./leaf.module.css";
import type { EvaluationPage } from "../rows.ts";
import { useScoreWords } from "../use-score-words.ts";

/** What each level that signed gave this criterion. */
export function LeafLevels({ page, leaf }: { page: EvaluationPage; leaf: Leaf }) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const signed = page.levels.flatMap(({ level, name, signed: sheets }) => {
    const last = sheets.at(-1);
    return last === undefined ? [] : [{ level, name, score: last.scores[leaf.code] }];
  });
  if (signed.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>{t("evaluation.leaf.levels")}</h3>
      <dl className={classes.facts}>
        {signed.map(({ level, name, score }) => (
          <div key={level}>
            <dt>{say.in(name)}</dt>
            <dd>{score === undefined ? t("evaluation.leaf.none") : say.points(score)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
