import { hamletsOn } from "@gandan/domain/roles";
import { SupervisionBody, type SupervisionDraft, type SupervisionKind } from "@gandan/domain/supervision";
import { type Day, addDays } from "@gandan/domain/values";
import { MultiSelect, NumberInput, Select, TextInput, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, client } from "../api.ts";
import { FormWindow } from "../asking/form-window.tsx";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { newId } from "../asking/new-id.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { accentBlind } from "../page/accent-blind.ts";
import { DayField } from "../page/day-field.tsx";
import type { SupervisionFacts } from "./rows.ts";
import classes from "./supervision.module.css";

interface Properties {
  /** Null: a new plan. */
  given: SupervisionFacts | null;
  kind: SupervisionKind;
  /** Within how many working days it is answered, as the commune set or agreed. */
  answerDays: number;
  today: Day;
  onClose: () => void;
}

const usualSpan = 14;

const blankOf = (kind: SupervisionKind, answerDays: number, today: Day): SupervisionDraft => ({
  id: newId("supervision"),
  kind,
  body: kind === "self-inspection" ? "committee" : "front",
  title: "",
  scope: "",
  from: today,
  to: addDays(today, usualSpan),
  hamletIds: [],
  answerDays,
});

/** Plans a supervision, comments on a draft or a self-inspection: what, by whom, when, and within how many days it is answered. */
export function PlanWindow({ given, kind, answerDays, today, onClose }: Properties) {
  const { t } = useWords();
  const navigate = useNavigate();
  const own = useMe().commune.recommendationAnswerDays;
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const [blank] = useState(() => given ?? blankOf(kind, answerDays, today));
  const revision = given?.revision ?? 0;
  const key = given === null ? `supervision-new-${kind}` : `supervision-${given.id}-${revision}`;
  const { draft, setDraft, drop } = useKeptDraft<SupervisionDraft>(key, blank);
  const save = useAsk(client.supervision.save.mutate, t("supervision.saved"));
  const change = (some: Partial<SupervisionDraft>) => setDraft({ ...draft, ...some });
  const send = async () => {
    const { id, body, title, scope, from, to, hamletIds } = draft;
    const said = { id, kind, body, title, scope, from, to, hamletIds, answerDays: draft.answerDays, revision };
    const answer = await save.take(said);
    if (answer === null) return;
    drop();
    onClose();
    await navigate({ to: "/giam-sat/$supervisionId", params: { supervisionId: answer.value.id } });
  };
  return (
    <FormWindow
      title={t(given === null ? `supervision.new.${kind}` : "supervision.edit")}
      size="lg"
      sending={save}
      isReady={draft.title.trim() !== ""}
      onSend={send}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t(`supervision.field.title.${kind}`)}
        maxLength={300}
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      {kind !== "self-inspection" && (
        <Select
          label={t("supervision.field.body")}
          allowDeselect={false}
          value={draft.body}
          data={SupervisionBody.options
            .filter((value) => value !== "committee")
            .map((value) => ({ value, label: t(`supervision.body.${value}`) }))}
          onChange={(value) => value !== null && change({ body: value })}
        />
      )}
      <Textarea
        label={t(`supervision.field.scope.${kind}`)}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={3_000}
        value={draft.scope}
        onChange={(event) => change({ scope: event.currentTarget.value })}
      />
      <div className={classes.two}>
        <DayField
          label={t("supervision.field.from")}
          value={draft.from}
          onChange={(day) => day !== null && change({ from: day })}
        />
        <DayField
          label={t("supervision.field.to")}
          value={draft.to}
          onChange={(day) => day !== null && change({ to: day })}
        />
      </div>
      <MultiSelect
        label={t("supervision.field.hamlets")}
        searchable
        filter={accentBlind}
        value={draft.hamletIds}
        data={(chart === undefined ? [] : hamletsOn(chart, draft.from)).map(({ id, name }) => ({
          value: id,
          label: name,
        }))}
        onChange={(values) =>
          change({ hamletIds: (chart?.units ?? []).map(({ id }) => id).filter((id) => values.includes(id)) })
        }
      />
      <NumberInput
        label={t("supervision.field.answerDays")}
        description={
          own === null || kind === "self-inspection"
            ? t("supervision.field.answerDays.hint")
            : t("supervision.field.answerDays.own", { count: own })
        }
        min={1}
        max={90}
        value={draft.answerDays}
        onChange={(value) => typeof value === "number" && change({ answerDays: value })}
      />
    </FormWindow>
  );
}
