import { isOwed } from "@gandan/domain/dialogues";
import { type Day, type Id } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Button, Group, NumberInput, Select, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { FormWindow } from "../asking/form-window.tsx";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { newId } from "../asking/new-id.ts";
import { TextLink } from "../page/text-link.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import cards from "../page/cards.module.css";
import classes from "./dialogues.module.css";
import type { YearPage } from "./rows.ts";

type RequestRow = YearPage["requests"][number];
type Draft = Omit<RequestRow, "communeId" | "isOwed">;

/** What voters asked a session for; from a tenth of them on it has to be held. */
export function VoterRequests({ page, mayEdit, today }: { page: YearPage; mayEdit: boolean; today: Day }) {
  const { t } = useWords();
  const [open, setOpen] = useState<RequestRow | "new" | null>(null);
  return (
    <section className={cards.card}>
      <h2>{t("dialogues.requests")}</h2>
      <p className={cards.quiet}>{t("dialogues.requests.law")}</p>
      {page.requests.length === 0 && <p>{t("dialogues.requests.none")}</p>}
      <ul className={classes.plain}>
        {page.requests.map((request) => (
          <li key={request.id} className={classes.request}>
            <p className={classes.strong}>{request.subject}</p>
            <p className={cards.quiet}>
              {t("dialogues.requests.counts", {
                day: writeDay(request.on),
                asking: request.asking,
                voters: request.voters,
                percent: Math.floor((request.asking * 100) / request.voters),
              })}
            </p>
            <Answered request={request} />
            {mayEdit && (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={t("dialogues.requests.change.of", { subject: request.subject })}
                onClick={() => setOpen(request)}
              >
                {t("dialogues.change")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <Button variant="default" size="compact-md" mt="sm" onClick={() => setOpen("new")}>
          {t("dialogues.requests.add")}
        </Button>
      )}
      {open !== null && (
        <RequestWindow
          given={open === "new" ? null : open}
          sessions={page.rows.map(({ dialogue }) => dialogue)}
          today={today}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

function Answered({ request }: { request: RequestRow }) {
  const { t } = useWords();
  if (request.isOwed) return <p className={classes.alarm}>{t("dialogues.requests.owed")}</p>;
  if (request.dialogueId === null) return <p className={cards.quiet}>{t("dialogues.requests.below")}</p>;
  return (
    <TextLink to="/doi-thoai/$dialogueId" params={{ dialogueId: request.dialogueId }}>
      {t("dialogues.requests.answered")}
    </TextLink>
  );
}

interface WindowProperties {
  given: RequestRow | null;
  sessions: YearPage["rows"][number]["dialogue"][];
  today: Day;
  onClose: () => void;
}

function RequestWindow({ given, sessions, today, onClose }: WindowProperties) {
  const { t } = useWords();
  const [blank] = useState<Draft>(
    () => given ?? { id: newId("voterRequest"), on: today, subject: "", voters: 0, asking: 0, dialogueId: null },
  );
  const { draft, setDraft, drop } = useKeptDraft(`voter-request-${given?.id ?? "new"}`, blank);
  const save = useAsk(client.dialogues.request.mutate, t("dialogues.requests.saved"));
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const isCounted = draft.voters > 0 && draft.asking > 0;
  const { id, on, subject, voters, asking, dialogueId } = draft;
  const send = async () => {
    if ((await save.take({ id, on, subject, voters, asking, dialogueId })) === null) return;
    drop();
    onClose();
  };
  return (
    <FormWindow
      title={t("dialogues.requests.add")}
      size="lg"
      sending={save}
      isReady={subject.trim() !== "" && isCounted}
      onSend={send}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        label={t("dialogues.requests.subject")}
        autosize
        minRows={2}
        maxLength={500}
        value={subject}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <DayField
        label={t("dialogues.requests.on")}
        maxDate={today}
        value={on}
        onChange={(day) => day !== null && change({ on: day })}
      />
      <Group grow align="start">
        <NumberInput
          label={t("dialogues.requests.asking")}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          value={asking === 0 ? "" : asking}
          onChange={(value) => change({ asking: typeof value === "number" ? value : 0 })}
        />
        <NumberInput
          label={t("dialogues.requests.voters")}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          value={voters === 0 ? "" : voters}
          onChange={(value) => change({ voters: typeof value === "number" ? value : 0 })}
        />
      </Group>
      {isCounted && (
        <p className={isOwed(draft) ? classes.alarm : cards.quiet} aria-live="polite">
          {t(isOwed(draft) ? "dialogues.requests.reached" : "dialogues.requests.below")}
        </p>
      )}
      <Select<Id<"dialogue">>
        label={t("dialogues.requests.session")}
        clearable
        value={dialogueId}
        data={sessions.map((one) => ({ value: one.id, label: `${writeDay(one.day)} · ${one.title}` }))}
        onChange={(value) => change({ dialogueId: value })}
      />
    </FormWindow>
  );
}
