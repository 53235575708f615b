import type { Position, RoleChart } from "@gandan/domain/roles";
import type { Day } from "@gandan/domain/values";
import { Button } from "@mantine/core";
import { useWords } from "../frame/words.tsx";
import classes from "./position-panel.module.css";
import { SpanWords } from "./span-words.tsx";
import { tenureLines } from "./tenure-lines.ts";
import { Vacant } from "./vacant.tsx";
import type { ChartWindow } from "./windows.tsx";

interface Properties {
  chart: RoleChart;
  position: Position;
  day: Day;
  mayEdit: boolean;
  onWindow: (window: ChartWindow) => void;
}

/** Who holds a position, who held it and who will. */
export function Holders({ chart, position, day, mayEdit, onWindow }: Properties) {
  const { t } = useWords();
  const lines = tenureLines(chart, position.id, day);
  const isVacant = lines.every((line) => line.standing !== "now");
  return (
    <section>
      <div className={classes.top}>
        <h3 className={classes.heading}>
          {t("roles.holders")} {isVacant && <Vacant />}
        </h3>
        {mayEdit && (
          <Button variant="default" size="compact-md" onClick={() => onWindow({ kind: "start", position })}>
            {t("roles.tenure.start")}
          </Button>
        )}
      </div>
      {isVacant && <p className={classes.quiet}>{t("roles.holders.none")}</p>}
      <ul className={classes.rows}>
        {lines.map(({ tenure, name, standing }) => (
          <li key={tenure.id} className={classes.row} data-standing={standing}>
            <div>
              <p className={classes.who}>{name}</p>
              <p className={classes.when}>
                {t(`roles.tenure.${standing}`)} · <SpanWords row={tenure} day={day} />
              </p>
            </div>
            {mayEdit && standing !== "past" && tenure.to === null && (
              <Button
                variant="default"
                size="compact-md"
                aria-label={t("roles.tenure.endOf", { name })}
                onClick={() => onWindow({ kind: "end-tenure", tenureId: tenure.id, name, position })}
              >
                {t("roles.tenure.end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
