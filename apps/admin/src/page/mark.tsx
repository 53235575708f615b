import type { TablerIcon } from "@tabler/icons-react";
import classes from "./mark.module.css";

export type Tone = "plain" | "now" | "good" | "care" | "bad";

interface MarkProperties {
  mark: readonly [TablerIcon, Tone];
  words: string;
}

/** How something stands: picture, word, colour. */
export function Mark({ mark: [Icon, tone], words }: MarkProperties) {
  return (
    <span className={classes.mark} data-tone={tone}>
      <Icon size={15} aria-hidden />
      {words}
    </span>
  );
}
