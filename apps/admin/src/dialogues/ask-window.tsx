import { PetitionTopic, receiptFrom } from "@gandan/domain/petitions";
import { hamletsOn } from "@gandan/domain/roles";
import { type Id, Instant } from "@gandan/domain/values";
import {
  Button,
  Checkbox,
  Group,
  Modal,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
  Textarea,
} from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Inputs, api, client } from "../api.ts";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { newId } from "../asking/new-id.ts";
import { useAsk } from "../asking/use-ask.ts";
import { WindowForm } from "../asking/window-form.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { ReceiptMark } from "../petitions/intake/receipt-mark.tsx";

type Asked = Inputs["dialogues"]["ask"];
interface Draft extends Pick<Asked, "by" | "wasReadBack"> {
  id: Id<"petition">;
  receipt: string;
  text: string;
  topic: PetitionTopic;
  hamletId: Id<"unit"> | null;
  name: string;
  consent: boolean;
  mayShow: boolean;
}

// The id and the receipt are made here, so that sending twice is one question.
const blank = (): Draft => ({
  id: newId("petition"),
  receipt: receiptFrom(crypto.getRandomValues(new Uint8Array(10))),
  by: "session",
  wasReadBack: false,
  text: "",
  topic: "other",
  hamletId: null,
  name: "",
  consent: false,
  mayShow: true,
});

/** Hands in a question for somebody who says it or brings it on paper; what was said is read back first. */
export function AskWindow({ dialogueId, onClose }: { dialogueId: Id<"dialogue">; onClose: () => void }) {
  const { t } = useWords();
  const { today } = useMe();
  const [first] = useState(blank);
  const { draft, setDraft, drop } = useKeptDraft(`ask-${dialogueId}`, first);
  const [taken, setTaken] = useState<{ receipt: string; number: number } | null>(null);
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const ask = useAsk(client.dialogues.ask.mutate);
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const { by, wasReadBack, text, topic, hamletId, name, consent, mayShow } = draft;

  const send = async () => {
    const named = { name: consent && name.trim() !== "" ? name.trim() : null, contact: null, address: null };
    const spoken = { id: draft.id, receipt: draft.receipt, kind: "session-question" as const, text: text.trim() };
    const place = { topic, hamletId, language: "vi", writtenAt: Instant.parse(Date.now()), dialogueId, mayShow };
    const answer = await ask.take({
      dialogueId,
      by,
      wasReadBack: by === "session" && wasReadBack,
      draft: { ...spoken, ...place, ...named, consent },
    });
    if (answer === null) return;
    drop();
    setTaken(answer.value);
  };

  return (
    <Modal opened onClose={onClose} title={t("dialogues.ask")} size="lg">
      {taken !== null ? (
        <Stack gap="md">
          <Text fw={500} aria-live="polite">
            {t("dialogues.ask.done", { number: taken.number })}
          </Text>
          <ReceiptMark receipt={taken.receipt} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("frame.close")}
            </Button>
            <Button
              data-autofocus
              onClick={() => {
                setDraft(blank());
                setTaken(null);
              }}
            >
              {t("dialogues.ask.next")}
            </Button>
          </Group>
        </Stack>
      ) : (
        <WindowForm
          sending={ask}
          isReady={text.trim() !== "" && (by === "paper" || wasReadBack)}
          confirm={t("dialogues.ask.do")}
          color="earth"
          onSend={send}
          onClose={onClose}
        >
          <SegmentedControl
            aria-label={t("dialogues.ask.by")}
            value={by}
            data={[
              { value: "session", label: t("dialogues.ask.by.session") },
              { value: "paper", label: t("dialogues.ask.by.paper") },
            ]}
            onChange={(value) => change({ by: value === "paper" ? "paper" : "session" })}
          />
          <Textarea
            data-autofocus
            label={t("dialogues.ask.text")}
            description={t("dialogues.ask.text.hint")}
            autosize
            minRows={4}
            maxLength={5_000}
            value={text}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          <Group grow align="start">
            <Select
              label={t("dialogues.ask.topic")}
              allowDeselect={false}
              value={topic}
              data={PetitionTopic.options.map((value) => ({ value, label: t(`petitions.topic.${value}`) }))}
              onChange={(value) => value !== null && change({ topic: value })}
            />
            <Select
              label={t("dialogues.ask.hamlet")}
              clearable
              value={hamletId}
              data={(chart === undefined ? [] : hamletsOn(chart, today)).map((one) => ({
                value: one.id,
                label: one.name,
              }))}
              onChange={(value) => change({ hamletId: value })}
            />
          </Group>
          <Checkbox
            label={t("dialogues.ask.mayShow")}
            checked={mayShow}
            onChange={(event) => change({ mayShow: event.currentTarget.checked })}
          />
          <Checkbox
            label={t("dialogues.ask.consent")}
            checked={consent}
            onChange={(event) => change({ consent: event.currentTarget.checked })}
          />
          {consent && (
            <TextInput
              label={t("dialogues.ask.name")}
              maxLength={200}
              value={name}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
          )}
          {by === "session" && (
            <Checkbox
              label={t("dialogues.ask.readBack")}
              checked={wasReadBack}
              onChange={(event) => change({ wasReadBack: event.currentTarget.checked })}
            />
          )}
        </WindowForm>
      )}
    </Modal>
  );
}
