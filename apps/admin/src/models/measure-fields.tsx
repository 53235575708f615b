import type { Measure } from "@gandan/domain/models";
import { Button, Fieldset, NumberInput, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import classes from "./models.module.css";

interface Properties {
  measure: Measure;
  number: number;
  onChange: (measure: Measure) => void;
  onRemove: () => void;
}

/** One thing that was measured before and after, and where the numbers come from. */
export function MeasureFields({ measure, number, onChange, onRemove }: Properties) {
  const { t } = useWords();
  const edit = (some: Partial<Measure>) => onChange({ ...measure, ...some });
  return (
    <Fieldset legend={t("models.measure.number", { number })} mb="sm">
      <div className={classes.measure}>
        <TextInput
          className={classes.wide}
          label={t("models.measure.what")}
          maxLength={300}
          value={measure.what}
          onChange={(event) => edit({ what: event.currentTarget.value })}
        />
        {(["before", "after"] as const).map((name) => (
          <NumberInput
            key={name}
            label={t(`models.measure.${name}`)}
            min={0}
            max={1_000_000_000_000}
            decimalSeparator=","
            thousandSeparator="."
            value={measure[name] ?? ""}
            onChange={(value) => edit({ [name]: typeof value === "number" ? value : null })}
          />
        ))}
        <TextInput
          label={t("models.measure.unit")}
          maxLength={60}
          value={measure.unit}
          onChange={(event) => edit({ unit: event.currentTarget.value })}
        />
        <TextInput
          className={classes.wide}
          label={t("models.measure.source")}
          maxLength={500}
          value={measure.source}
          onChange={(event) => edit({ source: event.currentTarget.value })}
        />
      </div>
      <Button
        mt="xs"
        variant="subtle"
        color="gray"
        size="compact-md"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={onRemove}
      >
        {t("models.measure.remove")}
      </Button>
    </Fieldset>
  );
}
