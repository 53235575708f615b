import { type CostLine, mostCostLines, sumOfLines } from "@gandan/domain/petitions";
import { type Day } from "@gandan/domain/values";
import { Button, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { client } from "../../api.ts";
import { useAsk } from "../../asking/use-ask.ts";
import { useMe } from "../../frame/use-me.ts";
import { FormWindow } from "../../asking/form-window.tsx";
import { useWords } from "../../frame/words.tsx";
import { DayField } from "../../page/day-field.tsx";
import { CostLineFields } from "./cost-line-fields.tsx";
import classes from "./cost.module.css";
import type { PetitionRow } from "../rows.ts";

interface Properties {
  petition: PetitionRow;
  today: Day;
  onClose: () => void;
}

const empty: CostLine = { kind: "copying", what: "", quantity: 1, unitPrice: 0 };

/** The lines of a cost, at the commune's own prices or others, and who was told on which day. */
export function CostWindow({ petition, today, onClose }: Properties) {
  const { t } = useWords();
  const { copyPrices } = useMe().commune;
  const tell = useAsk(client.petitions.tellCost.mutate, t("petitions.cost.told.done"));
  const [lines, setLines] = useState<CostLine[]>(petition.cost?.lines ?? [empty]);
  const [to, setTo] = useState(petition.cost?.told.to ?? petition.name ?? "");
  const [on, setOn] = useState<Day | null>(today);
  // A first line that nobody wrote in gives way to one that was chosen.
  const add = (line: CostLine) =>
    setLines([...lines.filter(({ what, unitPrice }) => what !== "" || unitPrice !== 0), line]);

  const send = async () => {
    if (on === null) return;
    const { id: petitionId, revision } = petition;
    if ((await tell.take({ petitionId, revision, lines, to, on })) !== null) onClose();
  };

  return (
    <FormWindow
      title={t("petitions.cost.do.tell-cost")}
      size="xl"
      sending={tell}
      isReady={on !== null}
      confirm={t("petitions.step.do")}
      onSend={send}
      onClose={onClose}
    >
      {lines.map((line, place) => (
        <CostLineFields
          key={place}
          number={place + 1}
          line={line}
          onChange={(changed) => setLines(lines.map((one, index) => (index === place ? changed : one)))}
          onRemove={lines.length > 1 ? () => setLines(lines.filter((_, index) => index !== place)) : null}
        />
      ))}
      {lines.length < mostCostLines && (
        <div>
          <div className={classes.prices}>
            {copyPrices.map((price, index) => (
              <Button key={index} variant="default" size="compact-md" onClick={() => add({ ...price, quantity: 1 })}>
                + {t(`petitions.cost.kind.${price.kind}`)}: {price.what} (
                {t("petitions.cost.dong", { count: price.unitPrice })})
              </Button>
            ))}
            <Button variant="default" size="compact-md" onClick={() => setLines([...lines, empty])}>
              + {t("petitions.cost.line.add")}
            </Button>
          </div>
          <Text size="sm" c="dimmed" mt={6}>
            {t(copyPrices.length === 0 ? "petitions.cost.noPrices" : "petitions.cost.own")}
          </Text>
        </div>
      )}
      <p className={classes.whole}>
        <span>{t("petitions.cost.sum")}</span>
        <span>{t("petitions.cost.dong", { count: sumOfLines(lines) })}</span>
      </p>
      <TextInput
        label={t("petitions.cost.to")}
        maxLength={200}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <DayField label={t("petitions.cost.on")} maxDate={today} value={on} onChange={setOn} />
    </FormWindow>
  );
}
