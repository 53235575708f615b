import { Button, Group } from "@mantine/core";
import { IconPresentation, IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { writeWeekday } from "@gandan/i18n";
import { api } from "../api.ts";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { Shown } from "../asking/shown.tsx";
import { StepsLine } from "../page/steps-line.tsx";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { LimitList } from "../petitions/record/limits.tsx";
import { AttendanceTable } from "./attendance-table.tsx";
import cards from "../page/cards.module.css";
import { Likely } from "./likely.tsx";
import { Log } from "./log.tsx";
import { Papers } from "./papers.tsx";
import { Promises } from "./promises.tsx";
import { Questions } from "./questions.tsx";
import { type DialoguePage, usualStates } from "./rows.ts";
import { SessionFacts } from "./session-facts.tsx";
import { SessionSteps } from "./session-steps.tsx";
import { Sheets } from "./sheets.tsx";
import { Waiting } from "./waiting.tsx";

/** A session from its notice to its published result: questions, answers, promises, who came. */
export function SessionPage() {
  const { dialogueId } = useParams({ from: "/desk/doi-thoai/$dialogueId" });
  const query = useQuery(api.dialogues.get.queryOptions({ dialogueId }, { refetchInterval: 15_000 }));
  return <Shown query={query}>{(page) => <Session page={page} />}</Shown>;
}

function Session({ page }: { page: DialoguePage }) {
  const { t, language } = useWords();
  const { today } = useMe();
  const may = useMay();
  const { dialogue, deadlines, promises, earlier, mayHold, attendance } = page;
  const states = usualStates.map((state) => ({ state, name: t(`dialogues.state.${state}`) }));
  const isCancelled = dialogue.state === "cancelled";
  const isAhead = dialogue.state === "planned" || dialogue.state === "announced" || dialogue.state === "open";
  return (
    <>
      <PageHead
        title={dialogue.title}
        lead={`${writeWeekday(dialogue.day, language)}, ${dialogue.from}–${dialogue.to} · ${dialogue.place}`}
        back={
          <WayBack to="/doi-thoai" search={{ nam: Number(dialogue.day.slice(0, 4)) }}>
            {t("dialogues.title")}
          </WayBack>
        }
      >
        {!isCancelled && (
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            renderRoot={(root) => (
              <Link to="/doi-thoai/$dialogueId/ap-phich" params={{ dialogueId: dialogue.id }} {...root} />
            )}
          >
            {t("dialogues.poster")}
          </Button>
        )}
        {mayHold && !isCancelled && (
          <Button
            color="earth"
            leftSection={<IconPresentation size={18} aria-hidden />}
            renderRoot={(root) => (
              <Link to="/doi-thoai/$dialogueId/phong" params={{ dialogueId: dialogue.id }} {...root} />
            )}
          >
            {t("dialogues.room")}
          </Button>
        )}
      </PageHead>
      <div className={cards.line}>
        <StepsLine
          label={t("dialogues.states")}
          states={states}
          current={isCancelled ? (dialogue.announcedOn === null ? "planned" : "announced") : dialogue.state}
          aside={isCancelled ? t("dialogues.state.cancelled") : null}
        />
      </div>
      <Group gap="xs" mb="lg">
        <SessionSteps page={page} today={today} />
      </Group>
      <div className={cards.grid}>
        <div className={cards.column}>
          {mayHold && isAhead && <Waiting dialogueId={dialogue.id} />}
          <Likely page={page} />
          <Questions page={page} mayAsk={isAhead && may("dialogue.ask")} mayPrepare={may("dialogue.prepare")} />
          <Promises
            title={t("dialogues.promises")}
            promises={promises}
            none={t("dialogues.promises.none")}
            questions={page.questions}
          />
          {earlier !== null && (
            <Promises
              title={t("dialogues.promises.earlier", { title: earlier.dialogue.title })}
              promises={earlier.promises}
              none={t("dialogues.promises.earlier.none")}
              questions={[]}
              dialogueId={earlier.dialogue.id}
            />
          )}
        </div>
        <div className={cards.column}>
          {deadlines.length > 0 && (
            <section className={cards.card}>
              <h2>{t("dialogues.clocks")}</h2>
              <LimitList deadlines={deadlines} today={today} />
            </section>
          )}
          <SessionFacts page={page} />
          {mayHold && !isCancelled && <Papers page={page} />}
          <AttendanceTable attendance={attendance} />
          <Sheets page={page} />
          <Log log={page.log} />
        </div>
      </div>
    </>
  );
}
