import { type Plan, PlanSigning } from "@gandan/domain/plans";
import { SigningCapacity } from "@gandan/domain/roles";
import { type Day } from "@gandan/domain/values";
import { Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { FormWindow } from "../asking/form-window.tsx";
import type { Sending } from "../asking/window-form.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { DayField } from "../page/day-field.tsx";

interface Properties {
  plan: Plan;
  sending: Sending;
  onSign: (signing: PlanSigning) => void;
  onClose: () => void;
}

/** A signature gives the plan its number, its day and the capacity it was signed in. */
export function SignWindow({ plan, sending, onSign, onClose }: Properties) {
  const { t } = useWords();
  const { today } = useMe();
  const [draft, setDraft] = useState<{ number: string; issuedOn: Day | null; capacity: PlanSigning["capacity"] }>({
    number: plan.number ?? "",
    issuedOn: plan.issuedOn ?? today,
    capacity: "TM",
  });
  const signing = PlanSigning.safeParse(draft);
  return (
    <FormWindow
      title={t("plans.sign.title")}
      sending={sending}
      isReady={signing.success}
      color="earth"
      confirm={t("plans.step.sign")}
      onSend={() => {
        if (signing.success) onSign(signing.data);
      }}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t("plans.sign.number")}
        value={draft.number}
        maxLength={8}
        rightSection={plan.symbol === null ? undefined : `/${plan.symbol}`}
        rightSectionWidth={110}
        onChange={(event) => setDraft({ ...draft, number: event.currentTarget.value })}
      />
      <DayField
        label={t("plans.sign.day")}
        value={draft.issuedOn}
        onChange={(day) => setDraft({ ...draft, issuedOn: day })}
      />
      <Select
        label={t("plans.sign.capacity")}
        allowDeselect={false}
        value={draft.capacity}
        data={SigningCapacity.options.map((capacity) => ({
          value: capacity,
          label: t(`plans.sign.capacity.${capacity}`),
        }))}
        onChange={(value) =>
          setDraft({ ...draft, capacity: SigningCapacity.options.find((known) => known === value) ?? "TM" })
        }
      />
    </FormWindow>
  );
}
