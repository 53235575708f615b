import { questionsOf } from "@gandan/domain/evaluation";
import { Button, Group, Radio, Stack, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "../../api.ts";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useWords } from "../../frame/words.tsx";
import { type EvaluationPage, mayScore } from "../rows.ts";
import classes from "./standing.module.css";
import { useCommuneAsked } from "../use-commune-asked.ts";
import { useScoreWords } from "../use-score-words.ts";

/** What only a person can answer: the facts that the class asks for, and the class where the rules leave it open. */
export function Questions({ page }: { page: EvaluationPage }) {
  const { t, language } = useWords();
  const asked = useCommuneAsked(page);
  const answer = useAsk(client.evaluation.answer.mutate, t("evaluation.answer.kept"));
  const questions = questionsOf(page.evaluation.rubric);
  const { facts, classChoice } = page.entries;
  const { verdict } = page.sheet;
  const options = verdict.state === "undecided" ? verdict.options : [];
  const mayAnswer = mayScore(page);
  const isChoosing = options.length > 0 || classChoice !== null;
  if (questions.length === 0 && !isChoosing) return null;
  const give = (changed: Partial<Pick<typeof page.entries, "facts" | "classChoice">>) =>
    answer.take({ ...asked, level: page.level, revision: page.evaluation.revision, facts, classChoice, ...changed });
  return (
    <div className={classes.questions}>
      <h2>{t("evaluation.questions")}</h2>
      {questions.map(({ key, text }) => (
        <div key={key} className={classes.question}>
          {mayAnswer ? (
            <Radio.Group
              label={`${text[language]}?`}
              classNames={{ label: classes.asked }}
              value={facts[key] === undefined ? null : String(facts[key])}
              onChange={(given) => void give({ facts: { ...facts, [key]: given === "true" } })}
            >
              <Group gap="md" mt={4}>
                <Radio value="true" label={t("evaluation.yes")} disabled={answer.isBusy} />
                <Radio value="false" label={t("evaluation.no")} disabled={answer.isBusy} />
              </Group>
            </Radio.Group>
          ) : (
            <>
              <p>{text[language]}?</p>
              <strong>
                {facts[key] === undefined
                  ? t("evaluation.unanswered")
                  : t(facts[key] ? "evaluation.yes" : "evaluation.no")}
              </strong>
            </>
          )}
        </div>
      ))}
      {isChoosing && mayAnswer && (
        <ClassChoice
          key={JSON.stringify(classChoice)}
          page={page}
          options={options}
          onChoose={(chosen) => void give({ classChoice: chosen })}
          isBusy={answer.isBusy}
        />
      )}
      <RefusalAlert refusal={answer.refusal} mt="sm" />
    </div>
  );
}

interface ChoiceProperties {
  page: EvaluationPage;
  options: readonly string[];
  isBusy: boolean;
  onChoose: (chosen: { level: string; reason: string } | null) => void;
}

function ClassChoice({ page, options, isBusy, onChoose }: ChoiceProperties) {
  const { t } = useWords();
  const say = useScoreWords(page);
  const before = page.entries.classChoice;
  const [level, setLevel] = useState(before?.level ?? null);
  const [reason, setReason] = useState(before?.reason ?? "");
  const known = before === null || options.includes(before.level) ? options : [...options, before.level];
  return (
    <Stack gap="xs" mt="sm">
      <Radio.Group
        label={t("evaluation.choice")}
        description={t("evaluation.choice.hint")}
        value={level}
        onChange={setLevel}
      >
        <Group gap="md" mt={6}>
          {known.map((key) => (
            <Radio key={key} value={key} label={say.name(key)} />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        label={t("evaluation.reason")}
        autosize
        minRows={2}
        maxLength={2_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button
          size="compact-md"
          loading={isBusy}
          disabled={level === null || reason.trim() === ""}
          onClick={() => level !== null && onChoose({ level, reason: reason.trim() })}
        >
          {t("evaluation.choice.do")}
        </Button>
        {before !== null && (
          <Button size="compact-md" variant="default" disabled={isBusy} onClick={() => onChoose(null)}>
            {t("evaluation.choice.drop")}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
