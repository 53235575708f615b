import { Button, Group, Modal, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useWords } from "../frame/words.tsx";

interface Properties {
  title: string;
  /** Why the last attempt changed nothing, in words. */
  refusal: string | null;
  isBusy: boolean;
  submitLabel?: string;
  /** Whether enough was typed to save; yes where nothing is said. */
  canSubmit?: boolean;
  onClose: () => void;
  onSubmit: () => void;
  children: ReactNode;
}

/** A small form over the page: its fields, why it was refused, save or leave. */
export function FormWindow({
  title,
  refusal,
  isBusy,
  submitLabel,
  canSubmit = true,
  onClose,
  onSubmit,
  children,
}: Properties) {
  const { t } = useWords();
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onSubmit();
        }}
      >
        <Stack gap="md">
          {children}
          <RefusalAlert refusal={refusal} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("roles.cancel")}
            </Button>
            <Button type="submit" loading={isBusy} disabled={!canSubmit}>
              {submitLabel ?? t("roles.save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
