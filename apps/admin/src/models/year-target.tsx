import { Progress } from "@mantine/core";
import { TextLink } from "../page/text-link.tsx";
import { useWords } from "../frame/words.tsx";
import classes from "./models.module.css";
import type { ModelList } from "./rows.ts";

/** What the year's plan aims at, in its own sentence, and how far the year is. */
export function YearTarget({ standing }: { standing: ModelList["standing"] }) {
  const { t } = useWords();
  const { target, registered, proposed, recognised } = standing;
  const year = String(standing.year);
  const lines = [
    ["registered", registered],
    ["proposed", proposed],
    ["recognised", recognised],
  ] as const;
  return (
    <section className={classes.target} aria-label={t("models.target")}>
      <div className={classes.targetWords}>
        <h2>{t("models.target.year", { year })}</h2>
        {target === null ? (
          <p className={classes.quiet}>{t("models.target.none", { year })}</p>
        ) : (
          <>
            <blockquote className={classes.quote}>{target.text}</blockquote>
            <TextLink to="/ke-hoach/$planId" params={{ planId: target.planId }} size="sm">
              {target.planTitle}
            </TextLink>
          </>
        )}
      </div>
      <dl className={classes.targetBars}>
        {lines.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`models.target.${name}`)}</dt>
            <dd>
              {target === null ? String(count) : t("models.target.of", { count, target: target.quantity })}
              {target !== null && (
                <Progress
                  aria-label={t(`models.target.${name}`)}
                  color={count >= target.quantity ? "leaf" : "indigo"}
                  value={target.quantity === 0 ? 100 : Math.min(100, (100 * count) / target.quantity)}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
