import type { Position, RoleChart } from "@gandan/domain/roles";
import { type Day, comparePersonNames } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { Select, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { useWords } from "../frame/words.tsx";
import { accentBlind } from "../page/accent-blind.ts";
import { DayField } from "../page/day-field.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { FormWindow } from "../asking/form-window.tsx";

interface Properties {
  position: Position;
  chart: RoleChart;
  day: Day;
  onClose: () => void;
}

const newPerson = "new";

interface Draft {
  who: string | null;
  name: string;
  from: Day | null;
}

/** Who takes a position, from which day; somebody new is written into the directory on the way. */
export function TenureForm({ position, chart, day, onClose }: Properties) {
  const { t } = useWords();
  const [draft, setDraft] = useState<Draft>({ who: null, name: "", from: day });
  const people = [...chart.people].sort((a, b) => comparePersonNames(a.name, b.name));
  const known = people.find((person) => person.id === draft.who);
  const name = known?.name ?? draft.name.trim();
  const savePerson = useAsk(client.roles.savePerson.mutate);
  const started = t("roles.tenure.started", { name, from: draft.from === null ? "" : writeDay(draft.from) });
  const start = useAsk(client.roles.startTenure.mutate, started);
  const [isTried, setTried] = useState(false);
  const isNameMissing = draft.who === newPerson && name === "";

  const submit = async () => {
    setTried(true);
    const { from, who } = draft;
    if (from === null || who === null || isNameMissing) return;
    const person = known ?? (await savePerson.take({ name, phone: null, email: null }))?.value;
    if (person === undefined) return;
    // A second try after a refusal of the day must not write the new person a second time.
    setDraft({ ...draft, who: person.id });
    if (await start.take({ positionId: position.id, personId: person.id, from })) onClose();
  };

  return (
    <FormWindow
      title={t("roles.tenure.start.title")}
      sending={{ refusal: savePerson.refusal ?? start.refusal, isBusy: savePerson.isBusy || start.isBusy }}
      onClose={onClose}
      onSend={submit}
    >
      <Text fw={500}>{position.title}</Text>
      <Select
        data-autofocus
        openOnFocus={false}
        label={t("roles.person")}
        placeholder={t("roles.person.choose")}
        searchable
        filter={accentBlind}
        value={draft.who}
        error={isTried && draft.who === null ? t("roles.field.person") : null}
        data={[
          { value: newPerson, label: t("roles.person.new") },
          ...people.map((person) => ({ value: person.id as string, label: person.name })),
        ]}
        onChange={(who) => setDraft({ ...draft, who })}
      />
      {draft.who === newPerson && (
        <TextInput
          label={t("roles.people.name")}
          value={draft.name}
          maxLength={200}
          error={isTried && isNameMissing ? t("roles.field.name") : null}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
      )}
      <DayField
        label={t("roles.from")}
        value={draft.from}
        error={isTried && draft.from === null ? t("roles.field.from") : null}
        onChange={(from) => setDraft({ ...draft, from })}
      />
    </FormWindow>
  );
}
