import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./settings-part.module.css";

interface Properties {
  /** Its place in the address, so that other pages can point at it. */
  id: string;
  title: string;
  lead: string;
  children: ReactNode;
}

/** One part of the settings: what it is about at the left, what can be set at the right. */
export const SettingsPart = ({ id, title, lead, children }: Properties) => (
  <section id={id} className={classes.part} aria-labelledby={`${id}-title`}>
    <div>
      <Title order={2} size="h3" id={`${id}-title`}>
        {title}
      </Title>
      <Text c="dimmed" size="sm" mt={4}>
        {lead}
      </Text>
    </div>
    <div className={classes.body}>{children}</div>
  </section>
);
