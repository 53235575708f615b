import { type RoleChart, holdersOf } from "@gandan/domain/roles";
import type { Day } from "@gandan/domain/values";
import { writeInstant } from "@gandan/i18n";
import { useState } from "react";
import { useWords } from "../../frame/words.tsx";
import { AnswerForm } from "../answer/answer-form.tsx";
import { Assign } from "./assign.tsx";
import { CostPart } from "../costs/cost-part.tsx";
import { delayOf } from "../due-words.ts";
import { Events } from "./events.tsx";
import { FilesPart } from "./files-part.tsx";
import { KindWord } from "../kind-word.tsx";
import { Limits } from "./limits.tsx";
import { Papers } from "./papers.tsx";
import { ParticularsPart } from "./particulars.tsx";
import { ProposedAnswer } from "../answer/proposed-answer.tsx";
import { ReceiptMark } from "../intake/receipt-mark.tsx";
import classes from "./record.module.css";
import type { PetitionPage } from "../rows.ts";
import { saidOf } from "../said-of.ts";
import { SameMatter } from "./same-matter.tsx";
import { Stepper } from "./stepper.tsx";
import { Steps } from "./steps.tsx";
import { TasksPart } from "./tasks-part.tsx";
import { VoicePart } from "./voice-part.tsx";

interface Properties {
  page: PetitionPage;
  chart: RoleChart;
  today: Day;
  mayReadJournal: boolean;
}

/** One citizen's word: what was said, by when to answer and why, with whom it is, what was answered. */
export function Record({ page, chart, today, mayReadJournal }: Properties) {
  const { t } = useWords();
  const { petition, steps } = page;
  const holders = petition.positionId === null ? [] : holdersOf(chart, petition.positionId, today);
  return (
    <article className={classes.record}>
      <header className={classes.head}>
        <p className={classes.kind}>
          {petition.number !== null && (
            <strong>
              {t("petitions.number", { number: petition.number, year: String(petition.registerYear ?? "") })} ·{" "}
            </strong>
          )}
          <KindWord kind={petition.kind} /> · {t(`petitions.topic.${petition.topic}`)} ·{" "}
          {petition.hamletName ?? t("petitions.noHamlet")}
        </p>
        <h2 className={classes.label}>{t("petitions.said")}</h2>
        <blockquote className={classes.said} lang={petition.language}>
          {saidOf(t, petition)}
        </blockquote>
        {page.voice !== null && <VoicePart petitionId={petition.id} text={petition.text} name="" voice={page.voice} />}
      </header>

      <Stepper page={page} />
      <Steps page={page} today={today} />
      <Limits deadlines={page.deadlines} next={page.next} today={today} />

      {(steps.includes("assign") || petition.positionId !== null) && (
        <section>
          <h3 className={classes.heading}>{t("petitions.assign")}</h3>
          <Assign
            // A reassignment by anyone starts the choice anew.
            key={`${petition.id} ${petition.positionId ?? ""}`}
            petition={petition}
            chart={chart}
            today={today}
            mayAssign={steps.includes("assign")}
          />
          {holders.length > 0 && <p className={classes.quiet}>{holders.map((person) => person.name).join(", ")}</p>}
        </section>
      )}

      {petition.answer !== null && (
        <section>
          <h3 className={classes.heading}>{t("petitions.answer.was")}</h3>
          <blockquote className={classes.quote}>{petition.answer.text}</blockquote>
          <p className={classes.quiet}>
            {t("petitions.answer.by", { name: petition.answer.personName, at: writeInstant(petition.answer.at) })}
            {petition.answer.signerName !== null &&
              ` · ${t("petitions.answer.signedBy", { name: petition.answer.signerName })}`}
          </p>
        </section>
      )}
      {petition.state === "for-signature" && <ProposedAnswer key={`sign ${petition.id}`} page={page} />}
      {/* A draft that came back is begun from again. */}
      <Answering key={`${petition.id} ${remarkOf(page) ?? ""}`} page={page} />

      <TasksPart key={`tasks ${petition.id}`} page={page} />
      <CostPart key={`cost ${petition.id}`} page={page} today={today} />
      <FilesPart key={`files ${petition.id}`} page={page} />
      <Papers key={`papers ${petition.id}`} page={page} chart={chart} today={today} />
      <SameMatter key={`same ${petition.id}`} page={page} />
      <ParticularsPart key={`particulars ${petition.id}`} page={page} />
      <Facts page={page} />

      <Events page={page} mayReadJournal={mayReadJournal} />
    </article>
  );
}

// Who could answer when the record was opened keeps what they typed, whatever others do meanwhile.
function Answering({ page }: { page: PetitionPage }) {
  const { petition, steps } = page;
  const isOpen = steps.includes("answer") || steps.includes("submit-answer");
  const [wasOpen] = useState(isOpen);
  return wasOpen || isOpen ? (
    <AnswerForm petition={petition} steps={steps} templates={page.templates} remark={remarkOf(page)} isOpen={isOpen} />
  ) : null;
}

/** What the draft came back with; null where it did not, or was handed in again. */
const remarkOf = ({ history }: PetitionPage): string | null => {
  const last = history.findLast(({ kind }) => kind === "answer-sent-back" || kind === "answer-submitted");
  return last?.kind === "answer-sent-back" ? last.note : null;
};

function Facts({ page: { petition, steps } }: { page: PetitionPage }) {
  const { t } = useWords();
  const delay = delayOf(petition.writtenAt, petition.receivedAt);
  const mayAnswer = steps.includes("answer") || steps.includes("submit-answer");
  return (
    <section>
      <h3 className={classes.heading}>{t("petitions.facts")}</h3>
      <dl className={classes.facts}>
        <dt>{t("petitions.filter.channel")}</dt>
        <dd>{t(`petitions.channel.${petition.channel}`)}</dd>
        {petition.channel === "kiosk" && (
          <>
            <dt>{t("petitions.written")}</dt>
            <dd>{writeInstant(petition.writtenAt)}</dd>
          </>
        )}
        <dt>{t("petitions.received")}</dt>
        <dd>
          {writeInstant(petition.receivedAt)}
          {delay !== null && (
            <p className={classes.quiet}>
              {t("petitions.sentLater", { duration: t(`petitions.duration.${delay.unit}`, { count: delay.count }) })}
            </p>
          )}
        </dd>
        <dt>{t("petitions.language")}</dt>
        <dd>
          {petition.language === "vi" || petition.language === "hre"
            ? t(`petitions.language.${petition.language}`)
            : t("petitions.language.other", { code: petition.language })}
        </dd>
        <dt>{t("petitions.sender")}</dt>
        <dd>
          {petition.channel !== "kiosk" ? (
            [petition.name, petition.contact].filter(Boolean).join(" · ") || t("petitions.sender.hidden")
          ) : petition.consentAt === null ? (
            t("petitions.sender.none")
          ) : petition.name === null && petition.contact === null ? (
            t(mayAnswer ? "petitions.sender.none" : "petitions.sender.hidden")
          ) : (
            <>
              <p className={classes.sender}>{[petition.name, petition.contact].filter(Boolean).join(" · ")}</p>
              <p className={classes.quiet}>{t("petitions.sender.consent", { at: writeInstant(petition.consentAt) })}</p>
            </>
          )}
        </dd>
        <dt>{t("petitions.receipt")}</dt>
        <dd>
          <ReceiptMark receipt={petition.receipt} />
        </dd>
      </dl>
    </section>
  );
}
