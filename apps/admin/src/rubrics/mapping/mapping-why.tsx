import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Button } from "@mantine/core";
import { IconArrowRight, IconHandFinger, IconLink, IconSparkles } from "@tabler/icons-react";
import { Mark } from "../../page/mark.tsx";
import { useWords } from "../../frame/words.tsx";
import type { MappingLine } from "./mapping-lines.ts";
import classes from "./mapping.module.css";

const marks = {
  "same-code": [IconLink, "plain"],
  "same-words": [IconLink, "plain"],
  "by-hand": [IconHandFinger, "now"],
  new: [IconSparkles, "care"],
} as const;

interface Properties {
  line: MappingLine;
  isOpen: boolean;
  /** Null where the person may not change it. */
  onEdit: (() => void) | null;
}

/** Why two criteria stand beside each other: in words, by whom and when where somebody said so; and the way to change it. */
export function MappingWhy({ line: { leaf, how, said }, isOpen, onEdit }: Properties) {
  const { t } = useWords();
  const why = how ?? "new";
  return (
    <div className={classes.why}>
      <IconArrowRight size={16} aria-hidden className={classes.arrow} />
      <Mark mark={marks[why]} words={t(`rubrics.mapping.how.${why}`)} />
      {said !== null && (
        <span className={classes.quiet}>
          {t(said.from === "own" ? "rubrics.mapping.said" : "rubrics.mapping.said.province", {
            who: said.by ?? t("rubrics.mapping.somebody"),
            when: writeDay(dayOf(said.at)),
          })}
        </span>
      )}
      {onEdit !== null && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={isOpen}
          aria-label={t("rubrics.mapping.edit.of", { number: leaf.number })}
          onClick={onEdit}
        >
          {t("rubrics.mapping.edit")}
        </Button>
      )}
    </div>
  );
}
