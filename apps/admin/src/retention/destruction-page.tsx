import { dayOf, idOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { api } from "../api.ts";
import { NotFound } from "../frame/not-found.tsx";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { Shown } from "../asking/shown.tsx";
import { StepsLine } from "../page/steps-line.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { History } from "../journal/index.ts";
import { FilesPart } from "./files-part.tsx";
import { ListSteps } from "./list-steps.tsx";
import classes from "./retention.module.css";
import type { DestructionPage as Page } from "./rows.ts";
import { ReadMark } from "./rule-table.tsx";
import { periodWords, sourceWords } from "./rule-words.ts";

/** A list from its proposal to what is left in the register. */
export function DestructionPage() {
  const { listId } = useParams({ from: "/desk/luu-tru/$listId" });
  const id = idOf("destructionList").safeParse(listId);
  return id.success ? <Asked id={id.data} /> : <NotFound />;
}

function Asked({ id }: { id: Page["id"] }) {
  const query = useQuery(api.retention.get.queryOptions({ id }));
  return <Shown query={query}>{(page) => <One page={page} />}</Shown>;
}

const usual = ["proposed", "decided", "recorded", "executed"] as const;

function One({ page }: { page: Page }) {
  const speech = useWords();
  const { t, language } = speech;
  const { number, year, state, rule, basis, minutes, withdrawReason } = page;
  const { today } = useMe();
  const isWithdrawn = state === "withdrawn";
  return (
    <>
      <PageHead
        title={t("retention.list", { number, year: String(year) })}
        lead={t("retention.list.by", { name: page.proposer, day: writeDay(dayOf(page.proposedAt)) })}
        back={<WayBack to="/luu-tru">{t("retention.title")}</WayBack>}
      >
        <ListSteps page={page} />
      </PageHead>
      <StepsLine
        label={t("retention.states")}
        states={usual.map((one) => ({ state: one, name: t(`retention.step.${one}`) }))}
        current={isWithdrawn ? "proposed" : state}
        aside={isWithdrawn ? t("retention.state.withdrawn") : null}
      />
      <div className={classes.grid}>
        <section aria-label={t("retention.files")}>
          <FilesPart page={page} />
        </section>
        <div className={classes.column}>
          <section className={classes.card}>
            <h2>{t("retention.facts")}</h2>
            <dl className={classes.facts}>
              {rule !== null && <Fact name={t("retention.fact.rule")} words={rule.name[language]} />}
              {rule !== null && <Fact name={t("retention.fact.period")} words={periodWords(speech, rule)} />}
              <Fact
                name={t("retention.fact.basis")}
                words={[rule === null ? "" : sourceWords(speech, rule), basis].filter(Boolean).join("\n")}
              />
              {page.lastCopyGoesOn !== null && (
                <Fact
                  name={t("retention.fact.copies")}
                  words={t(page.lastCopyGoesOn > today ? "retention.fact.copies.until" : "retention.fact.copies.gone", {
                    day: writeDay(page.lastCopyGoesOn),
                  })}
                />
              )}
              {withdrawReason !== null && <Fact name={t("retention.fact.withdrawn")} words={withdrawReason} />}
            </dl>
            {rule !== null && (
              <div>
                <ReadMark row={rule} />
              </div>
            )}
          </section>
          {minutes !== null && (
            <section className={classes.card}>
              <h2>{t("retention.minutes")}</h2>
              <p>{t("retention.minutes.at", { day: writeDay(minutes.on), place: minutes.place })}</p>
              <ul className={classes.members}>
                {minutes.members.map(({ name, title }) => (
                  <li key={`${name} ${title}`}>
                    {name} <span className={classes.quiet}>{title}</span>
                  </li>
                ))}
              </ul>
              <p className={classes.quiet}>{minutes.way}</p>
            </section>
          )}
          <section className={classes.card}>
            <h2>{t("retention.history")}</h2>
            <History recordId={page.id} />
          </section>
        </div>
      </div>
    </>
  );
}

const Fact = ({ name, words }: { name: string; words: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{words}</dd>
  </div>
);
