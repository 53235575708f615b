/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a list that keeps the focus while an option is chosen is the listbox pattern; no tag does it */
import { Button, Kbd, TextInput } from "@mantine/core";
import { IconMicrophone, IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, type Ref, useEffect, useRef } from "react";
import { useWords } from "../../frame/words.tsx";
import { type QuestionRow, askersOf } from "../rows.ts";
import type { Sent } from "./commands.ts";
import type { QueueGroup } from "./queue-of.ts";
import classes from "./room.module.css";

interface Properties {
  groups: readonly QueueGroup[];
  questions: readonly QuestionRow[];
  here: QuestionRow | null;
  isOpen: boolean;
  filter: string;
  filterBox: Ref<HTMLInputElement>;
  waiting: readonly Sent[];
  onFilter: (typed: string) => void;
  onChoose: (petitionId: string) => void;
  onCall: () => void;
  onRelease: () => void;
  onHide: () => void;
}

const optionId = (petitionId: string) => `question-${petitionId}`;

/** The questions that wait, were answered or are not shown; one is chosen, and what is done is done to it. */
export function Queue(properties: Properties) {
  const { groups, questions, here, isOpen, filter, filterBox, waiting, onFilter, onChoose } = properties;
  const { onCall, onRelease, onHide } = properties;
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const hereId = here?.petitionId ?? null;
  const listed = groups.flatMap((group) => group.questions);
  const isSending = (petitionId: string) =>
    waiting.some(({ command }) => command.kind === "direct" && command.input.petitionId === petitionId);

  useEffect(() => {
    if (hereId !== null) document.getElementById(optionId(hereId))?.scrollIntoView({ block: "nearest" });
  }, [hereId]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = listed.findIndex(({ petitionId }) => petitionId === hereId);
    const to =
      event.key === "ArrowDown"
        ? at + 1
        : event.key === "ArrowUp"
          ? at - 1
          : event.key === "Home"
            ? 0
            : event.key === "End"
              ? listed.length - 1
              : null;
    const next = to === null ? undefined : listed[to];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.petitionId);
  };

  return (
    <section className={classes.left} aria-label={t("dialogues.room.queue")}>
      <div className={classes.panelHead}>
        <h2>{t("dialogues.room.queue")}</h2>
        <TextInput
          ref={filterBox}
          size="sm"
          aria-label={t("dialogues.room.filter")}
          placeholder={t("dialogues.room.filter")}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={<Kbd aria-hidden>/</Kbd>}
          value={filter}
          onChange={(event) => onFilter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" || event.key === "Escape") list.current?.focus();
          }}
        />
      </div>
      <div
        ref={list}
        className={classes.list}
        role="listbox"
        tabIndex={0}
        aria-label={t("dialogues.room.queue")}
        aria-activedescendant={hereId === null ? undefined : optionId(hereId)}
        onKeyDown={onKeyDown}
      >
        {groups.map((group) => (
          <div key={group.state} role="group" aria-label={t(`dialogues.room.queue.${group.state}`)}>
            <p className={classes.groupName} aria-hidden>
              {t(`dialogues.room.queue.${group.state}`)} · {group.questions.length}
            </p>
            {group.questions.map((question) => (
              <Option
                key={question.petitionId}
                question={question}
                askers={askersOf(questions, question)}
                isHere={question.petitionId === hereId}
                isSending={isSending(question.petitionId)}
                onChoose={onChoose}
                onCall={onCall}
              />
            ))}
          </div>
        ))}
      </div>
      {listed.length === 0 && (
        <p className={classes.empty}>{t(filter === "" ? "dialogues.room.queue.none" : "dialogues.room.filter.none")}</p>
      )}
      <div className={classes.bar}>
        <Button
          size="compact-md"
          disabled={!isOpen || here === null || (here.state !== "received" && here.state !== "released")}
          rightSection={<Kbd aria-hidden>↵</Kbd>}
          onClick={onCall}
        >
          {t("dialogues.room.call")}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          disabled={here === null || here.state === "answered"}
          rightSection={<Kbd aria-hidden>r</Kbd>}
          onClick={onRelease}
        >
          {t(here?.state === "released" ? "dialogues.room.withhold" : "dialogues.room.release")}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          disabled={here === null || here.state === "hidden" || here.state === "answered"}
          rightSection={<Kbd aria-hidden>h</Kbd>}
          onClick={onHide}
        >
          {t("dialogues.room.hide")}
        </Button>
      </div>
    </section>
  );
}

interface OptionProperties {
  question: QuestionRow;
  askers: number;
  isHere: boolean;
  isSending: boolean;
  onChoose: (petitionId: string) => void;
  onCall: () => void;
}

function Option({ question, askers, isHere, isSending, onChoose, onCall }: OptionProperties) {
  const { t } = useWords();
  const { petitionId, number, text, hamletName, supports, mayShow, prepared, voice, hiddenReason } = question;
  return (
    // The list itself takes the keys, as a listbox does.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={optionId(petitionId)}
      role="option"
      aria-selected={isHere}
      className={classes.option}
      data-sending={isSending || undefined}
      onClick={() => onChoose(petitionId)}
      onDoubleClick={onCall}
    >
      <span className={classes.optionNumber}>{number}</span>
      <span className={classes.optionText}>{text === "" ? t("dialogues.voice.only") : text}</span>
      <span className={classes.optionFacts}>
        {hamletName !== null && <span>{hamletName}</span>}
        {askers > 1 && <span>{t("dialogues.count.askers", { count: askers })}</span>}
        {supports > 0 && <span>{t("dialogues.count.supports", { count: supports })}</span>}
        {voice !== null && (
          <span>
            <IconMicrophone size={13} aria-hidden /> {t("dialogues.room.spoken")}
          </span>
        )}
        {prepared !== null && <span>{t("dialogues.room.prepared")}</span>}
        {!mayShow && <span>{t("dialogues.question.notShown")}</span>}
        {hiddenReason !== null && <span>{hiddenReason}</span>}
        {isSending && <span>{t("dialogues.room.sending")}</span>}
      </span>
    </div>
  );
}
