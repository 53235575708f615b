import { type ModelDraft, emptyPassport } from "@gandan/domain/models";
import { type RoleChart, chartOn, hamletsOn } from "@gandan/domain/roles";
import type { Day, Id } from "@gandan/domain/values";
import { Fieldset, Modal, MultiSelect, Select, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, client } from "../api.ts";
import cards from "../page/cards.module.css";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { newId } from "../asking/new-id.ts";
import { Shown } from "../asking/shown.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { type Me, useMe } from "../frame/use-me.ts";
import { WindowForm } from "../asking/window-form.tsx";
import { useWords } from "../frame/words.tsx";
import { accentBlind } from "../page/accent-blind.ts";
import { DayField } from "../page/day-field.tsx";
import { PassportFields } from "./passport-fields.tsx";
import type { ModelList, ModelRow } from "./rows.ts";

interface Properties {
  /** Null: a new model. */
  given: ModelRow | null;
  fields: ModelList["fields"];
  today: Day;
  onClose: () => void;
}

/** Registers a model or changes what was entered: what it is, who answers for it, where, and its passport. */
export function ModelWindow(properties: Properties) {
  const { t } = useWords();
  const query = useQuery(api.roles.chart.queryOptions({}));
  return (
    <Modal
      opened
      onClose={properties.onClose}
      title={t(properties.given === null ? "models.new" : "models.step.edit")}
      size="xl"
    >
      <Shown query={query}>{(chart) => <ModelForm {...properties} chart={chart} />}</Shown>
    </Modal>
  );
}

/** The position is open until it is chosen. */
type Draft = Omit<ModelDraft, "ownerId"> & { ownerId: Id<"position"> | null };

const blankFor = (me: Me, field: string): Draft => ({
  id: newId("model"),
  name: "",
  field,
  by: "collective",
  registeredOn: me.today,
  ownerId: me.positions[0]?.id ?? null,
  hamletIds: me.bundle === "hamlet-head" ? me.hamlets.map(({ id }) => id) : [],
  passport: emptyPassport,
});

const givenDraft = ({ id, name, field, by, registeredOn, ownerId, hamletIds, passport }: ModelRow): Draft => ({
  id,
  name,
  field,
  by,
  registeredOn,
  ownerId,
  hamletIds,
  passport,
});

function ModelForm({ given, fields, chart, today, onClose }: Properties & { chart: RoleChart }) {
  const { t, language } = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const [blank] = useState(() => (given === null ? blankFor(me, fields[0]?.code ?? "") : givenDraft(given)));
  const key = given === null ? "model-new" : `model-${given.id}-${given.revision}`;
  const { draft, setDraft, drop } = useKeptDraft<Draft>(key, blank);
  const save = useAsk(client.models.save.mutate, t("models.saved"));
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const open = chartOn(chart, today);
  // The head of a hamlet names no other one.
  const hamlets = me.bundle === "hamlet-head" ? me.hamlets : hamletsOn(chart, today);
  const { ownerId } = draft;
  const isWhole =
    draft.name.trim() !== "" && ownerId !== null && draft.passport.measures.every(({ what }) => what.trim() !== "");

  const send = async () => {
    if (ownerId === null) return;
    const answer = await save.take({ ...draft, ownerId, revision: given?.revision ?? 0 });
    if (answer === null) return;
    drop();
    onClose();
    await navigate({ to: "/mo-hinh/$modelId", params: { modelId: answer.value.id } });
  };

  return (
    <WindowForm
      sending={save}
      isReady={isWhole}
      note={t("models.draft")}
      confirm={t(given === null ? "models.new.do" : "frame.save")}
      onSend={send}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t("models.field.name")}
        maxLength={300}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <div className={cards.two}>
        <Select
          label={t("models.field.field")}
          allowDeselect={false}
          value={draft.field}
          data={fields.map(({ code, name }) => ({ value: code, label: name[language] }))}
          onChange={(value) => value !== null && change({ field: value })}
        />
        <Select
          label={t("models.field.by")}
          allowDeselect={false}
          value={draft.by}
          data={(["collective", "individual"] as const).map((value) => ({ value, label: t(`models.by.${value}`) }))}
          onChange={(value) => value !== null && change({ by: value })}
        />
        <Select
          label={t("models.field.owner")}
          searchable
          filter={accentBlind}
          value={ownerId}
          data={open.positions.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(value) => change({ ownerId: open.positions.find(({ id }) => id === value)?.id ?? null })}
        />
        <DayField
          label={t("models.field.registeredOn")}
          value={draft.registeredOn}
          onChange={(registeredOn) => registeredOn !== null && change({ registeredOn })}
        />
      </div>
      <MultiSelect
        label={t("models.field.hamlets")}
        searchable
        filter={accentBlind}
        value={draft.hamletIds}
        data={hamlets.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(values) => change({ hamletIds: hamlets.map(({ id }) => id).filter((id) => values.includes(id)) })}
      />
      <Fieldset legend={t("models.passport")}>
        <PassportFields passport={draft.passport} onChange={(passport) => change({ passport })} />
      </Fieldset>
    </WindowForm>
  );
}
