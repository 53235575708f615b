import type { TermId } from "@gandan/domain/glossary";
import { Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import classes from "./page-head.module.css";
import { Term } from "./term.tsx";

interface Properties {
  title: string;
  /** The word of the field that the title is. */
  term?: TermId;
  lead?: ReactNode;
  /** The way back, above the title. */
  back?: ReactNode;
  /** At the right: one primary action at most. */
  children?: ReactNode;
}

/** What a page is about, and the one thing to do on it. The browser's tab says the same. */
export function PageHead({ title, term, lead, back, children }: Properties) {
  useEffect(() => {
    document.title = `${title} – Gần Dân`;
  }, [title]);
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        {back}
        <Title order={1}>{term === undefined ? title : <Term id={term}>{title}</Term>}</Title>
        {lead !== undefined && (
          <Text c="dimmed" component="div" className={classes.lead}>
            {lead}
          </Text>
        )}
      </div>
      {children !== undefined && <div className={classes.actions}>{children}</div>}
    </header>
  );
}
