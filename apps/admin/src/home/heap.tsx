import { IconAlertTriangle, IconClock, IconZzz } from "@tabler/icons-react";
import type { LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { CardHead } from "../page/card-head.tsx";
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
      <CardHead link={link}>
        {Sign !== null && <Sign size={18} aria-hidden />}
        {words}
      </CardHead>
      {children}
    </section>
  );
}
