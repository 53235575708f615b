import {
  type Intake,
  Particulars,
  PetitionChannel,
  PetitionKind,
  PetitionTopic,
  type TriageKind,
  noParticulars,
  receiptFrom,
} from "@gandan/domain/petitions";
import { hamletsOn } from "@gandan/domain/roles";
import { type Day } from "@gandan/domain/values";
import { Button, Fieldset, Group, Modal, Select, Stack, Text, TextInput, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type Outputs, api, client } from "../../api.ts";
import { newId } from "../../asking/new-id.ts";
import { useKeptDraft } from "../../asking/kept-draft.ts";
import { PageHead } from "../../page/page-head.tsx";
import { WayBack } from "../../page/way-back.tsx";
import { RefusalAlert } from "../../asking/refusal-alert.tsx";
import { useAsk } from "../../asking/use-ask.ts";
import { useMe } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { DayField } from "../../page/day-field.tsx";
import classes from "./intake.module.css";
import { type BroughtFile, IntakeFiles } from "./intake-files.tsx";
import { FormFields, SenderFields, tidy } from "./particulars-fields.tsx";
import { Taken } from "./taken.tsx";
import { TriageQuestions } from "./triage-questions.tsx";

type Draft = Omit<Intake, "splitFrom"> & { files: BroughtFile[]; suggested: TriageKind | null };

const channels = PetitionChannel.exclude(["kiosk", "session"]).options;

// The id and the receipt are made here, so that sending twice is one row.
const blankOn = (today: Day): Draft => ({
  id: newId("petition"),
  receipt: receiptFrom(crypto.getRandomValues(new Uint8Array(10))),
  kind: "feedback",
  channel: "counter",
  receivedOn: today,
  text: "",
  topic: "other",
  hamletId: null,
  name: null,
  contact: null,
  particulars: noParticulars,
  files: [],
  suggested: null,
});

/** A visit or a letter is written down: its kind, whom and what, as the law's form asks. */
export function IntakePage() {
  const { t } = useWords();
  const { today } = useMe();
  const [blank, setBlank] = useState(() => blankOn(today));
  const { draft: kept, setDraft, drop } = useKeptDraft("intake", blank);
  // Particulars of an older version of the page may lack what came since.
  const draft = Particulars.safeParse(kept.particulars).success ? kept : blank;
  const [isAsking, setAsking] = useState(false);
  const [taken, setTaken] = useState<Outputs["petitions"]["receive"] | null>(null);
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const receive = useAsk(client.petitions.receive.mutate);
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const { kind } = draft;

  const send = async () => {
    const answer = await receive.take({
      ...draft,
      particulars: tidy(draft.particulars),
      splitFrom: null,
      files: draft.files.map(({ id: fileId, what }) => ({ fileId, what })),
    });
    if (answer === null) return;
    setTaken(answer);
    setBlank(blankOn(today));
    drop();
  };
  if (taken?.ok === true)
    return (
      <>
        <PageHead
          back={<WayBack to="/tieng-dan">{t("petitions.title")}</WayBack>}
          title={t("petitions.intake.title")}
        />
        <Taken
          taken={taken.value}
          onNext={() => {
            setDraft(blank);
            setTaken(null);
          }}
        />
      </>
    );

  return (
    <>
      <PageHead
        back={<WayBack to="/tieng-dan">{t("petitions.title")}</WayBack>}
        title={t("petitions.intake.title")}
        lead={t("petitions.intake.lead")}
      />
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Fieldset legend={t("petitions.intake.what")} className={classes.part}>
          <Stack gap="md">
            <div className={classes.kind}>
              <Select
                label={t("petitions.intake.kind")}
                allowDeselect={false}
                value={kind}
                data={PetitionKind.options.map((value) => ({ value, label: t(`petitions.kind.${value}`) }))}
                onChange={(value) => value !== null && change({ kind: value })}
              />
              <Button variant="subtle" onClick={() => setAsking(true)}>
                {t("petitions.intake.kind.help")}
              </Button>
            </div>
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
            {draft.channel === "referral" && (
              <TextInput
                label={t("petitions.particulars.referredBy")}
                maxLength={300}
                value={draft.particulars.referredBy ?? ""}
                onChange={(event) =>
                  change({ particulars: { ...draft.particulars, referredBy: event.currentTarget.value || null } })
                }
              />
            )}
            <Textarea
              label={t("petitions.intake.text")}
              description={t("petitions.intake.text.hint")}
              autosize
              minRows={5}
              maxLength={20_000}
              required
              withAsterisk={false}
              value={draft.text}
              onChange={(event) => change({ text: event.currentTarget.value })}
            />
            <div className={classes.two}>
              <Select
                label={t("petitions.intake.topic")}
                allowDeselect={false}
                value={draft.topic}
                data={PetitionTopic.options.map((value) => ({ value, label: t(`petitions.topic.${value}`) }))}
                onChange={(value) => value !== null && change({ topic: value })}
              />
              <Select
                label={t("petitions.intake.hamlet")}
                clearable
                value={draft.hamletId}
                data={(chart === undefined ? [] : hamletsOn(chart, today)).map(({ id, name }) => ({
                  value: id,
                  label: name,
                }))}
                onChange={(hamletId) => change({ hamletId })}
              />
            </div>
            <IntakeFiles files={draft.files} onChange={(files) => change({ files })} />
          </Stack>
        </Fieldset>
        <Fieldset legend={t("petitions.intake.who")} className={classes.part}>
          <Stack gap="md">
            <SenderFields kind={kind} written={draft} onChange={change} />
          </Stack>
        </Fieldset>
        <Fieldset legend={t("petitions.intake.law")} className={classes.part}>
          <Stack gap="md">
            <FormFields kind={kind} written={draft} onChange={change} />
          </Stack>
        </Fieldset>
        <div className={classes.end}>
          <RefusalAlert refusal={receive.refusal} />
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {t("petitions.intake.draft")}
            </Text>
            <Button type="submit" color="earth" loading={receive.isBusy} disabled={draft.text.trim() === ""}>
              {t("petitions.intake.do")}
            </Button>
          </Group>
        </div>
      </form>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={t("petitions.triage.title")} size="lg">
        <TriageQuestions
          onSuggested={(suggested) => change({ suggested })}
          sealed={
            <Button className={classes.own ?? ""} renderRoot={(root) => <Link to="/to-cao/nhan" {...root} />}>
              {t("petitions.intake.denunciation.go")}
            </Button>
          }
          onKind={(wanted) => {
            change({ kind: wanted });
            setAsking(false);
          }}
        />
      </Modal>
    </>
  );
}
