import { writeDay, writeNumber } from "@gandan/i18n";
import { Badge, Button } from "@mantine/core";
import type { Outputs } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import { SurvivalMark } from "./marks.tsx";
import { MeasureTable } from "./measure-table.tsx";
import classes from "./offered.module.css";

type Row = Outputs["models"]["offered"]["rows"][number];

interface Properties {
  row: Row;
  /** Null where the person may not take it over. */
  onTake: (() => void) | null;
}

/** A neighbour's model in short: what came of it and what it cost; how it was done opens beneath. */
export function OfferedCard({ row, onTake }: Properties) {
  const { t, language } = useWords();
  const { recognition, people, cost } = row;
  return (
    <li className={classes.card}>
      <div>
        <h2>{row.name}</h2>
        <p className={classes.quiet}>
          {[row.communeName, row.fieldName[language]].filter(Boolean).join(" · ")}
          {recognition !== null &&
            ` · ${recognition.levelName[language]}: ${recognition.decision}, ${writeDay(recognition.decidedOn)}`}
        </p>
        <p className={classes.facts}>
          <SurvivalMark survival={row.survival} />
          {people !== null && <span>{t("models.offered.people", { count: writeNumber(people, language) })}</span>}
          {cost !== null && <span>{t("models.offered.cost", { cost: writeNumber(cost, language) })}</span>}
          <span>{t("models.offered.tasks", { count: row.tasks })}</span>
          {row.takenOver > 0 && <span>{t("models.offered.takenOver", { count: row.takenOver })}</span>}
          {row.isOurs && (
            <Badge variant="light" color="leaf">
              {t("models.offered.ours")}
            </Badge>
          )}
        </p>
      </div>
      {onTake !== null && (
        <Button variant="default" disabled={row.tasks === 0} onClick={onTake}>
          {t("models.offered.take")}
        </Button>
      )}
      <details className={classes.more}>
        <summary>{t("models.offered.how")}</summary>
        <h3>{t("models.field.problem")}</h3>
        <p className={classes.text}>{row.problem}</p>
        <h3>{t("models.field.approach")}</h3>
        <p className={classes.text}>{row.approach}</p>
        <MeasureTable measures={row.measures} />
      </details>
    </li>
  );
}
