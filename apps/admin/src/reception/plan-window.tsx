import { Checkbox, Group, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { ClockField } from "../page/clock-field.tsx";
import { FormWindow } from "../asking/form-window.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";

const weekdays = [1, 2, 3, 4, 5] as const;
const weeks = [1, 2, 3, 4] as const;

/** Plans a year's reception days by a habit: which weekday, in which weeks of a month. */
export function PlanWindow({ year, onClose }: { year: number; onClose: () => void }) {
  const { t } = useWords();
  const [weekday, setWeekday] = useState<(typeof weekdays)[number]>(4);
  const [chosen, setChosen] = useState<readonly number[]>([1, 3]);
  const [from, setFrom] = useState("07:30");
  const [to, setTo] = useState("11:30");
  const [place, setPlace] = useState(t("reception.place.usual"));
  const isWhole = chosen.length > 0 && place.trim() !== "" && from !== "" && to !== "";
  const plan = useAsk(client.reception.plan.mutate, (answer) => t("reception.plan.done", { count: answer.added }));
  const send = async () => {
    if ((await plan.take({ year, weekday, weeks: [...chosen], from, to, place })) !== null) onClose();
  };
  return (
    <FormWindow
      title={t("reception.plan.title", { year: String(year) })}
      size="lg"
      sending={plan}
      isReady={isWhole}
      confirm={t("reception.plan.do")}
      onSend={send}
      onClose={onClose}
    >
      <p>{t("reception.plan.text")}</p>
      <Select
        label={t("reception.weekday")}
        allowDeselect={false}
        value={String(weekday)}
        data={weekdays.map((day) => ({ value: String(day), label: t(`reception.weekday.${day}`) }))}
        onChange={(day) => setWeekday(weekdays.find((known) => String(known) === day) ?? 4)}
      />
      <Checkbox.Group
        label={t("reception.weeks")}
        value={chosen.map(String)}
        onChange={(values) => setChosen(values.map(Number).toSorted((a, b) => a - b))}
      >
        <Group gap="md" mt={6}>
          {weeks.map((week) => (
            <Checkbox key={week} value={String(week)} label={t("reception.week", { week })} />
          ))}
        </Group>
      </Checkbox.Group>
      <Group grow>
        <ClockField label={t("reception.from")} value={from} onChange={(time) => setFrom(time)} />
        <ClockField label={t("reception.to")} value={to} onChange={(time) => setTo(time)} />
      </Group>
      <TextInput
        label={t("reception.place")}
        maxLength={300}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
    </FormWindow>
  );
}
