import type { Day } from "@gandan/domain/values";
import { writeInstant, writeWeekday } from "@gandan/i18n";
import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { AppointmentWindow } from "./appointment-window.tsx";
import classes from "./reception.module.css";
import type { AppointmentRow } from "./rows.ts";

type Settling = { row: AppointmentRow; step: "agree" | "decline" } | null;

/** Who asked to be met: those who wait for a time first, then what is agreed, then what is over. */
export function Appointments({ today }: { today: Day }) {
  const { t } = useWords();
  const [settling, setSettling] = useState<Settling>(null);
  const data = useQuery(api.reception.appointments.queryOptions()).data;
  const settle = useAsk(client.reception.settle.mutate, t("reception.appointments.saved"));
  if (data === undefined) return null;
  const { open, over } = data;
  const note = (row: AppointmentRow, step: "keep" | "miss") =>
    void settle.take({ id: row.id, step, revision: row.revision });
  return (
    <section className={classes.appointments}>
      <h2>{t("reception.appointments")}</h2>
      <p className={classes.quiet}>{t("reception.appointments.lead")}</p>
      <RefusalAlert refusal={settle.refusal} />
      {open.length === 0 ? (
        <p className={classes.quiet}>{t("reception.appointments.none")}</p>
      ) : (
        <ul className={classes.asked}>
          {open.map((row) => (
            <li key={row.id}>
              <Asked row={row} />
              <Group gap="xs">
                {row.steps.includes("keep") && row.agreed !== null && row.agreed.on <= today && (
                  <>
                    <Button size="compact-md" onClick={() => note(row, "keep")}>
                      {t("reception.appointments.keep")}
                    </Button>
                    <Button variant="default" size="compact-md" onClick={() => note(row, "miss")}>
                      {t("reception.appointments.miss")}
                    </Button>
                  </>
                )}
                <Button
                  variant={row.state === "asked" ? "filled" : "default"}
                  size="compact-md"
                  onClick={() => setSettling({ row, step: "agree" })}
                >
                  {t(row.state === "asked" ? "reception.appointments.agree" : "reception.appointments.move")}
                </Button>
                <Button variant="subtle" size="compact-md" onClick={() => setSettling({ row, step: "decline" })}>
                  {t("reception.appointments.decline")}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <details className={classes.over}>
          <summary>{t("reception.appointments.over", { count: over.length })}</summary>
          <ul className={classes.asked}>
            {over.map((row) => (
              <li key={row.id}>
                <Asked row={row} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {settling !== null && (
        <AppointmentWindow key={settling.row.id} {...settling} today={today} onClose={() => setSettling(null)} />
      )}
    </section>
  );
}

function Asked({ row }: { row: AppointmentRow }) {
  const { t, language } = useWords();
  const { reason, withWhom, wantedOn, wantedPart, name, contact, receipt, agreed, note, state } = row;
  const wanted =
    wantedOn === null ? null : t("reception.appointments.wanted", { day: writeWeekday(wantedOn, language) });
  return (
    <div>
      <strong>
        {withWhom === "chairman" ? t("reception.appointments.chairman") : t(`reception.appointments.reason.${reason}`)}
      </strong>
      <p>
        {[name, contact].filter(Boolean).join(" · ") || (
          <>
            {t("reception.appointments.no-name")} <span className={classes.receipt}>{receipt}</span>
          </>
        )}
      </p>
      <p className={classes.quiet}>
        {[
          wanted ?? t("reception.appointments.wanted.any"),
          wantedPart === null ? null : t(`reception.appointments.part.${wantedPart}`),
          t("reception.appointments.asked", { at: writeInstant(row.askedAt) }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p className={classes.state} data-state={state === "agreed" || state === "kept" ? "held" : undefined}>
        {state === "agreed" && agreed !== null
          ? `${t("reception.appointments.state.agreed", { time: agreed.at, day: writeWeekday(agreed.on, language) })} · ${agreed.place}`
          : t(state === "agreed" ? "reception.appointments.state.asked" : `reception.appointments.state.${state}`)}
      </p>
      {note !== null && note !== "" && <p className={classes.note}>{note}</p>}
    </div>
  );
}
