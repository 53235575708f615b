import { Progress } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Outputs } from "../api.ts";
import { CardHead } from "../page/card-head.tsx";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./home-page.module.css";

const parts = [
  { part: "done", color: "leaf", standing: ["done", "confirmed"] },
  { part: "moving", color: "indigo", standing: ["moving"] },
  { part: "late", color: "alarm", standing: ["late"] },
  { part: "untouched", color: null, standing: ["untouched"] },
] as const;

/** How the plan in force stands; each number opens its tasks. */
export function PlanCard({ plan }: { plan: NonNullable<Outputs["home"]["get"]["plan"]> }) {
  const { t } = useWords();
  const mayOpen = useMay()("task.read");
  const { id: planId, title, tally } = plan;
  const shown = parts.filter(({ part }) => tally[part] > 0);
  return (
    <section className={classes.card}>
      <CardHead link={{ to: "/ke-hoach/$planId", params: { planId } }}>{title}</CardHead>
      {tally.total > 0 && (
        <Progress.Root size={10} my={8} aria-label={t("home.plan.progress")}>
          {parts.map(
            ({ part, color }) =>
              color !== null && (
                <Progress.Section
                  key={part}
                  value={(100 * tally[part]) / tally.total}
                  color={color}
                  aria-label={t(`plans.progress.${part}`)}
                />
              ),
          )}
        </Progress.Root>
      )}
      <ul className={classes.parts}>
        {shown.map(({ part, standing }) => {
          const words = t(`home.plan.${part}`, { count: tally[part] });
          return (
            <li key={part}>
              {mayOpen ? (
                <Link
                  to="/cong-viec"
                  search={{ planId, standing: [...standing] }}
                  className={classes.part}
                  data-standing={part}
                >
                  {words}
                </Link>
              ) : (
                <span className={classes.part} data-standing={part}>
                  {words}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {tally.total === 0 && <span className={classes.quiet}>{t("plans.tally.none")}</span>}
    </section>
  );
}
