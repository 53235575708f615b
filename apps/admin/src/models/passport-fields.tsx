import type { Measure, Passport } from "@gandan/domain/models";
import { Button, Group, NumberInput, Stack, Text, Textarea } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import { MeasureFields } from "./measure-fields.tsx";
import classes from "./models.module.css";

const texts = [
  ["problem", 5_000, 2],
  ["goal", 2_000, 1],
  ["approach", 10_000, 4],
  ["product", 1_000, 1],
  ["partners", 1_000, 1],
  ["outlook", 2_000, 2],
] as const;
const numbers = ["people", "households", "cost", "labourDays", "land"] as const;
const mostMeasures = 10;
const emptyMeasure: Measure = { what: "", unit: "", before: null, after: null, source: "" };

interface Properties {
  passport: Passport;
  onChange: (passport: Passport) => void;
}

/** What a model tells of itself; nothing has to be known at once. */
export function PassportFields({ passport, onChange }: Properties) {
  const { t } = useWords();
  const { measures } = passport;
  const edit = (some: Partial<Passport>) => onChange({ ...passport, ...some });
  return (
    <Stack gap="md">
      {texts.map(([name, most, rows]) => (
        <Textarea
          key={name}
          label={t(`models.field.${name}`)}
          description={t(`models.field.${name}.hint`)}
          autosize
          minRows={rows}
          maxRows={16}
          maxLength={most}
          value={passport[name]}
          onChange={(event) => edit({ [name]: event.currentTarget.value })}
        />
      ))}
      <div>
        <Group justify="space-between" mb={6}>
          <Text fw={500} size="sm">
            {t("models.measures")}
          </Text>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden />}
            disabled={measures.length >= mostMeasures}
            onClick={() => edit({ measures: [...measures, emptyMeasure] })}
          >
            {t("models.measure.add")}
          </Button>
        </Group>
        {measures.length === 0 && (
          <Text size="sm" c="dimmed">
            {t("models.measures.none")}
          </Text>
        )}
        {measures.map((measure, index) => (
          <MeasureFields
            // What is measured is typed here, so only its place tells one from another.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            measure={measure}
            number={index + 1}
            onChange={(changed) => edit({ measures: measures.with(index, changed) })}
            onRemove={() => edit({ measures: measures.toSpliced(index, 1) })}
          />
        ))}
      </div>
      <div className={classes.numberFields}>
        {numbers.map((name) => (
          <NumberInput
            key={name}
            label={t(`models.field.${name}`)}
            min={0}
            max={1_000_000_000_000}
            allowDecimal={false}
            decimalSeparator=","
            thousandSeparator="."
            value={passport[name] ?? ""}
            onChange={(value) => edit({ [name]: typeof value === "number" ? value : null })}
          />
        ))}
      </div>
    </Stack>
  );
}
