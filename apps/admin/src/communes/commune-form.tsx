import { WorkingHours } from "@gandan/domain/calendar";
import { type Commune, CopyPrice, DirectKind } from "@gandan/domain/roles";
import { Button, Checkbox, Group, NumberInput, Select, SimpleGrid, TextInput } from "@mantine/core";
import { useState } from "react";
import { client, queryClient } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { meOptions, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { AlikeFields } from "./alike-fields.tsx";
import { HoursFields } from "./hours-fields.tsx";
import { OwnDaysField } from "./own-days-field.tsx";
import { PricesFields } from "./prices-fields.tsx";
import parts from "./settings-part.module.css";
import { SettingsPart } from "./settings-part.tsx";

const kinds = ["commune", "ward", "special-zone"] as const;
type Wanted = Pick<
  Commune,
  | "name"
  | "kind"
  | "provinceName"
  | "feedbackAnswerDays"
  | "silenceDays"
  | "afterSuspension"
  | "targetLeadDays"
  | "directAnswers"
  | "workingHours"
  | "recommendationAnswerDays"
  | "copyPrices"
  | "terrain"
  | "minorityShare"
>;

const wantedOf = (commune: Commune): Wanted => ({
  name: commune.name,
  kind: commune.kind,
  provinceName: commune.provinceName,
  feedbackAnswerDays: commune.feedbackAnswerDays,
  silenceDays: commune.silenceDays,
  afterSuspension: commune.afterSuspension,
  targetLeadDays: commune.targetLeadDays,
  directAnswers: commune.directAnswers,
  workingHours: commune.workingHours,
  recommendationAnswerDays: commune.recommendationAnswerDays,
  copyPrices: commune.copyPrices,
  terrain: commune.terrain,
  minorityShare: commune.minorityShare,
});

/** The commune's name and the terms it sets for itself. */
export function CommuneForm({ mayEdit }: { mayEdit: boolean }) {
  const { t } = useWords();
  const me = useMe();
  const [wanted, setWanted] = useState(wantedOf(me.commune));
  const change = (values: Partial<Wanted>) => setWanted({ ...wanted, ...values });
  const save = useAsk(client.communes.edit.mutate, t("communes.saved"));
  const kept = wantedOf(me.commune);
  const isChanged = JSON.stringify(kept) !== JSON.stringify(wanted);
  const isWhole =
    wanted.name.trim() !== "" &&
    wanted.provinceName.trim() !== "" &&
    WorkingHours.safeParse(wanted.workingHours).success &&
    wanted.copyPrices.every((price) => CopyPrice.safeParse(price).success);

  const submit = async () => {
    const answer = await save.take(wanted);
    if (answer === null) return;
    setWanted(wantedOf(answer.value));
    await queryClient.invalidateQueries({ queryKey: meOptions.queryKey });
  };

  return (
    <SettingsPart id="xa" title={t("communes.own")} lead={t(mayEdit ? "communes.own.lead" : "communes.own.readOnly")}>
      <form
        noValidate
        className={mayEdit ? undefined : parts.readOnly}
        onSubmit={(event) => {
          event.preventDefault();
          if (isChanged && isWhole) void submit();
        }}
      >
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <Select
            label={t("communes.kind")}
            data={kinds.map((kind) => ({ value: kind, label: t(`communes.kind.${kind}`) }))}
            value={wanted.kind}
            allowDeselect={false}
            readOnly={!mayEdit}
            onChange={(kind) => change({ kind: kinds.find((known) => known === kind) ?? wanted.kind })}
          />
          <TextInput
            label={t("communes.name")}
            description={t("communes.name.hint")}
            inputWrapperOrder={["label", "input", "description", "error"]}
            value={wanted.name}
            error={wanted.name.trim() === "" && t("communes.field.name")}
            maxLength={200}
            readOnly={!mayEdit}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t("communes.province")}
            value={wanted.provinceName}
            error={wanted.provinceName.trim() === "" && t("communes.field.province")}
            maxLength={200}
            readOnly={!mayEdit}
            onChange={(event) => change({ provinceName: event.currentTarget.value })}
          />
          <span />
          <DaysField
            label={t("communes.answerDays")}
            hint={t("communes.answerDays.hint")}
            value={wanted.feedbackAnswerDays}
            mayEdit={mayEdit}
            onChange={(feedbackAnswerDays) => change({ feedbackAnswerDays })}
          />
          <DaysField
            label={t("communes.silenceDays")}
            hint={t("communes.silenceDays.hint")}
            value={wanted.silenceDays}
            mayEdit={mayEdit}
            onChange={(silenceDays) => change({ silenceDays })}
          />
          <Select
            label={t("communes.afterSuspension")}
            description={t("communes.afterSuspension.hint")}
            inputWrapperOrder={["label", "input", "description", "error"]}
            allowDeselect={false}
            readOnly={!mayEdit}
            value={wanted.afterSuspension}
            data={(["remaining", "whole"] as const).map((value) => ({
              value,
              label: t(`communes.afterSuspension.${value}`),
            }))}
            onChange={(value) => change({ afterSuspension: value ?? "remaining" })}
          />
          <DaysField
            label={t("communes.targetLeadDays")}
            hint={t("communes.targetLeadDays.hint")}
            value={wanted.targetLeadDays}
            least={0}
            most={30}
            mayEdit={mayEdit}
            onChange={(targetLeadDays) => change({ targetLeadDays })}
          />
          <OwnDaysField
            label={t("communes.recommendationAnswerDays")}
            hint={t("communes.recommendationAnswerDays.hint")}
            value={wanted.recommendationAnswerDays}
            mayEdit={mayEdit}
            onChange={(recommendationAnswerDays) => change({ recommendationAnswerDays })}
          />
        </SimpleGrid>
        <HoursFields
          hours={wanted.workingHours}
          mayEdit={mayEdit}
          onChange={(workingHours) => change({ workingHours })}
        />
        <Checkbox.Group
          mt="md"
          label={t("communes.directAnswers")}
          description={t("communes.directAnswers.hint")}
          value={wanted.directAnswers}
          onChange={(chosen) =>
            mayEdit && change({ directAnswers: DirectKind.options.filter((kind) => chosen.includes(kind)) })
          }
        >
          <Group mt="xs" gap="lg">
            {DirectKind.options.map((kind) => (
              <Checkbox key={kind} value={kind} label={t(`petitions.kind.${kind}`)} disabled={!mayEdit} />
            ))}
          </Group>
        </Checkbox.Group>
        <PricesFields prices={wanted.copyPrices} mayEdit={mayEdit} onChange={(copyPrices) => change({ copyPrices })} />
        <AlikeFields value={wanted} mayEdit={mayEdit} onChange={change} />
        <RefusalAlert refusal={save.refusal} mt="md" />
        {mayEdit && (
          <Group mt="lg" gap="xs">
            <Button type="submit" loading={save.isBusy} disabled={!isChanged || !isWhole}>
              {t("frame.save")}
            </Button>
            {isChanged && (
              <Button variant="subtle" onClick={() => setWanted(kept)}>
                {t("communes.discard")}
              </Button>
            )}
          </Group>
        )}
      </form>
    </SettingsPart>
  );
}

interface DaysProperties {
  label: string;
  hint: string;
  value: number;
  least?: number;
  most?: number;
  mayEdit: boolean;
  onChange: (days: number) => void;
}

function DaysField({ label, hint, value, least = 1, most = 90, mayEdit, onChange }: DaysProperties) {
  const { t } = useWords();
  return (
    <NumberInput
      label={label}
      description={hint}
      inputWrapperOrder={["label", "input", "description", "error"]}
      suffix={` ${t("communes.workingDays")}`}
      min={least}
      max={most}
      clampBehavior="strict"
      allowDecimal={false}
      readOnly={!mayEdit}
      hideControls={!mayEdit}
      value={value}
      onChange={(days) => typeof days === "number" && days >= least && onChange(days)}
    />
  );
}
