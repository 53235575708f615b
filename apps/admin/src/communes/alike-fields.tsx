import type { Commune } from "@gandan/domain/roles";
import { NumberInput, Select, SimpleGrid } from "@mantine/core";
import { useWords } from "../frame/words.tsx";

const terrains = ["mountain", "delta", "island", "urban"] as const;

interface Properties {
  value: Pick<Commune, "terrain" | "minorityShare">;
  mayEdit: boolean;
  onChange: (value: Partial<Pick<Commune, "terrain" | "minorityShare">>) => void;
}

/** What sets a commune beside others like it when the province compares. */
export function AlikeFields({ value: { terrain, minorityShare }, mayEdit, onChange }: Properties) {
  const { t } = useWords();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" mt="md">
      <Select
        label={t("communes.terrain")}
        description={t("communes.terrain.hint")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        placeholder={t("communes.notSaid")}
        clearable={mayEdit}
        readOnly={!mayEdit}
        value={terrain}
        data={terrains.map((one) => ({ value: one, label: t(`communes.terrain.${one}`) }))}
        onChange={(chosen) => onChange({ terrain: terrains.find((one) => one === chosen) ?? null })}
      />
      <NumberInput
        label={t("communes.minorityShare")}
        description={t("communes.minorityShare.hint")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        placeholder={t("communes.notSaid")}
        suffix="%"
        min={0}
        max={100}
        decimalScale={1}
        decimalSeparator=","
        clampBehavior="strict"
        readOnly={!mayEdit}
        hideControls={!mayEdit}
        value={minorityShare === null ? "" : minorityShare / 10}
        onChange={(percent) =>
          onChange({ minorityShare: typeof percent === "number" ? Math.round(percent * 10) : null })
        }
      />
    </SimpleGrid>
  );
}
