import type { Id } from "@gandan/domain/values";
import { Button, Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import cards from "../page/cards.module.css";
import classes from "./dialogues.module.css";

/** Questions that came while no session was set, to be taken into this one. */
export function Waiting({ dialogueId }: { dialogueId: Id<"dialogue"> }) {
  const { t } = useWords();
  const waiting = useQuery(api.dialogues.waiting.queryOptions()).data ?? [];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const take = useAsk(client.dialogues.takeIn.mutate, ({ taken }) => t("dialogues.waiting.taken", { count: taken }));
  if (waiting.length === 0) return null;
  const chosen = waiting.filter(({ id }) => !left.has(id));
  const flip = (id: string, isIn: boolean) => {
    const next = new Set(left);
    if (isIn) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <section className={cards.card}>
      <h2>{t("dialogues.waiting", { count: waiting.length })}</h2>
      <p className={cards.quiet}>{t("dialogues.waiting.text")}</p>
      <ul className={classes.waiting}>
        {waiting.map((question) => (
          <li key={question.id}>
            <Checkbox
              label={question.text === "" ? t("dialogues.voice.only") : question.text}
              description={t(`petitions.topic.${question.topic}`)}
              checked={!left.has(question.id)}
              onChange={(event) => flip(question.id, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      <RefusalAlert refusal={take.refusal} />
      <Button
        variant="default"
        loading={take.isBusy}
        disabled={chosen.length === 0}
        onClick={() => void take.take({ dialogueId, petitionIds: chosen.map(({ id }) => id) })}
      >
        {t("dialogues.waiting.take", { count: chosen.length })}
      </Button>
    </section>
  );
}
