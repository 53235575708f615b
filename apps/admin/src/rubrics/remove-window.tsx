import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useWords } from "../frame/words.tsx";
import type { AskedProperties } from "./enact-window.tsx";

/** Asks before a draft is gone for good. */
export function RemoveWindow({ refusal, isBusy, onConfirm, onClose }: AskedProperties) {
  const { t } = useWords();
  return (
    <Modal opened onClose={onClose} title={t("rubrics.remove")}>
      <Stack gap="md">
        <Text>{t("rubrics.remove.text")}</Text>
        <RefusalAlert refusal={refusal} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("frame.cancel")}
          </Button>
          <Button color="alarm" loading={isBusy} onClick={onConfirm}>
            {t("rubrics.remove")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
