import { yearOf } from "@gandan/domain/values";
import { ActionIcon, Button, Select } from "@mantine/core";
import { IconCalendarPlus, IconPlus, IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { api, client } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { saveFile } from "../files/save-file.ts";
import { Shown } from "../asking/shown.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { Appointments } from "./appointments.tsx";
import { Checklist } from "./checklist.tsx";
import { DayWindow } from "./day-window.tsx";
import { Days } from "./days.tsx";
import { type ReceptionDayRow, blankDay } from "./rows.ts";
import { PlanWindow } from "./plan-window.tsx";
import classes from "./reception.module.css";

/** The chairman's reception days of a year, whether each was posted in time, and what the law wants to be there. */
export function ReceptionPage() {
  const { t } = useWords();
  const { today } = useMe();
  const may = useMay();
  const { nam: year = yearOf(today) } = useSearch({ from: "/desk/tieng-dan/tiep-dan" });
  const navigate = useNavigate({ from: "/tieng-dan/tiep-dan" });
  const query = useQuery(api.reception.year.queryOptions({ year }));
  const [isPlanning, setPlanning] = useState(false);
  const [changing, setChanging] = useState<ReceptionDayRow | null>(null);
  const print = useAsk(client.reception.schedule.query, t("reception.print.done"));
  const mayEdit = may("petition.assign");
  const hasDays = query.data !== undefined && query.data.days.length > 0;
  return (
    <>
      <PageHead
        back={<WayBack to="/tieng-dan">{t("petitions.title")}</WayBack>}
        title={t("reception.title")}
        term="citizen-reception"
        lead={t("reception.lead")}
      >
        <Select
          aria-label={t("reception.year")}
          allowDeselect={false}
          w={110}
          value={String(year)}
          data={[yearOf(today) - 1, yearOf(today), yearOf(today) + 1].map(String)}
          onChange={(chosen) => void navigate({ search: { nam: Number(chosen) } })}
        />
        {hasDays && (
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            loading={print.isBusy}
            onClick={() =>
              void print.take({ year, month: null }).then((answer) => answer !== null && saveFile(answer.value))
            }
          >
            {t("reception.print")}
          </Button>
        )}
        {mayEdit && hasDays && (
          <>
            <ActionIcon
              variant="default"
              size={42}
              aria-label={t("reception.plan")}
              title={t("reception.plan")}
              onClick={() => setPlanning(true)}
            >
              <IconCalendarPlus size={20} stroke={1.6} />
            </ActionIcon>
            <Button
              color="earth"
              leftSection={<IconPlus size={18} aria-hidden />}
              onClick={() => setChanging(blankDay(today))}
            >
              {t("reception.add")}
            </Button>
          </>
        )}
      </PageHead>
      <RefusalAlert refusal={print.refusal} />
      <Shown query={query}>
        {({ days, months, compliance }) => (
          <div className={classes.grid}>
            <div>
              <Appointments today={today} />
              {days.length === 0 ? (
                <EmptyState title={t("reception.none")} text={t("reception.none.text")}>
                  {mayEdit && (
                    <Button
                      color="earth"
                      leftSection={<IconCalendarPlus size={18} aria-hidden />}
                      onClick={() => setPlanning(true)}
                    >
                      {t("reception.plan")}
                    </Button>
                  )}
                </EmptyState>
              ) : (
                <Days days={days} months={months} year={year} today={today} onOpen={mayEdit ? setChanging : null} />
              )}
            </div>
            <Checklist entries={compliance} mayEdit={mayEdit} />
          </div>
        )}
      </Shown>
      {isPlanning && <PlanWindow year={year} onClose={() => setPlanning(false)} />}
      {changing !== null && (
        <DayWindow key={changing.id} given={changing} today={today} onClose={() => setChanging(null)} />
      )}
    </>
  );
}
