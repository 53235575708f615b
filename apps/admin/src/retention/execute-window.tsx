import { Button, Checkbox, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useWords } from "../frame/words.tsx";

interface Properties {
  count: number;
  text: string;
  refusal: string | null;
  isBusy: boolean;
  onExecute: () => void;
  onClose: () => void;
}

/** Says once more what cannot be undone, and asks whether the minutes are signed. */
export function ExecuteWindow({ count, text, refusal, isBusy, onExecute, onClose }: Properties) {
  const { t } = useWords();
  const [isSure, setSure] = useState(false);
  return (
    <Modal opened onClose={onClose} title={t("retention.execute.title", { count })}>
      <Stack gap="md">
        <Text>{text}</Text>
        <Checkbox
          label={t("retention.execute.sure")}
          checked={isSure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        <RefusalAlert refusal={refusal} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t("frame.cancel")}
          </Button>
          <Button color="alarm" disabled={!isSure} loading={isBusy} onClick={onExecute}>
            {t("retention.execute")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
