import { Button, Kbd, VisuallyHidden } from "@mantine/core";
import type { RefObject } from "react";
import { useWords } from "../../frame/words.tsx";
import { type DialoguePage, type QuestionRow, askersOf } from "../rows.ts";
import { VoicePart } from "../../petitions/record/voice-part.tsx";
import { AnswerBox } from "./answer-box.tsx";
import { Countdown } from "./countdown.tsx";
import classes from "./room.module.css";
import type { Outbox } from "./use-outbox.ts";
import type { RoomStream } from "./use-room-stream.ts";

interface Properties {
  page: DialoguePage;
  question: QuestionRow | null;
  stream: RoomStream;
  outbox: Outbox;
  answerBox: RefObject<HTMLTextAreaElement | null>;
  onTimer: (seconds: number | null) => void;
  onSetBack: () => void;
  onTakeBack: () => void;
}

const minutes = [1, 2, 3, 5] as const;

/** The question that everybody hears now, with the prepared answer, the time and what was answered. */
export function Current({ page, question, stream, outbox, answerBox, onTimer, onSetBack, onTakeBack }: Properties) {
  const { t } = useWords();
  const { dialogue, questions } = page;
  const { timerEndsAt } = dialogue.room;
  const isOpen = dialogue.state === "open";
  return (
    <section className={classes.panel} aria-label={t("dialogues.room.current")}>
      <div className={classes.panelHead}>
        <h2>{t("dialogues.room.current")}</h2>
        <div className={classes.timer} role="toolbar" aria-label={t("dialogues.room.timer")}>
          {timerEndsAt !== null && <Countdown endsAt={timerEndsAt} ahead={stream.ahead} />}
          {minutes.map((count) => (
            <Button
              key={count}
              size="compact-sm"
              variant="default"
              disabled={!isOpen}
              rightSection={count === 3 ? <Kbd aria-hidden>t</Kbd> : undefined}
              onClick={() => onTimer(count * 60)}
            >
              <VisuallyHidden>{t("dialogues.room.timer.minutes", { count })}</VisuallyHidden>
              <span aria-hidden>{count}′</span>
            </Button>
          ))}
          <Button
            size="compact-sm"
            variant="subtle"
            disabled={!isOpen || timerEndsAt === null}
            onClick={() => onTimer(null)}
          >
            {t("dialogues.room.timer.stop")}
          </Button>
        </div>
      </div>
      {question === null ? (
        <p className={classes.empty}>
          {t(isOpen ? "dialogues.room.current.none" : `dialogues.room.idle.${idle(page)}`)}
        </p>
      ) : (
        <>
          <p className={classes.asked}>
            <span className={classes.askedNumber}>{question.number}</span>
            {question.text === "" ? t("dialogues.voice.only") : question.text}
          </p>
          <p className={classes.quiet}>
            {[
              question.hamletName ?? t("petitions.noHamlet"),
              question.name,
              t("dialogues.count.askers", { count: askersOf(questions, question) }),
              question.supports > 0 && t("dialogues.count.supports", { count: question.supports }),
              !question.mayShow && t("dialogues.question.notShown"),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {question.voice !== null && (
            <VoicePart
              petitionId={question.petitionId}
              text={question.text}
              name={t("dialogues.question.number", { number: question.number })}
              voice={question.voice}
            />
          )}
          {question.prepared !== null && (
            <div className={classes.prepared}>
              <p className={classes.quiet}>
                {t("dialogues.question.prepared")}
                {question.positionTitle !== "" && ` · ${question.positionTitle}`}
              </p>
              {question.prepared}
            </div>
          )}
          <AnswerBox
            key={question.petitionId}
            dialogueId={dialogue.id}
            question={question}
            isOpen={isOpen}
            outbox={outbox}
            box={answerBox}
            onSetBack={onSetBack}
            onTakeBack={onTakeBack}
          />
        </>
      )}
    </section>
  );
}

const idle = ({ dialogue: { state } }: DialoguePage): "before" | "after" =>
  state === "planned" || state === "announced" ? "before" : "after";
