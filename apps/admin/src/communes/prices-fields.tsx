import { CostKind, type CopyPrice } from "@gandan/domain/roles";
import { ActionIcon, Button, Fieldset, Group, NumberInput, Select, Stack, Text, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import classes from "./prices-fields.module.css";

interface Properties {
  prices: readonly CopyPrice[];
  mayEdit: boolean;
  onChange: (prices: CopyPrice[]) => void;
}

const mostPrices = 30;

/** What a copy, a print or the post costs, as the commune sets it for itself. */
export function PricesFields({ prices, mayEdit, onChange }: Properties) {
  const { t } = useWords();
  const change = (place: number, given: Partial<CopyPrice>) =>
    onChange(prices.map((price, index) => (index === place ? { ...price, ...given } : price)));
  return (
    <Fieldset legend={t("communes.prices")} mt="md">
      <Stack gap="sm">
        {prices.map((price, place) => (
          <div key={place} className={classes.price}>
            <Select
              className={classes.wide ?? ""}
              aria-label={t("communes.prices.kind")}
              allowDeselect={false}
              readOnly={!mayEdit}
              value={price.kind}
              data={CostKind.options.map((kind) => ({ value: kind, label: t(`communes.prices.kind.${kind}`) }))}
              onChange={(kind) => change(place, { kind: kind ?? price.kind })}
            />
            <TextInput
              className={classes.wide ?? ""}
              aria-label={t("communes.prices.what")}
              placeholder={t("communes.prices.what.example")}
              maxLength={200}
              readOnly={!mayEdit}
              error={price.what.trim() === ""}
              value={price.what}
              onChange={(event) => change(place, { what: event.currentTarget.value })}
            />
            <NumberInput
              aria-label={t("communes.prices.unitPrice")}
              suffix={t("communes.prices.suffix")}
              min={0}
              max={100_000_000}
              allowDecimal={false}
              thousandSeparator="."
              decimalSeparator=","
              hideControls
              readOnly={!mayEdit}
              error={price.unitPrice < 1}
              value={price.unitPrice}
              onChange={(value) => change(place, { unitPrice: typeof value === "number" ? value : 0 })}
            />
            {mayEdit && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={t("communes.prices.remove", { what: price.what })}
                onClick={() => onChange(prices.filter((_, index) => index !== place))}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            )}
          </div>
        ))}
        {prices.length === 0 && <Text size="sm">{t("communes.prices.none")}</Text>}
        {mayEdit && prices.length < mostPrices && (
          <Group>
            <Button
              variant="default"
              size="compact-md"
              onClick={() => onChange([...prices, { kind: "copying", what: "", unitPrice: 0 }])}
            >
              {t("communes.prices.add")}
            </Button>
          </Group>
        )}
      </Stack>
      <Text size="sm" c="dimmed" mt="xs">
        {t("communes.prices.hint")}
      </Text>
    </Fieldset>
  );
}
