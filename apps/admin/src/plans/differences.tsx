import { Text } from "@mantine/core";
import { IconMinus, IconPlus } from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import classes from "./versions.module.css";

export interface Comparison {
  from: number;
  to: number;
  parts: readonly { kind: "same" | "added" | "removed"; text: string }[];
}

/** Two versions sentence by sentence: what came, what went, and how much stayed. */
export function Differences({ comparison }: { comparison: Comparison }) {
  const { t } = useWords();
  const changed = comparison.parts.filter((part) => part.kind !== "same");
  return (
    <section className={classes.differences} aria-live="polite">
      <Text fw={600}>
        {t("plans.versions.row", { version: comparison.from })} → {t("plans.versions.row", { version: comparison.to })}
      </Text>
      <Text size="sm" c="var(--gd-quiet)">
        {changed.length === 0
          ? t("plans.versions.nothing")
          : t("plans.versions.same", { count: comparison.parts.length - changed.length })}
      </Text>
      {changed.map((part, index) => {
        const Sign = part.kind === "added" ? IconPlus : IconMinus;
        const Tag = part.kind === "added" ? "ins" : "del";
        return (
          // Sentences may repeat; their place in the comparison is what tells them apart.
          <Tag key={`${part.kind}-${index}`} className={classes.part} data-kind={part.kind}>
            <Sign size={16} aria-hidden /> <span>{part.text}</span>
          </Tag>
        );
      })}
    </section>
  );
}
