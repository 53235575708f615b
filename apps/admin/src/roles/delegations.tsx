import type { Position, RoleChart } from "@gandan/domain/roles";
import type { Day } from "@gandan/domain/values";
import { Button } from "@mantine/core";
import { Term } from "../page/term.tsx";
import { useWords } from "../frame/words.tsx";
import classes from "./position-panel.module.css";
import { SpanWords } from "./span-words.tsx";
import { standingOn } from "./tenure-lines.ts";
import type { ChartWindow } from "./windows.tsx";

const capacityTerms = {
  TM: "on-behalf",
  KT: "deputy-signing",
  TL: "by-order",
  TUQ: "delegated-signing",
  Q: "acting-head",
} as const;

interface Properties {
  chart: RoleChart;
  position: Position;
  day: Day;
  mayEdit: boolean;
  onWindow: (window: ChartWindow) => void;
}

/** Who signs and acts for a position, and for whom it signs and acts, by which document. */
export function Delegations({ chart, position, day, mayEdit, onWindow }: Properties) {
  const { t } = useWords();
  const titleOf = (id: string) => chart.positions.find((known) => known.id === id)?.title ?? "";
  const rows = chart.delegations
    .filter(({ fromPositionId, toPositionId }) => fromPositionId === position.id || toPositionId === position.id)
    .filter((delegation) => delegation.to === null || delegation.from <= delegation.to)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  return (
    <section>
      <div className={classes.top}>
        <h3 className={classes.heading}>
          <Term id="delegation">{t("roles.delegations")}</Term>
        </h3>
        {mayEdit && (
          <Button variant="default" size="compact-md" onClick={() => onWindow({ kind: "delegate", position })}>
            {t("roles.delegation.add")}
          </Button>
        )}
      </div>
      {rows.length === 0 && <p className={classes.quiet}>{t("roles.delegations.none")}</p>}
      <ul className={classes.rows}>
        {rows.map((delegation) => (
          <li key={delegation.id} className={classes.row} data-standing={standingOn(delegation, day)}>
            <div>
              <p className={classes.who}>
                {delegation.fromPositionId === position.id
                  ? t("roles.delegation.gives", { title: titleOf(delegation.toPositionId) })
                  : t("roles.delegation.receives", { title: titleOf(delegation.fromPositionId) })}
              </p>
              <p>
                <Term id={capacityTerms[delegation.capacity]}>{t(`roles.capacity.${delegation.capacity}`)}</Term>
              </p>
              <p className={classes.when}>
                {delegation.document} · <SpanWords row={delegation} day={day} />
              </p>
            </div>
            {mayEdit && delegation.to === null && (
              <Button
                variant="default"
                size="compact-md"
                aria-label={t("roles.delegation.endOf", { document: delegation.document })}
                onClick={() => onWindow({ kind: "end-delegation", delegationId: delegation.id })}
              >
                {t("roles.delegation.end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
