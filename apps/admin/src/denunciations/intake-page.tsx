import type { DenunciationIntake } from "@gandan/domain/denunciations";
import { PetitionChannel, receiptFrom } from "@gandan/domain/petitions";
import { type Day } from "@gandan/domain/values";
import { Button, Checkbox, Fieldset, Select, Stack, Text, TextInput, Textarea } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type Outputs, client } from "../api.ts";
import { newId } from "../asking/new-id.ts";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import { CaseFields, sealable, useHolders } from "./case-fields.tsx";
import type { HeldFile } from "./files-to-seal.ts";
import { HoldFiles } from "./hold-files.tsx";
import { ReceiptMark } from "../petitions/intake/receipt-mark.tsx";
import classes from "./denunciations.module.css";

const channels = PetitionChannel.exclude(["kiosk", "session", "phone"]).options;

type Content = DenunciationIntake["content"];
type Draft = Omit<DenunciationIntake, "redactedText"> & { redactedText: string | null; files: HeldFile[] };

const blankOn = (today: Day): Draft => ({
  id: newId("denunciation"),
  receipt: receiptFrom(crypto.getRandomValues(new Uint8Array(10))),
  channel: "counter",
  receivedOn: today,
  content: {
    text: "",
    name: null,
    address: null,
    contact: null,
    isSigned: false,
    papers: null,
    accused: { words: "", personIds: [] },
  },
  redactedText: null,
  recipientIds: [],
  files: [],
});

/** Takes in a denunciation. Nothing typed here is kept anywhere before it is sealed: no draft, no history. */
export function DenunciationIntakePage() {
  const { t } = useWords();
  const { today } = useMe();
  const [draft, setDraft] = useState(() => blankOn(today));
  const [taken, setTaken] = useState<Extract<Outputs["denunciations"]["receive"], { ok: true }>["value"] | null>(null);
  const receive = useAsk(client.denunciations.receive.mutate);
  const { content } = draft;
  const { holders } = useHolders(draft);
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const say = (some: Partial<Content>) => change({ content: { ...content, ...some } });

  const send = async () => {
    const files = draft.files.map(({ id, name, what, base64 }) => ({ id, name, what, base64 }));
    const answer = await receive.take({ ...draft, ...sealable(draft, holders), files });
    if (answer === null) return;
    setTaken(answer.value);
    setDraft(blankOn(today));
  };

  if (taken !== null)
    return (
      <>
        <PageHead
          back={<WayBack to="/to-cao">{t("denunciations.title")}</WayBack>}
          title={t("denunciations.intake.title")}
        />
        <div className={classes.case}>
          <p aria-live="polite">
            {t("denunciations.intake.done", { number: taken.number, year: String(taken.registerYear) })}
          </p>
          <ReceiptMark receipt={taken.receipt} />
          <div className={classes.actions}>
            <Button onClick={() => setTaken(null)}>{t("denunciations.intake.next")}</Button>
            <Button variant="default" renderRoot={(root) => <Link to="/to-cao" {...root} />}>
              {t("denunciations.back")}
            </Button>
          </div>
        </div>
      </>
    );

  return (
    <>
      <PageHead
        back={<WayBack to="/to-cao">{t("denunciations.title")}</WayBack>}
        title={t("denunciations.intake.title")}
        lead={t("denunciations.intake.lead")}
      />
      <form
        className={classes.form}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Fieldset legend={t("denunciations.intake.letter")}>
          <Stack gap="md">
            <div className={classes.two}>
              <Select
                label={t("petitions.intake.channel")}
                allowDeselect={false}
                value={draft.channel}
                data={channels.map((value) => ({ value, label: t(`petitions.channel.${value}`) }))}
                onChange={(value) => value !== null && change({ channel: value })}
              />
              <DayField
                label={t("petitions.intake.receivedOn")}
                maxDate={today}
                value={draft.receivedOn}
                onChange={(day) => day !== null && change({ receivedOn: day })}
              />
            </div>
            <Textarea
              label={t("denunciations.intake.text")}
              autosize
              minRows={5}
              maxLength={20_000}
              value={content.text}
              onChange={(event) => say({ text: event.currentTarget.value })}
            />
            <TextInput
              label={t("denunciations.intake.papers")}
              maxLength={1_000}
              value={content.papers ?? ""}
              onChange={(event) => say({ papers: event.currentTarget.value || null })}
            />
            <Checkbox
              label={t("denunciations.intake.signed")}
              checked={content.isSigned}
              onChange={(event) => say({ isSigned: event.currentTarget.checked })}
            />
            <HoldFiles files={draft.files} onChange={(files) => change({ files })} />
          </Stack>
        </Fieldset>
        <CaseFields draft={draft} onChange={change} />
        <RefusalAlert refusal={receive.refusal} />
        <div className={classes.actions}>
          <Button
            type="submit"
            color="earth"
            loading={receive.isBusy}
            disabled={
              content.text.trim() === "" ||
              content.accused.words.trim() === "" ||
              sealable(draft, holders).recipientIds.length === 0
            }
          >
            {t("denunciations.intake.do")}
          </Button>
          <Text size="sm" c="dimmed">
            {t("denunciations.intake.noDraft")}
          </Text>
        </div>
      </form>
    </>
  );
}
