import { PetitionState } from "@gandan/domain/petitions";
import { writeInstant } from "@gandan/i18n";
import { VisuallyHidden } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import classes from "./stepper.module.css";
import type { PetitionPage } from "./rows.ts";

/** All states of a word, where it is, and who brought it there when. */
export function Stepper({ page }: { page: PetitionPage }) {
  const { t } = useWords();
  const states = PetitionState.options;
  const now = states.indexOf(page.petition.state);
  return (
    <ol className={classes.steps} aria-label={t("petitions.steps")}>
      {states.map((state, index) => {
        const taken = page.history.findLast((line) => line.action === `petition.${state}`);
        // A word may be answered at once, without being given to a position first.
        const place = index === now ? "now" : index > now ? "next" : taken === undefined ? "skipped" : "done";
        return (
          <li key={state} data-place={place} aria-current={place === "now" ? "step" : undefined}>
            <span className={classes.dot} aria-hidden>
              {place === "done" || (place === "now" && state === "answered") ? (
                <IconCheck size={13} stroke={3} />
              ) : null}
            </span>
            <span className={classes.name}>
              {t(`petitions.state.${state}`)}
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
