import { Button } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import cards from "../page/cards.module.css";
import classes from "./dialogues.module.css";
import type { DialoguePage } from "./rows.ts";

/** Pairs of questions that may ask the same; joined, each asker keeps a number and gets the answer. */
export function Likely({ page: { dialogue, questions, likely } }: { page: DialoguePage }) {
  const { t } = useWords();
  const [passed, setPassed] = useState<readonly string[]>([]);
  const merge = useAsk(client.dialogues.merge.mutate, t("dialogues.merged"));
  const byId = new Map(questions.map((question) => [question.petitionId, question]));
  const shown = likely.flatMap(({ petitionId, into, percent }) => {
    const question = byId.get(petitionId);
    const first = byId.get(into);
    const isOpen = question?.state === "received" || question?.state === "released";
    return question === undefined || first === undefined || !isOpen || passed.includes(petitionId)
      ? []
      : [{ question, first, percent }];
  });
  if (shown.length === 0) return null;
  return (
    <section className={cards.card}>
      <h2>{t("dialogues.likely", { count: shown.length })}</h2>
      <RefusalAlert refusal={merge.refusal} mt="xs" />
      {shown.map(({ question, first, percent }) => (
        <div key={question.petitionId} className={classes.pair}>
          <p className={cards.quiet}>{t("dialogues.likely.percent", { percent })}</p>
          <p className={classes.said}>
            <strong>{first.number}.</strong> {first.text}
          </p>
          <p className={classes.said}>
            <strong>{question.number}.</strong> {question.text}
          </p>
          <div className={classes.actions}>
            <Button
              size="compact-md"
              variant="default"
              loading={merge.isBusy}
              onClick={() =>
                void merge.take({ dialogueId: dialogue.id, petitionId: question.petitionId, into: first.petitionId })
              }
            >
              {t("dialogues.merge.into", { number: question.number, into: first.number })}
            </Button>
            <Button
              size="compact-md"
              variant="subtle"
              aria-label={t("dialogues.likely.pass.of", { number: question.number, into: first.number })}
              onClick={() => setPassed([...passed, question.petitionId])}
            >
              {t("dialogues.likely.pass")}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}
