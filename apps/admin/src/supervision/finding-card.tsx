import type { FindingStep } from "@gandan/domain/supervision";
import type { Day } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { ReasonWindow } from "../asking/reason-window.tsx";
import { TextLink } from "../page/text-link.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { AnswerWindow } from "./answer-window.tsx";
import { FindingWindow } from "./finding-window.tsx";
import { GiveWindow } from "./give-window.tsx";
import { RecheckWindow } from "./recheck-window.tsx";
import type { FindingRow, SupervisionFacts } from "./rows.ts";
import { FindingMark } from "./state-mark.tsx";
import classes from "./supervision.module.css";

interface Properties {
  finding: FindingRow;
  supervision: SupervisionFacts;
  today: Day;
}

/** A finding with what is asked, each answer and re-check, the task it became, and what can be done now. */
export function FindingCard({ finding, supervision, today }: Properties) {
  const { t } = useWords();
  const [open, setOpen] = useState<FindingStep | null>(null);
  const withdraw = useAsk(client.supervision.withdraw.mutate, t("supervision.stepped"));
  const { id, number, text, recommendation, state, isLate, dueOn, positionTitle, task, withdrawn, steps } = finding;
  const close = () => setOpen(null);
  const windows = { finding, supervision, today, onClose: close };
  return (
    <article className={classes.finding} data-withdrawn={withdrawn !== null || undefined}>
      <div className={classes.findingHead}>
        <h3>{t("supervision.finding", { number })}</h3>
        <FindingMark state={state} isLate={isLate} />
      </div>
      <p className={classes.words}>{text}</p>
      {recommendation !== "" && (
        <p className={classes.words}>
          <strong>{t("supervision.recommendation")}</strong> {recommendation}
        </p>
      )}
      <p className={classes.quiet}>
        {[
          positionTitle,
          dueOn === null ? null : t("supervision.due", { day: writeDay(dueOn) }),
          withdrawn === null ? null : t("supervision.withdrawn", { reason: withdrawn }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <Course finding={finding} />
      {task !== null && (
        <p className={classes.quiet}>
          <TextLink to="/cong-viec/$taskId" params={{ taskId: task.id }}>
            {t("supervision.task")}
          </TextLink>
        </p>
      )}
      {steps.length > 0 && (
        <Group gap="xs" mt="xs">
          {steps.map((step) => (
            <Button
              key={step}
              variant={step === "withdraw" ? "subtle" : step === "answer" ? "filled" : "default"}
              color={step === "withdraw" ? "alarm" : "indigo"}
              size="compact-md"
              onClick={() => setOpen(step)}
            >
              {t(`supervision.finding.${step}`)}
            </Button>
          ))}
        </Group>
      )}
      {open === "edit" && <FindingWindow given={finding} supervision={supervision} onClose={close} />}
      {open === "answer" && <AnswerWindow {...windows} />}
      {open === "recheck" && <RecheckWindow {...windows} />}
      {open === "give" && <GiveWindow {...windows} />}
      {open === "withdraw" && (
        <ReasonWindow
          title={t("supervision.finding.withdraw")}
          confirm={t("supervision.finding.withdraw")}
          sending={withdraw}
          onConfirm={(reason) =>
            void withdraw
              .take({ id: supervision.id, findingId: id, reason, revision: supervision.revision })
              .then((answer) => answer !== null && close())
          }
          onClose={close}
        />
      )}
    </article>
  );
}

// Answer, look again, answer anew: in the order in which it happened.
function Course({ finding: { answers, rechecks } }: { finding: FindingRow }) {
  const { t } = useWords();
  if (answers.length === 0) return null;
  return (
    <ol className={classes.course}>
      {answers.map((answer, index) => {
        const recheck = rechecks[index];
        return (
          <li key={`${answer.on} ${index}`}>
            <p className={classes.quiet}>
              {t(`supervision.outcome.${answer.outcome}`)} · {writeDay(answer.on)}
            </p>
            <p className={classes.words}>{answer.text}</p>
            {recheck !== undefined && (
              <p className={classes.quiet}>
                {t(`supervision.recheck.${recheck.outcome}`, { day: writeDay(recheck.on) })} {recheck.note}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
