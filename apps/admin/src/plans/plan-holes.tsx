import { IconAlertCircle, IconCircleCheck } from "@tabler/icons-react";
import type { Outputs } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./overview.module.css";

export type OverviewPageData = Outputs["plans"]["overview"];

/** What nobody is at and who has nothing to do: how many, and which. */
export function PlanHoles({ page }: { page: OverviewPageData }) {
  const { t } = useWords();
  const duties = page.rows.filter(({ standing }) => standing === "no-task").map(({ title }) => title);
  const idle = page.columns
    .filter(({ isIdle }) => isIdle)
    .map(({ title, isHamlets }) => (isHamlets ? t("plans.overview.heads") : title));
  return (
    <section className={classes.card}>
      <h2>{t("plans.overview.holes")}</h2>
      {duties.length + idle.length === 0 && (
        <p className={classes.whole}>
          <IconCircleCheck size={18} aria-hidden /> {t("plans.overview.holes.none")}
        </p>
      )}
      <Hole name={t("plans.overview.holes.duties", { count: duties.length })} which={duties} />
      <Hole name={t("plans.overview.holes.idle", { count: idle.length })} which={idle} />
    </section>
  );
}

function Hole({ name, which }: { name: string; which: readonly string[] }) {
  if (which.length === 0) return null;
  return (
    <details className={classes.hole}>
      <summary>
        <IconAlertCircle size={18} aria-hidden /> {name}
      </summary>
      <ul>
        {which.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </details>
  );
}
