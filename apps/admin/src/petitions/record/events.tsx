import { dayOf } from "@gandan/domain/values";
import { writeDay, writeInstant } from "@gandan/i18n";
import { useWords } from "../../frame/words.tsx";
import { History } from "../../journal/index.ts";
import { EventTurn } from "./event-turn.tsx";
import { GroundLaw } from "./ground-choice.tsx";
import classes from "./record.module.css";
import type { PetitionPage } from "../rows.ts";

interface Properties {
  page: PetitionPage;
  mayReadJournal: boolean;
}

/** What happened to a matter, newest first, with the papers and reasons behind each step; the journal below it. */
export function Events({ page: { petition, history }, mayReadJournal }: Properties) {
  const { t, language } = useWords();
  return (
    <section>
      <h3 className={classes.heading}>{t("petitions.history")}</h3>
      <ol className={classes.events}>
        {history.toReversed().map((event, index) => (
          <li key={`${event.at} ${index}`}>
            <p>
              <strong>{t(`journal.action.petition.${event.kind}` as "journal.action.petition.received")}</strong>{" "}
              {[
                event.day === dayOf(event.at) ? null : t("petitions.history.day", { day: writeDay(event.day) }),
                event.kind === "assigned" ? event.positionTitle : null,
                event.to === null ? null : t("petitions.history.to", { to: event.to }),
                event.document === null ? null : t("petitions.history.document", { document: event.document }),
                event.days === null ? null : t("petitions.history.days", { count: event.days }),
                event.promised === null ? null : t("petitions.history.promised", { day: writeDay(event.promised) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {event.ground !== null && (
              <div>
                <p>{event.ground.name[language]}</p>
                <div className={classes.quiet}>
                  <GroundLaw ground={event.ground} />
                </div>
              </div>
            )}
            {event.turn !== null && <EventTurn turn={event.turn} />}
            {event.note !== null && <p className={classes.note}>{event.note}</p>}
            <p className={classes.quiet}>{[writeInstant(event.at), event.personName].filter(Boolean).join(" · ")}</p>
          </li>
        ))}
      </ol>
      {mayReadJournal && (
        <details className={classes.journal}>
          <summary>{t("petitions.journal")}</summary>
          <History recordId={petition.id} />
        </details>
      )}
    </section>
  );
}
