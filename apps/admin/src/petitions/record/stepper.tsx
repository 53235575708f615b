import type { TermId } from "@gandan/domain/glossary";
import { type CaseEvent, type PetitionState, isUnderWay } from "@gandan/domain/petitions";
import { writeInstant } from "@gandan/i18n";
import { VisuallyHidden } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { Term } from "../../page/term.tsx";
import { useWords } from "../../frame/words.tsx";
import classes from "./stepper.module.css";
import type { PetitionPage } from "../rows.ts";

// What brings a word into a state, the first that applies.
const entered: Partial<Record<PetitionState, readonly CaseEvent["kind"][]>> = {
  received: ["received"],
  accepted: ["accepted", "assigned", "resumed", "reopened"],
  "for-signature": ["answer-submitted"],
};

// Ends and pauses that the law has its own words for.
const terms: Partial<Record<PetitionState, TermId>> = {
  suspended: "suspension",
  terminated: "termination",
  referred: "referral",
};

function StateWord({ state }: { state: PetitionState }) {
  const { t } = useWords();
  const term = terms[state];
  const word = t(`petitions.state.${state}`);
  return term === undefined ? word : <Term id={term}>{word}</Term>;
}

/** The way of a word from receipt to its end, where it is, and who brought it there when. */
export function Stepper({ page }: { page: PetitionPage }) {
  const { t } = useWords();
  const states = wayOf(page.petition.state);
  const now = states.indexOf(page.petition.state);
  return (
    <ol className={classes.steps} aria-label={t("petitions.steps")}>
      {states.map((state, index) => {
        const taken = page.history.findLast(({ kind }) => entered[state]?.includes(kind) ?? kind === state);
        // A word may be answered at once, without being given to a position first.
        const place = index === now ? "now" : index > now ? "next" : taken === undefined ? "skipped" : "done";
        return (
          <li key={state} data-place={place} aria-current={place === "now" ? "step" : undefined}>
            <span className={classes.dot} aria-hidden>
              {place === "done" || (place === "now" && !isUnderWay(state)) ? <IconCheck size={13} stroke={3} /> : null}
            </span>
            <span className={classes.name}>
              <StateWord state={state} />
              <VisuallyHidden> ({t(`petitions.steps.${place}`)})</VisuallyHidden>
            </span>
            {taken !== undefined && (
              <span className={classes.when}>
                {writeInstant(taken.at)}
                {taken.personName !== null && <br />}
                {taken.personName}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The states that lie on the way of a word: the usual ones, or those to where it ended otherwise. */
function wayOf(state: PetitionState): readonly PetitionState[] {
  if (state === "suspended") return ["received", "accepted", "suspended", "answered"];
  if (state === "for-signature") return ["received", "accepted", "for-signature", "answered"];
  if (state === "terminated") return ["received", "accepted", "terminated"];
  if (isUnderWay(state) || state === "answered" || state === "closed")
    return ["received", "accepted", "answered", "closed"];
  return ["received", state];
}
