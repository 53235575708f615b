import { Button } from "@mantine/core";
import { IconAdjustmentsHorizontal } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import classes from "./folded-filters.module.css";
import { useWords } from "../frame/words.tsx";

interface Properties {
  /** How many of them narrow the list now. */
  count: number;
  /** They are many and seldom needed: folded at a desk too, and a row of their own when they are not. */
  areSeldom?: boolean;
  children: ReactNode;
}

/** The choices that narrow a list: at a desk they stand there, on a phone behind one button, so that the list begins on the first screen. */
export function FoldedFilters({ count, areSeldom = false, children }: Properties) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        className={classes.toggle}
        data-seldom={areSeldom || undefined}
        aria-expanded={isOpen}
        leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
        onClick={() => setOpen(!isOpen)}
      >
        {count === 0 ? t("frame.filters") : t("frame.filters.count", { count })}
      </Button>
      <div className={classes.folded} data-open={isOpen || undefined} data-seldom={areSeldom || undefined}>
        {children}
      </div>
    </>
  );
}
