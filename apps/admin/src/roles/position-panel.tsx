import { type Position, type RoleChart, chartOn } from "@gandan/domain/roles";
import type { Day } from "@gandan/domain/values";
import { Button, Group } from "@mantine/core";
import { IconFileText, IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useWords } from "../frame/words.tsx";
import { History } from "../journal/index.ts";
import { Delegations } from "./delegations.tsx";
import { Holders } from "./holders.tsx";
import classes from "./position-panel.module.css";
import type { ChartWindow } from "./windows.tsx";

interface Properties {
  chart: RoleChart;
  position: Position;
  day: Day;
  mayEdit: boolean;
  mayReadJournal: boolean;
  onWindow: (window: ChartWindow) => void;
}

const partsOf = ({ tenures, delegations }: RoleChart, { id }: Position): string[] => [
  ...tenures.filter((tenure) => tenure.positionId === id).map((tenure) => tenure.id),
  ...delegations
    .filter(({ fromPositionId, toPositionId }) => fromPositionId === id || toPositionId === id)
    .map((delegation) => delegation.id),
];

/** Everything about one position: who held it, who acts for it, how plans write it, what is open under it. */
export function PositionPanel({ chart, position, day, mayEdit, mayReadJournal, onWindow }: Properties) {
  const { t } = useWords();
  const unit = chart.units.find((known) => known.id === position.unitId);
  const today = chartOn(chart, day);
  return (
    <div className={classes.panel}>
      <div>
        <p className={classes.unit}>{unit?.name}</p>
        <h2 className={classes.title}>{position.title}</h2>
        <p className={classes.bundle}>
          {t(`roles.bundle.${position.bundle}`)}
          {!today.positions.some((known) => known.id === position.id) && ` · ${t("roles.ended")}`}
        </p>
      </div>
      {mayEdit && (
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => onWindow({ kind: "position", position, unitId: position.unitId })}
          >
            {t("roles.position.edit")}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileText size={16} aria-hidden />}
            renderRoot={(root) => (
              <Link to="/danh-ba/ban-giao/$positionId" params={{ positionId: position.id }} {...root} />
            )}
          >
            {t("roles.handover.open")}
          </Button>
        </Group>
      )}
      <Holders chart={chart} position={position} day={day} mayEdit={mayEdit} onWindow={onWindow} />
      <Delegations chart={chart} position={position} day={day} mayEdit={mayEdit} onWindow={onWindow} />
      <section>
        <h3 className={classes.heading}>{t("roles.position.aliases")}</h3>
        {position.aliases.length === 0 ? (
          <p className={classes.quiet}>{t("roles.position.aliases.none")}</p>
        ) : (
          <ul className={classes.aliases}>
            {position.aliases.map((alias) => (
              <li key={alias}>“{alias}”</li>
            ))}
          </ul>
        )}
      </section>
      {mayReadJournal && (
        <section>
          <h3 className={classes.heading}>{t("roles.history")}</h3>
          <History recordId={position.id} alsoIds={partsOf(chart, position)} />
        </section>
      )}
    </div>
  );
}
