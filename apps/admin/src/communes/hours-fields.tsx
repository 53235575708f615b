import { WorkingHours } from "@gandan/domain/calendar";
import { Fieldset, SimpleGrid, Text } from "@mantine/core";
import { ClockField } from "../page/clock-field.tsx";
import { minuteOf, timeOf } from "../page/hours-words.ts";
import { useWords } from "../frame/words.tsx";

interface Properties {
  hours: WorkingHours;
  mayEdit: boolean;
  onChange: (hours: WorkingHours) => void;
}

const parts = ["morning", "afternoon"] as const;

/** When the commune's offices work, in the morning and the afternoon. */
export function HoursFields({ hours, mayEdit, onChange }: Properties) {
  const { t } = useWords();
  const isRight = WorkingHours.safeParse(hours).success;
  const change = (index: number, end: "from" | "to", time: string) => {
    const minute = minuteOf(time);
    if (minute === null) return;
    onChange(hours.map((span, place) => (place === index ? { ...span, [end]: minute } : span)));
  };
  return (
    <Fieldset legend={t("communes.hours")} mt="md">
      <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="md">
        {parts.flatMap((part, index) =>
          (["from", "to"] as const).map((end) => (
            <ClockField
              key={`${part} ${end}`}
              label={t(`communes.hours.${end}`, { part: t(`communes.hours.${part}`) })}
              value={timeOf(hours[index]?.[end] ?? 0)}
              readOnly={!mayEdit}
              isWrong={!isRight}
              onChange={(time) => change(index, end, time)}
            />
          )),
        )}
      </SimpleGrid>
      <Text size="sm" c={isRight ? "dimmed" : "alarm"} mt="xs">
        {t(isRight ? "communes.hours.hint" : "communes.hours.wrong")}
      </Text>
    </Fieldset>
  );
}
