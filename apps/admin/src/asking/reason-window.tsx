import { Alert, Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../frame/words.tsx";

interface Properties {
  title: string;
  text?: string;
  confirm: string;
  refusal?: string | null;
  isBusy?: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks for the reason without which a step is not taken. */
export function ReasonWindow({ title, text, confirm, refusal, isBusy, onConfirm, onClose }: Properties) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm(reason.trim());
        }}
      >
        <Stack gap="md">
          {text !== undefined && <Text>{text}</Text>}
          {refusal != null && (
            <Alert color="alarm" variant="light" role="alert">
              {refusal}
            </Alert>
          )}
          <Textarea
            data-autofocus
            label={t("frame.reason")}
            description={t("frame.reason.hint")}
            autosize
            minRows={3}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("frame.cancel")}
            </Button>
            <Button type="submit" loading={isBusy ?? false} disabled={reason.trim() === ""}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
