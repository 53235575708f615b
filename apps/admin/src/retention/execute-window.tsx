import { Button, Checkbox, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { client } from "../api.ts";
import { RefusalAlert } from "../frame/refusal-alert.tsx";
import { useAsk } from "../frame/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import type { DestructionPage } from "./rows.ts";

interface Properties {
  page: DestructionPage;
  onClose: () => void;
}

/** Says once more what cannot be undone, and asks whether the minutes are signed. */
export function ExecuteWindow({ page: { id, revision, items }, onClose }: Properties) {
  const { t } = useWords();
  const [isSure, setSure] = useState(false);
  const execute = useAsk(client.retention.execute.mutate, t("retention.execute.done"));
  const count = items.filter(({ verdict }) => verdict?.is === "destroy").length;
  return (
    <Modal opened onClose={onClose} title={t("retention.execute.title", { count })}>
      <Stack gap="md">
        <Text>{t("retention.execute.text")}</Text>
        <Checkbox
          label={t("retention.execute.sure")}
          checked={isSure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
        <RefusalAlert refusal={execute.refusal} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t("frame.cancel")}
          </Button>
          <Button
            color="alarm"
            disabled={!isSure}
            loading={execute.isBusy}
            onClick={() => void execute.take({ id, revision }).then((kept) => kept !== null && onClose())}
          >
            {t("retention.execute")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
