import type { Id } from "@gandan/domain/values";
import { useWords } from "../frame/words.tsx";
import type { PositionLine } from "./chart-groups.ts";
import classes from "./chart.module.css";
import { Vacant } from "./vacant.tsx";

interface Properties {
  line: PositionLine;
  isOpen: boolean;
  onOpen: (id: Id<"position">) => void;
}

/** One position of the chart with who holds it; opens beside the chart. */
export function PositionButton({ line, isOpen, onOpen }: Properties) {
  const { t } = useWords();
  const { position, holders, actingFor } = line;
  return (
    <button
      type="button"
      className={classes.line}
      data-open={isOpen || undefined}
      aria-expanded={isOpen}
      onClick={() => onOpen(position.id)}
    >
      <span className={classes.title}>{position.title}</span>
      <span className={classes.holder}>
        {holders.length === 0 ? <Vacant /> : holders.map((person) => person.name).join(", ")}
      </span>
      {actingFor.length > 0 && (
        <span className={classes.acting}>
          {actingFor.map(({ capacity, title }) => t(`roles.acting.${capacity}`, { title })).join("; ")}
        </span>
      )}
    </button>
  );
}
