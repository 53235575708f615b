import { denunciationStepRules } from "@gandan/domain/denunciations";
import { type Day } from "@gandan/domain/values";
import { Button, NumberInput, Select, Stack, TextInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { type Outputs, client } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";
import classes from "./denunciations.module.css";
import { InformationFields } from "./information-fields.tsx";
import type { Opened } from "./open-case.tsx";

type Page = Outputs["denunciations"]["get"];

interface Properties {
  page: Page;
  opened: Opened;
  today: Day;
}

const nothingFound = { isNameWrong: false, isAccusedClear: false, isConcrete: false };

/** The next step of an open case; what is written with it is sealed too. */
export function StepForm({ page, opened, today }: Properties) {
  const { t } = useWords();
  const { denunciation, steps } = page;
  const [chosen, setChosen] = useState<string | null>(null);
  const [on, setOn] = useState<Day>(today);
  const [note, setNote] = useState("");
  const [document, setDocument] = useState("");
  const [days, setDays] = useState<number | null>(null);
  const [finding, setFinding] = useState(nothingFound);
  const take = useAsk(client.denunciations.step.mutate, t("denunciations.step.done"));
  const step = steps.find((name) => name === chosen) ?? steps[0];
  if (step === undefined) return null;
  const { needs } = denunciationStepRules[step];
  const send = async () => {
    const words = { on, note: note.trim() || null, document: document.trim() || null, days, finding };
    const answer = await take.take({
      denunciationId: denunciation.id,
      step,
      revision: denunciation.revision,
      passphrase: opened.passphrase,
      ...words,
    });
    if (answer === null) return;
    setChosen(null);
    setNote("");
    setDocument("");
    setDays(null);
    setFinding(nothingFound);
  };
  return (
    <form
      className={classes.card}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{t("denunciations.step")}</h2>
      <Stack gap="md">
        <div className={classes.two}>
          <Select
            label={t("denunciations.step.which")}
            allowDeselect={false}
            value={step}
            data={steps.map((name) => ({ value: name, label: t(`denunciations.step.${name}`) }))}
            onChange={setChosen}
          />
          <DayField
            label={t("petitions.step.on")}
            maxDate={today}
            value={on}
            onChange={(day) => day !== null && setOn(day)}
          />
        </div>
        {needs.includes("finding") && (
          <InformationFields isNamed={opened.whole?.name != null} finding={finding} onChange={setFinding} />
        )}
        <Textarea
          label={t(needs.includes("note") ? "denunciations.step.words" : "denunciations.step.words.optional")}
          autosize
          minRows={2}
          maxLength={5_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className={classes.two}>
          <TextInput
            label={t("denunciations.step.document")}
            maxLength={100}
            value={document}
            onChange={(event) => setDocument(event.currentTarget.value)}
          />
          {needs.includes("days") && (
            <NumberInput
              label={t("denunciations.step.days")}
              min={1}
              max={30}
              value={days ?? ""}
              onChange={(value) => setDays(typeof value === "number" ? value : null)}
            />
          )}
        </div>
        <RefusalAlert refusal={take.refusal} />
        <Button type="submit" className={classes.own ?? ""} loading={take.isBusy}>
          {t("denunciations.step.do")}
        </Button>
      </Stack>
    </form>
  );
}
