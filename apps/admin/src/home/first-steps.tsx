import { Title, VisuallyHidden } from "@mantine/core";
import { IconChevronRight, IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, type LinkProps } from "@tanstack/react-router";
import { api } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { useWords } from "../frame/words.tsx";
import type { MessageKey } from "../messages/index.ts";
import classes from "./home-page.module.css";

interface Step {
  words: MessageKey;
  isDone: boolean;
  link: Pick<LinkProps, "to" | "search" | "hash">;
}

/** What an administrator prepares so that others can work; once all of it is there, where the rest is kept. */
export function FirstSteps({ hasPlan }: { hasPlan: boolean }) {
  const { t } = useWords();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const accounts = useQuery(api.accounts.list.queryOptions()).data;
  const kiosks = useQuery(api.kiosks.list.queryOptions()).data;
  if (chart === undefined || accounts === undefined || kiosks === undefined) return null;
  const steps: Step[] = [
    {
      words: "home.first.people",
      isDone:
        chart.people.length > 1 &&
        chart.people.every((person) => chart.tenures.some(({ personId }) => personId === person.id)),
      link: { to: "/danh-ba", search: { phan: "con-nguoi" } },
    },
    {
      words: "home.first.accounts",
      isDone: accounts.some(({ bundle }) => bundle === "in-charge") && accounts.length > 2,
      link: { to: "/danh-ba", search: { phan: "tai-khoan" } },
    },
    { words: "home.first.kiosk", isDone: kiosks.length > 0, link: { to: "/cai-dat", hash: "man-hinh" } },
    { words: "home.first.plan", isDone: hasPlan, link: { to: "/ke-hoach" } },
  ];
  if (steps.every(({ isDone }) => isDone))
    return <EmptyState title={t("home.first.all.title")} text={t("home.first.all.text")} />;
  return (
    <section className={classes.card}>
      <Title order={2} size="h4" mb={6}>
        {t("home.first.title")}
      </Title>
      <ol className={classes.steps}>
        {steps.map(({ words, isDone, link }) => {
          const Sign = isDone ? IconCircleCheck : IconCircleDashed;
          return (
            <li key={words}>
              <Link {...link} className={classes.step} data-done={isDone || undefined}>
                <Sign size={20} aria-hidden />
                <span>
                  {t(words)}
                  <VisuallyHidden> ({t(isDone ? "home.first.done" : "home.first.open")})</VisuallyHidden>
                </span>
                <IconChevronRight size={16} aria-hidden />
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
