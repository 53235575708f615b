import type { RoleChart } from "@gandan/domain/roles";
import { type Day, type Id } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Anchor, Switch } from "@mantine/core";
import { EmptyState } from "../page/empty-state.tsx";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { AddUnit } from "./add-unit.tsx";
import { Chart } from "./chart.tsx";
import { chartCounts, chartGroups, vacantOnly } from "./chart-groups.ts";
import classes from "./chart-tab.module.css";
import type { DirectorySearch } from "./directory-search.ts";
import type { ChartWindow } from "./windows.tsx";

interface Properties {
  chart: RoleChart;
  day: Day;
  today: Day;
  openId: Id<"position"> | null;
  isVacantOnly: boolean;
  mayEdit: boolean;
  onGo: (change: DirectorySearch) => void;
  onWindow: (window: ChartWindow) => void;
}

/** The role chart of today or of another day, all of it or what stands vacant. */
export function ChartTab({ chart, day, today, openId, isVacantOnly, mayEdit, onGo, onWindow }: Properties) {
  const { t } = useWords();
  const groups = chartGroups(chart, day);
  const counts = chartCounts(groups);
  if (chart.units.length === 0) {
    return (
      <EmptyState title={t("roles.empty.title")} text={t("roles.empty.text")}>
        {mayEdit && <AddUnit onWindow={onWindow} />}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={classes.bar}>
        <label className={classes.day}>
          <span>{t("roles.onDay")}</span>
          <DayField
            w={150}
            value={day}
            onChange={(typed) => {
              if (typed !== null) onGo({ ngay: typed === today ? undefined : typed });
            }}
          />
        </label>
        <span className={classes.counts}>
          {t("roles.count.positions", { count: counts.positions })}
          {counts.vacant > 0 && ` · ${t("roles.count.vacant", { count: counts.vacant })}`}
        </span>
        {(counts.vacant > 0 || isVacantOnly) && (
          <Switch
            label={t("roles.vacant.only")}
            checked={isVacantOnly}
            onChange={(event) => onGo({ trong: event.currentTarget.checked || undefined })}
          />
        )}
      </div>
      {day !== today && (
        <output className={classes.past}>
          {t(groups.length === 0 ? "roles.onDay.empty" : "roles.onDay.past", { day: writeDay(day) })}{" "}
          <Anchor component="button" type="button" onClick={() => onGo({ ngay: undefined })}>
            {t("roles.onDay.back")}
          </Anchor>
        </output>
      )}
      <Chart
        groups={isVacantOnly ? vacantOnly(groups) : groups}
        openId={openId}
        onOpen={(id) => onGo({ "chuc-danh": id === openId ? undefined : id })}
        onEditUnit={mayEdit ? (unit) => onWindow({ kind: "unit", unit }) : undefined}
        onAddPosition={mayEdit ? (unit) => onWindow({ kind: "position", position: null, unitId: unit.id }) : undefined}
      />
    </>
  );
}
