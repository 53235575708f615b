import { Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Outputs } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./home-page.module.css";

/** The hamlets side by side: who is head, how many tasks are done and late. */
export function HamletTiles({ hamlets }: { hamlets: Outputs["home"]["get"]["hamlets"] }) {
  const { t } = useWords();
  if (hamlets.length === 0) return null;
  return (
    <section className={classes.card}>
      <Title order={2} size="h4" mb={10}>
        {t("home.hamlets")}
      </Title>
      <ul className={classes.tiles}>
        {hamlets.map((hamlet) => (
          <li key={hamlet.id}>
            <Link
              to="/cong-viec"
              search={{ hamletId: hamlet.id }}
              className={classes.tile}
              data-late={hamlet.tally.late > 0 || undefined}
            >
              <strong>{hamlet.name}</strong>
              <span className={classes.quiet}>{hamlet.headName ?? t("home.hamlets.noHead")}</span>
              <span>
                {hamlet.tally.total === 0
                  ? t("hamlets.tasks.none")
                  : t("plans.tally", { done: hamlet.tally.done, total: hamlet.tally.total })}
              </span>
              {hamlet.tally.late > 0 && (
                <span className={classes.late}>{t("plans.tally.late", { count: hamlet.tally.late })}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
