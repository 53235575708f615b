import { costFigures } from "@gandan/domain/petitions";
import { type Day } from "@gandan/domain/values";
import { NumberInput, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { client } from "../../api.ts";
import { useAsk } from "../../asking/use-ask.ts";
import { FormWindow } from "../../asking/form-window.tsx";
import { useWords } from "../../frame/words.tsx";
import { DayField } from "../../page/day-field.tsx";
import type { PetitionRow } from "../rows.ts";

interface Properties {
  petition: PetitionRow;
  step: "take-payment" | "waive-cost";
  today: Day;
  onClose: () => void;
}

/** What came of a cost: how much was paid, or why the rest is let go. */
export function SettleWindow({ petition, step, today, onClose }: Properties) {
  const { t } = useWords();
  const left = petition.cost === null ? 0 : costFigures(petition.cost).left;
  const pay = useAsk(client.petitions.takePayment.mutate, t("petitions.cost.paid.done"));
  const waive = useAsk(client.petitions.waiveCost.mutate, t("petitions.cost.waived.done"));
  const [amount, setAmount] = useState(left);
  const [reason, setReason] = useState("");
  const [on, setOn] = useState<Day | null>(today);
  const isPayment = step === "take-payment";

  const send = async () => {
    if (on === null) return;
    const asked = { petitionId: petition.id, revision: petition.revision, on };
    const taken = isPayment ? await pay.take({ ...asked, amount }) : await waive.take({ ...asked, reason });
    if (taken !== null) onClose();
  };

  return (
    <FormWindow
      title={t(`petitions.cost.do.${step}`)}
      sending={isPayment ? pay : waive}
      isReady={on !== null}
      confirm={t("petitions.step.do")}
      onSend={send}
      onClose={onClose}
    >
      <Text>{t("petitions.cost.leftNow", { count: left })}</Text>
      {isPayment ? (
        <NumberInput
          data-autofocus
          label={t("petitions.cost.amount")}
          min={0}
          allowDecimal={false}
          thousandSeparator="."
          decimalSeparator=","
          hideControls
          value={amount}
          onChange={(value) => setAmount(typeof value === "number" ? value : 0)}
        />
      ) : (
        <Textarea
          data-autofocus
          label={t("petitions.cost.reason")}
          autosize
          minRows={3}
          maxLength={1_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <DayField label={t("petitions.cost.settledOn")} maxDate={today} value={on} onChange={setOn} />
    </FormWindow>
  );
}
