import { dayOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Text } from "@mantine/core";
import { IconHandStop } from "@tabler/icons-react";
import type { Outputs } from "../api.ts";
import { Mark } from "../page/mark.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { ReadMark } from "../retention/rule-table.tsx";
import { periodWords } from "../retention/rule-words.ts";
import { StateMark } from "../retention/state-mark.tsx";
import classes from "./denunciations.module.css";
import { KeepingSteps } from "./keeping-steps.tsx";

type Page = Outputs["denunciations"]["get"];

/** How long a case is kept and how far its destruction is: number and days, seen only by those who are named for it. */
export function KeepingPart({ page }: { page: Page }) {
  const speech = useWords();
  const { t } = speech;
  const { today } = useMe();
  const { rule, until, state, destruction, lastCopyGoesOn } = page.keeping;
  return (
    <section className={`${classes.card} ${classes.keeping}`} aria-label={t("denunciations.keep.title")}>
      <h2>{t("denunciations.keep.title")}</h2>
      {rule === null || until === null ? (
        <p className={classes.quiet}>{t("denunciations.keep.open")}</p>
      ) : (
        <p>
          {t("denunciations.keep.until", { day: writeDay(until) })}{" "}
          <Text span size="sm" c="dimmed">
            ({periodWords(speech, rule)})
          </Text>{" "}
          <ReadMark row={rule} />
        </p>
      )}
      {state === "kept" && <Mark mark={[IconHandStop, "plain"]} words={t("denunciations.keep.kept")} />}
      {state !== null && state !== "kept" && <StateMark state={state} />}
      {destruction !== null && (
        <p className={classes.quiet}>
          {t("denunciations.keep.proposed", {
            name: destruction.proposer,
            day: writeDay(dayOf(destruction.proposedAt)),
          })}{" "}
          {destruction.verdict !== null &&
            t("denunciations.keep.decided", {
              name: destruction.decider ?? "",
              day: writeDay(dayOf(destruction.verdict.at)),
              verdict: t(`retention.verdict.${destruction.verdict.is}`),
            })}{" "}
          {lastCopyGoesOn !== null &&
            t(lastCopyGoesOn > today ? "retention.fact.copies.until" : "retention.fact.copies.gone", {
              day: writeDay(lastCopyGoesOn),
            })}
        </p>
      )}
      <KeepingSteps page={page} />
    </section>
  );
}
