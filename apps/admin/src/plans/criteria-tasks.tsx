import { TextLink } from "../page/text-link.tsx";
import { useWords } from "../frame/words.tsx";
import classes from "./overview.module.css";
import type { OverviewPageData } from "./plan-holes.tsx";

/** The criteria of the year's score, and how many tasks were given for each of them. */
export function CriteriaTasks({ page }: { page: OverviewPageData }) {
  const { t } = useWords();
  const { criteria, plan } = page;
  if (criteria === null) return null;
  const year = String(plan.year);
  return (
    <section className={classes.card}>
      <h2>{t("plans.overview.criteria", { year })}</h2>
      <p className={classes.quiet}>{t("plans.overview.criteria.lead")}</p>
      <ul className={classes.criteria}>
        {criteria.map(({ code, number, text, tasks }) => (
          <li key={code} data-none={tasks === 0 || undefined}>
            <TextLink to="/danh-gia/$year" params={{ year }} search={{ tc: code }}>
              {number} {text}
            </TextLink>
            <span>
              {tasks === 0 ? t("plans.overview.criteria.none") : t("plans.overview.criteria.tasks", { count: tasks })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
