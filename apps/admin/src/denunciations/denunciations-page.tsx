import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Button } from "@mantine/core";
import { IconLock, IconPencilPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./denunciations.module.css";
import { KeyCard } from "./key-card.tsx";
import { StateMark } from "./state-mark.tsx";

/** The cases that the person is named for: number, day, state; what they say stays sealed. */
export function DenunciationsPage() {
  const { t } = useWords();
  const { today } = useMe();
  const cases = useQuery(api.denunciations.list.queryOptions());
  const keyring = useQuery(api.denunciations.keyring.queryOptions()).data;
  return (
    <>
      <PageHead title={t("denunciations.title")} term="denunciation" lead={t("denunciations.lead")}>
        <Button
          leftSection={<IconPencilPlus size={18} aria-hidden />}
          color="earth"
          renderRoot={(root) => <Link to="/to-cao/nhan" {...root} />}
        >
          {t("denunciations.receive")}
        </Button>
      </PageHead>
      {keyring?.hasKeys === false && <KeyCard />}
      <Shown query={cases}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t("denunciations.none")} text={t("denunciations.none.text")} />
          ) : (
            <ul className={classes.list}>
              {rows.map(({ id, number, registerYear, receivedAt, state, dueOn }) => (
                <li key={id}>
                  <Link to="/to-cao/$denunciationId" params={{ denunciationId: id }} className={classes.row}>
                    <IconLock size={18} aria-hidden />
                    <strong>{t("denunciations.number", { number, year: String(registerYear) })}</strong>
                    <span>{t("denunciations.received", { day: writeDay(dayOf(receivedAt)) })}</span>
                    <span>
                      <StateMark state={state} />
                    </span>
                    {dueOn !== null && (
                      <span data-late={dueOn < today || undefined} className={classes.due}>
                        {t(dueOn < today ? "denunciations.late" : "denunciations.due", { day: writeDay(dueOn) })}
                      </span>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </>
  );
}
