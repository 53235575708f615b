import type { Outputs } from "../api.ts";
import { Checkbox } from "@mantine/core";
import { IconAlertTriangle, IconCirclePlus, IconEqual, IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { shortDay } from "@gandan/domain/values";
import { Mark } from "../frame/mark.tsx";
import { useWords } from "../frame/words.tsx";
import { faultWords } from "./fault-words.ts";
import classes from "./list-import.module.css";

export type ListRead = Extract<Outputs["tasks"]["readList"], { ok: true }>["value"];
export type ListLine = ListRead["lines"][number];

const outcomeMarks = {
  refused: [IconAlertTriangle, "bad"],
  changed: [IconPencil, "care"],
  new: [IconCirclePlus, "good"],
  unchanged: [IconEqual, "plain"],
} as const;

interface Properties {
  line: ListLine;
  isChosen: boolean;
  onChoose: () => void;
}

/** A row of the file: what it says, what would come of it and why not. */
export function ListLineRow({ line, isChosen, onChoose }: Properties) {
  const { t } = useWords();
  const { row, outcome } = line;
  return (
    <li className={classes.line}>
      <span className={classes.place}>
        {outcome === "new" || outcome === "changed" ? (
          <Checkbox
            aria-label={t("tasks.list.choose", { number: row })}
            label={t("tasks.list.row", { number: row })}
            checked={isChosen}
            onChange={onChoose}
          />
        ) : (
          <span className={classes.still}>{t("tasks.list.row", { number: row })}</span>
        )}
      </span>
      <What line={line} />
      <span className={classes.outcome}>
        <Mark mark={outcomeMarks[outcome]} words={t(`tasks.list.outcome.${outcome}`)} />
      </span>
    </li>
  );
}

function What({ line }: { line: ListLine }) {
  const { t } = useWords();
  if (line.outcome === "refused") {
    const { title, position, holders, hamlet, deadline } = line.cells;
    return (
      <div className={classes.what}>
        <span className={classes.title}>{title || t("tasks.list.empty")}</span>
        <span className={classes.facts}>
          {[position || holders, hamlet, deadline].filter((said) => said !== undefined && said !== "").join(" · ")}
        </span>
        <ul className={classes.faults}>
          {line.faults.map((fault, index) => (
            <li key={index}>{faultWords(t, fault)}</li>
          ))}
        </ul>
      </div>
    );
  }
  const { id, title, positionTitle, holderNames, hamletName, deadline } = line.task;
  const who = [positionTitle, ...holderNames].join(", ");
  const due = deadline === null ? t("tasks.due.none") : shortDay(deadline);
  return (
    <div className={classes.what}>
      {line.outcome === "new" ? (
        <span className={classes.title}>{title}</span>
      ) : (
        <Link to="/cong-viec/$taskId" params={{ taskId: id }} className={classes.title} target="_blank">
          {title}
        </Link>
      )}
      <span className={classes.facts}>{[who, hamletName, due].filter((said) => said !== null).join(" · ")}</span>
      {line.outcome === "changed" && (
        <dl className={classes.differences}>
          {line.differences.map(({ column, from, to }) => (
            <div key={column}>
              <dt>{t(`tasks.list.column.${column}`)}</dt>
              <dd>
                <del>{from || t("tasks.list.empty")}</del> → <ins>{to || t("tasks.list.empty")}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
