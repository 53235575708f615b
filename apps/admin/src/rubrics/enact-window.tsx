import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useWords } from "../frame/words.tsx";

export interface AskedProperties {
  refusal: string | null;
  isBusy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks once more: a version in force no longer changes. */
export function EnactWindow({ warnings, refusal, isBusy, onConfirm, onClose }: AskedProperties & { warnings: number }) {
  const { t } = useWords();
  return (
    <Modal opened onClose={onClose} title={t("rubrics.enact.title")}>
      <Stack gap="md">
        <Text>{t("rubrics.enact.text")}</Text>
        {warnings > 0 && <Text c="gold">{t("rubrics.enact.warnings", { count: warnings })}</Text>}
        <RefusalAlert refusal={refusal} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("frame.cancel")}
          </Button>
          <Button color="earth" loading={isBusy} onClick={onConfirm}>
            {t("rubrics.enact")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
