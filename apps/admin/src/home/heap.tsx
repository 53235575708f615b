import { Title } from "@mantine/core";
import { IconAlertTriangle, IconChevronRight, IconClock, IconZzz } from "@tabler/icons-react";
import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import classes from "./home-page.module.css";

const signs = { late: IconAlertTriangle, now: IconClock, silent: IconZzz, plain: null } as const;

interface Properties {
  tone: keyof typeof signs;
  count: number;
  /** The number in words: "3 việc quá hạn". */
  words: string;
  link: Pick<LinkProps, "to" | "search">;
  children: ReactNode;
}

/** A number that matters, as words that open its rows, with the first few below it; nothing where there are none. */
export function Heap({ tone, count, words, link, children }: Properties) {
  if (count === 0) return null;
  const Sign = signs[tone];
  return (
    <section className={classes.card} data-tone={tone}>
      <Title order={2} size="h4">
        <Link {...link} className={classes.heap}>
          {Sign !== null && <Sign size={18} aria-hidden />}
          {words}
          <IconChevronRight size={16} aria-hidden />
        </Link>
      </Title>
      {children}
    </section>
  );
}
