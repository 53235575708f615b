import { Checkbox } from "@mantine/core";
import { IconAlertTriangle, IconCirclePlus, IconEqual, IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { Mark } from "../page/mark.tsx";
import { useWords } from "../frame/words.tsx";
import { faultWords, quoted } from "./fault-words.ts";
import classes from "./list-import.module.css";
import type { ShownLine } from "./shown-list.ts";

const marks = {
  refused: [IconAlertTriangle, "bad"],
  changed: [IconPencil, "care"],
  new: [IconCirclePlus, "good"],
  unchanged: [IconEqual, "plain"],
} as const;

interface Properties {
  line: ShownLine;
  isChosen: boolean;
  onChoose: () => void;
}

/** A row of the file: what it says, what would come of it and why not. */
export function ListRow({ line, isChosen, onChoose }: Properties) {
  const { t } = useWords();
  const { row, outcome } = line;
  return (
    <li className={classes.line}>
      <span className={classes.place}>
        {outcome === "new" || outcome === "changed" ? (
          <Checkbox
            aria-label={t("lists.choose", { number: row })}
            label={t("lists.row", { number: row })}
            checked={isChosen}
            onChange={onChoose}
          />
        ) : (
          <span className={classes.still}>{t("lists.row", { number: row })}</span>
        )}
      </span>
      <What line={line} />
      <span className={classes.outcome}>
        <Mark mark={marks[outcome]} words={t(`lists.outcome.${outcome}`)} />
      </span>
    </li>
  );
}

function What({
  line: { title, taskId, facts, faults = [], differences = [], near = [], taken = null },
}: {
  line: ShownLine;
}) {
  const { t } = useWords();
  return (
    <div className={classes.what}>
      {taskId === undefined ? (
        <span className={classes.title}>{title || t("lists.empty")}</span>
      ) : (
        <Link to="/cong-viec/$taskId" params={{ taskId }} className={classes.title} target="_blank">
          {title}
        </Link>
      )}
      <span className={classes.facts}>{facts.filter((fact) => fact !== "").join(" · ")}</span>
      {faults.length > 0 && (
        <ul className={classes.faults}>
          {faults.map((fault, index) => (
            <li key={index}>{faultWords(t, fault)}</li>
          ))}
        </ul>
      )}
      {differences.length > 0 && (
        <dl className={classes.differences}>
          {differences.map(({ column, from, to }) => (
            <div key={column}>
              <dt>{column}</dt>
              <dd>
                {from !== "" && (
                  <>
                    <del>{from}</del> →{" "}
                  </>
                )}
                <ins>{to || t("lists.empty")}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {taken !== null && <p className={classes.near}>{t("lists.person", { name: taken })}</p>}
      {near.length > 0 && <p className={classes.near}>{t("lists.near", { names: quoted(near) })}</p>}
    </div>
  );
}
