import { Title } from "@mantine/core";
import { IconChevronRight } from "@tabler/icons-react";
import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import classes from "./card-head.module.css";

interface Properties {
  link: Pick<LinkProps, "to" | "search" | "params">;
  children: ReactNode;
}

/** The head of a card that opens what the card is about. */
export const CardHead = ({ link, children }: Properties) => (
  <Title order={2} size="h4">
    <Link {...link} className={classes.head}>
      {children}
      <IconChevronRight size={16} aria-hidden />
    </Link>
  </Title>
);
