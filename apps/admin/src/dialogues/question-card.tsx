import { Button } from "@mantine/core";
import { TextLink } from "../page/text-link.tsx";
import { client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import cards from "../page/cards.module.css";
import lists from "../page/rows.module.css";
import classes from "./dialogues.module.css";
import { PrepareForm } from "./prepare-form.tsx";
import { type DialoguePage, type QuestionRow, askersOf, waits } from "./rows.ts";
import { QuestionMark } from "./state-mark.tsx";
import { VoicePart } from "../petitions/record/voice-part.tsx";

interface Properties {
  page: DialoguePage;
  question: QuestionRow;
  isHere: boolean;
  isOpen: boolean;
  /** Null for those who prepare nothing. */
  onOpen: ((isOpen: boolean) => void) | null;
}

/** A question with how many ask it, who prepares it and what was answered; those joined to it below. */
export function QuestionCard({ page, question, isHere, isOpen, onOpen }: Properties) {
  const { t } = useWords();
  const may = useMay();
  const { questions, dialogue, mayHold } = page;
  const joined = questions.filter(({ mergedInto }) => mergedInto === question.petitionId);
  const askers = askersOf(questions, question);
  return (
    <li className={classes.question} data-here={isHere || undefined}>
      <p className={classes.number}>{question.number}</p>
      <div className={classes.body}>
        <p className={classes.said}>{question.text === "" ? t("dialogues.voice.only") : question.text}</p>
        {question.voice !== null && (
          <VoicePart
            petitionId={question.petitionId}
            text={question.text}
            name={t("dialogues.question.number", { number: question.number })}
            voice={question.voice}
          />
        )}
        <div className={lists.facts}>
          <QuestionMark state={question.state} />
          <span>{question.hamletName ?? t("petitions.noHamlet")}</span>
          {question.name !== null && <span>{question.name}</span>}
          {askers > 1 && <span>{t("dialogues.count.askers", { count: askers })}</span>}
          {question.supports > 0 && <span>{t("dialogues.count.supports", { count: question.supports })}</span>}
          {!question.mayShow && <span>{t("dialogues.question.notShown")}</span>}
          {question.positionTitle !== "" && (
            <span>{t("dialogues.question.preparer", { who: question.positionTitle })}</span>
          )}
          {may("petition.read") && (
            <TextLink to="/tieng-dan" search={{ id: question.petitionId }}>
              {t("dialogues.question.register")}
            </TextLink>
          )}
        </div>
        {question.hiddenReason !== null && (
          <p className={cards.quiet}>{t("dialogues.question.hiddenWhy", { reason: question.hiddenReason })}</p>
        )}
        {question.answer !== null && (
          <div className={classes.prepared}>
            <p className={cards.quiet}>{t("dialogues.question.answer")}</p>
            {question.answer}
          </div>
        )}
        {question.prepared !== null && question.answer === null && !isOpen && (
          <div className={classes.prepared}>
            <p className={cards.quiet}>{t("dialogues.question.prepared")}</p>
            {question.prepared}
          </div>
        )}
        {joined.length > 0 && <Joined questions={joined} dialogueId={dialogue.id} maySeparate={mayHold} />}
        {isOpen && onOpen !== null ? (
          <PrepareForm page={page} question={question} onClose={() => onOpen(false)} />
        ) : (
          onOpen !== null &&
          waits(question) && (
            <div className={classes.actions}>
              <Button
                variant="subtle"
                size="compact-sm"
                ml={-8}
                aria-label={t("dialogues.prepare.of", { number: question.number })}
                onClick={() => onOpen(true)}
              >
                {t("dialogues.prepare")}
              </Button>
            </div>
          )
        )}
      </div>
    </li>
  );
}

interface JoinedProperties {
  questions: readonly QuestionRow[];
  dialogueId: DialoguePage["dialogue"]["id"];
  maySeparate: boolean;
}

function Joined({ questions, dialogueId, maySeparate }: JoinedProperties) {
  const { t } = useWords();
  const separate = useAsk(client.dialogues.separate.mutate, t("dialogues.separated"));
  return (
    <>
      <ul className={classes.joined} aria-label={t("dialogues.joined")}>
        {questions.map(({ petitionId, number, text, state }) => (
          <li key={petitionId}>
            <span>
              <strong>{number}.</strong> {text === "" ? t("dialogues.voice.only") : text}
            </span>
            {maySeparate && state !== "answered" && (
              <Button
                variant="subtle"
                size="compact-sm"
                loading={separate.isBusy}
                aria-label={t("dialogues.separate.of", { number })}
                onClick={() => void separate.take({ dialogueId, petitionId })}
              >
                {t("dialogues.separate")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalAlert refusal={separate.refusal} />
    </>
  );
}
