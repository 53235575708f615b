import { dayOf } from "@gandan/domain/values";
import { writeDay, writeInstant } from "@gandan/i18n";
import { Alert } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { type Outputs, api } from "../api.ts";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { Shown } from "../asking/shown.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { Limits } from "../petitions/record/limits.tsx";
import { CasePapers } from "./case-papers.tsx";
import classes from "./denunciations.module.css";
import { KeepingPart } from "./keeping-part.tsx";
import { NameRecipient } from "./name-recipient.tsx";
import { OpenCase, type Opened } from "./open-case.tsx";
import { SealedFiles } from "./sealed-files.tsx";
import { StepForm } from "./step-form.tsx";
import { TurnForm } from "./turn-form.tsx";
import { StateMark } from "./state-mark.tsx";

type Page = Outputs["denunciations"]["get"];

const openFor = 10 * 60_000;

/** One case: its outside for whom it is named, its inside with the passphrase and for ten minutes. */
export function CasePage() {
  const { t } = useWords();
  const { denunciationId } = useParams({ from: "/desk/to-cao/$denunciationId" });
  const query = useQuery(api.denunciations.get.queryOptions({ denunciationId }, { retry: false }));
  return (
    <Shown query={query}>
      {(page) => {
        const { number, registerYear, state } = page.denunciation;
        return (
          <>
            <PageHead
              back={<WayBack to="/to-cao">{t("denunciations.title")}</WayBack>}
              title={t("denunciations.number", { number, year: String(registerYear) })}
              lead={<StateMark state={state} />}
            />
            <Case key={page.denunciation.id} page={page} />
          </>
        );
      }}
    </Shown>
  );
}

function Case({ page }: { page: Page }) {
  const { t } = useWords();
  const { today } = useMe();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    if (opened === null) return;
    const timer = setTimeout(() => setOpened(null), openFor);
    return () => clearTimeout(timer);
  }, [opened]);
  const { denunciation, history, recipients, sight } = page;
  return (
    <div className={classes.case}>
      <p>
        {t("denunciations.received", { day: writeDay(dayOf(denunciation.receivedAt)) })} ·{" "}
        {t(`petitions.channel.${denunciation.channel}`)} ·{" "}
        {denunciation.turnedFrom !== null &&
          `${t("denunciations.turnedFrom", { kind: t(`petitions.kind.${denunciation.turnedFrom}`) })} · `}
        {denunciation.turnedTo !== null &&
          `${t("denunciations.turnedTo", { kind: t(`petitions.kind.${denunciation.turnedTo}`) })} · `}{" "}
        {t(`denunciations.sight.${sight}`)}
      </p>
      {denunciation.isDestroyed ? (
        <Alert color="earth" variant="light" icon={<IconTrash size={18} aria-hidden />}>
          {t("denunciations.destroyed", { day: writeDay(page.keeping.destruction?.minutes?.on ?? today) })}
        </Alert>
      ) : (
        <OpenCase denunciationId={denunciation.id} opened={opened} onOpened={setOpened} />
      )}
      {opened !== null && (
        <>
          <SealedFiles
            denunciationId={denunciation.id}
            opened={opened}
            onChanged={(files) => setOpened({ ...opened, files })}
          />
          <StepForm page={page} opened={opened} today={today} />
          {page.mayTurn && <TurnForm page={page} opened={opened} />}
          <CasePapers page={page} opened={opened} today={today} />
        </>
      )}
      <Limits deadlines={page.deadlines} next={null} today={today} />
      <KeepingPart page={page} />
      <section>
        <h2>{t("denunciations.recipients")}</h2>
        <ul>
          {recipients.map((recipient) => (
            <li key={recipient.name}>
              {recipient.name} – {t(`denunciations.sight.${recipient.sight}`)}
            </li>
          ))}
        </ul>
        {opened !== null && sight === "whole" && (
          <NameRecipient denunciationId={denunciation.id} passphrase={opened.passphrase} />
        )}
      </section>
      <section>
        <h2>{t("denunciations.history")}</h2>
        <ol className={classes.history}>
          {history.map((event, index) => (
            <li key={`${event.at} ${index}`}>
              <p>
                <strong>
                  {event.kind === "opened"
                    ? t("denunciations.opened")
                    : t(`journal.action.petition.${event.kind}` as "journal.action.petition.received")}
                </strong>{" "}
                · {writeDay(event.day)}
                {event.document !== null && ` · ${event.document}`}
              </p>
              {opened?.notes[index] != null && <p className={classes.note}>{opened.notes[index]}</p>}
              <p className={classes.quiet}>{[writeInstant(event.at), event.personName].filter(Boolean).join(" · ")}</p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
