import type { InformationFinding } from "@gandan/domain/denunciations";
import { Checkbox, Fieldset, Stack, Text } from "@mantine/core";
import { useWords } from "../frame/words.tsx";

interface Properties {
  isNamed: boolean;
  finding: InformationFinding;
  onChange: (finding: InformationFinding) => void;
}

/** What has to be so before a letter without a name, or with a wrong one, is kept as information. */
export function InformationFields({ isNamed, finding, onChange }: Properties) {
  const { t } = useWords();
  return (
    <Fieldset legend={t("denunciations.information")}>
      <Stack gap="sm">
        <Text size="sm">{t("denunciations.information.text")}</Text>
        {isNamed && (
          <Checkbox
            label={t("denunciations.information.nameWrong")}
            checked={finding.isNameWrong}
            onChange={(event) => onChange({ ...finding, isNameWrong: event.currentTarget.checked })}
          />
        )}
        <Checkbox
          label={t("denunciations.information.accusedClear")}
          checked={finding.isAccusedClear}
          onChange={(event) => onChange({ ...finding, isAccusedClear: event.currentTarget.checked })}
        />
        <Checkbox
          label={t("denunciations.information.concrete")}
          checked={finding.isConcrete}
          onChange={(event) => onChange({ ...finding, isConcrete: event.currentTarget.checked })}
        />
      </Stack>
    </Fieldset>
  );
}
