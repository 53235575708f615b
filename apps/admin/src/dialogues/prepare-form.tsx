import { PetitionTopic } from "@gandan/domain/petitions";
import { chartOn } from "@gandan/domain/roles";
import { Button, Group, Select, Stack, Text, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api, client, refresh } from "../api.ts";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { accentBlind } from "../page/accent-blind.ts";
import cards from "../page/cards.module.css";
import classes from "./dialogues.module.css";
import type { DialoguePage, QuestionRow } from "./rows.ts";

interface Properties {
  page: DialoguePage;
  question: QuestionRow;
  onClose: () => void;
}

/** Under which heading a question stands, who prepares the answer and the draft; another's change is shown, not lost. */
export function PrepareForm({ page, question, onClose }: Properties) {
  const { t } = useWords();
  const { today } = useMe();
  const { dialogue, mayHold, questions } = page;
  const { petitionId, number, topic, positionId, prepared } = question;
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const prepare = useAsk(client.dialogues.prepare.mutate, t("dialogues.prepare.saved"));
  const merge = useAsk(client.dialogues.merge.mutate, t("dialogues.merged"));
  const { draft, setDraft, drop } = useKeptDraft(`prepare-${petitionId}`, {
    topic,
    positionId,
    prepared: prepared ?? "",
    /** What was read when the writing began; a change of others since then is shown beside it. */
    revision: question.revision,
  });
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isChanged = draft.revision !== question.revision && !prepare.isBusy;
  const others = questions.filter((one) => one.mergedInto === null && one.petitionId !== petitionId);
  const save = async () => {
    const input = { dialogueId: dialogue.id, petitionId, ...draft, prepared: draft.prepared.trim() || null };
    if ((await prepare.take(input)) === null) return void refresh();
    drop();
    onClose();
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="sm">
        {mayHold && (
          <div className={cards.two}>
            <Select
              label={t("dialogues.prepare.topic")}
              allowDeselect={false}
              value={draft.topic}
              data={PetitionTopic.options.map((value) => ({ value, label: t(`petitions.topic.${value}`) }))}
              onChange={(value) => value !== null && setDraft({ ...draft, topic: value })}
            />
            <Select
              label={t("dialogues.prepare.who")}
              searchable
              clearable
              filter={accentBlind}
              value={draft.positionId}
              data={(chart === undefined ? [] : chartOn(chart, today).positions).map(({ id, title }) => ({
                value: id,
                label: title,
              }))}
              onChange={(value) =>
                setDraft({ ...draft, positionId: chart?.positions.find(({ id }) => id === value)?.id ?? null })
              }
            />
          </div>
        )}
        <Textarea
          ref={box}
          label={t("dialogues.prepare.draft")}
          description={t("dialogues.prepare.draft.hint")}
          autosize
          minRows={4}
          maxRows={16}
          maxLength={10_000}
          value={draft.prepared}
          onChange={(event) => setDraft({ ...draft, prepared: event.currentTarget.value })}
        />
        {isChanged && (
          <div className={classes.pair} role="alert">
            <p className={classes.strong}>{t("dialogues.prepare.changed")}</p>
            <p className={classes.said}>{prepared ?? t("dialogues.prepare.changed.empty")}</p>
            <Button
              variant="default"
              size="compact-md"
              w="fit-content"
              onClick={() => {
                prepare.forget();
                setDraft({ ...draft, revision: question.revision });
              }}
            >
              {t("dialogues.prepare.changed.mine")}
            </Button>
          </div>
        )}
        {!isChanged && <RefusalAlert refusal={prepare.refusal ?? merge.refusal} />}
        <Group justify="space-between" align="end">
          {mayHold && others.length > 0 ? (
            <Select
              label={t("dialogues.merge.choose")}
              searchable
              filter={accentBlind}
              placeholder={t("dialogues.merge.none")}
              value={null}
              w={280}
              data={others.map((one) => ({ value: one.petitionId, label: `${one.number}. ${one.text.slice(0, 80)}` }))}
              onChange={(into) =>
                into !== null &&
                void merge
                  .take({ dialogueId: dialogue.id, petitionId, into })
                  .then((answer) => answer !== null && onClose())
              }
            />
          ) : (
            <Text size="sm" c="dimmed">
              {t("dialogues.draft")}
            </Text>
          )}
          <Group gap="xs">
            <Button
              variant="default"
              onClick={() => {
                drop();
                onClose();
              }}
            >
              {t("frame.cancel")}
            </Button>
            <Button
              type="submit"
              aria-label={t("dialogues.prepare.save.of", { number })}
              loading={prepare.isBusy}
              disabled={isChanged}
            >
              {t("frame.save")}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
