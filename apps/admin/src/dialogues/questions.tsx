import { Button, SegmentedControl, Select } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconMessagePlus } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useListKeys } from "../browsing/use-list-keys.ts";
import { useWords } from "../frame/words.tsx";
import { AskWindow } from "./ask-window.tsx";
import { type QuestionView, questionViews } from "./dialogue-search.ts";
import cards from "../page/cards.module.css";
import classes from "./dialogues.module.css";
import { QuestionCard } from "./question-card.tsx";
import { type DialoguePage, type QuestionRow, waits } from "./rows.ts";

const views: Record<QuestionView, (question: QuestionRow) => boolean> = {
  all: () => true,
  unprepared: (question) => waits(question) && question.prepared === null,
  waiting: waits,
  answered: ({ state }) => state === "answered",
  hidden: ({ state }) => state === "hidden",
};

interface Properties {
  page: DialoguePage;
  mayAsk: boolean;
  mayPrepare: boolean;
}

/** The questions under their headings, the most asked first; j and k walk, Enter or e opens the preparation. */
export function Questions({ page, mayAsk, mayPrepare }: Properties) {
  const { t } = useWords();
  const { questions, groups, dialogue } = page;
  const view = useSearch({ from: "/desk/doi-thoai/$dialogueId" }).loc ?? "all";
  const navigate = useNavigate({ from: "/doi-thoai/$dialogueId" });
  const isNarrow = useMediaQuery("(max-width: 40em)") ?? false;
  const [isAsking, setAsking] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const byId = new Map(questions.map((question) => [question.petitionId, question]));
  const shownGroups = groups
    .map((group) => ({
      ...group,
      own: group.petitionIds.flatMap((id) => byId.get(id) ?? []).filter((question) => views[view](question)),
    }))
    .filter(({ own }) => own.length > 0);
  const listed = shownGroups.flatMap(({ own }) => own);
  const here = useListKeys(listed.length, { open: (index) => setOpen(listed[index]?.petitionId ?? null) });
  const choices = questionViews.map((value) => ({ value, label: t(`dialogues.view.${value}`) }));
  const choose = (loc: string | null) =>
    void navigate({ search: { loc: questionViews.find((known) => known === loc) }, replace: true });
  return (
    <section className={cards.card}>
      <div className={cards.cardHead}>
        <h2>{t("dialogues.questions", { count: questions.length })}</h2>
        {mayAsk && (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconMessagePlus size={16} aria-hidden />}
            onClick={() => setAsking(true)}
          >
            {t("dialogues.ask")}
          </Button>
        )}
      </div>
      {questions.length === 0 ? (
        <p className={cards.quiet}>{t("dialogues.questions.none")}</p>
      ) : isNarrow ? (
        <Select aria-label={t("dialogues.view")} allowDeselect={false} value={view} data={choices} onChange={choose} />
      ) : (
        <SegmentedControl aria-label={t("dialogues.view")} size="sm" value={view} data={choices} onChange={choose} />
      )}
      {questions.length > 0 && listed.length === 0 && <p className={cards.quiet}>{t("dialogues.view.none")}</p>}
      {shownGroups.map(({ topic, askers, own }) => (
        <div key={topic}>
          <div className={classes.topic}>
            <h3>{t(`petitions.topic.${topic}`)}</h3>
            <span className={cards.quiet}>{t("dialogues.count.askers", { count: askers })}</span>
          </div>
          <ul className={classes.questions}>
            {own.map((question) => (
              <QuestionCard
                key={question.petitionId}
                page={page}
                question={question}
                isHere={listed[here]?.petitionId === question.petitionId}
                isOpen={open === question.petitionId}
                onOpen={mayPrepare ? (isOpen) => setOpen(isOpen ? question.petitionId : null) : null}
              />
            ))}
          </ul>
        </div>
      ))}
      {isAsking && <AskWindow dialogueId={dialogue.id} onClose={() => setAsking(false)} />}
    </section>
  );
}
