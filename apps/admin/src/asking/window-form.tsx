import { Button, Group, Stack, Text } from "@mantine/core";
import type { ComponentProps, ReactNode } from "react";
import { RefusalAlert } from "./refusal-alert.tsx";
import classes from "./window-form.module.css";
import { useWords } from "../frame/words.tsx";

interface Properties {
  /** How the sending stands. */
  sending: { isBusy: boolean; refusal: ComponentProps<typeof RefusalAlert>["refusal"] };
  /** Whether enough is said to send it. */
  isReady: boolean;
  /** What becomes of what was typed and not sent. */
  note?: string;
  confirm: string;
  onSend: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a window: its fields, why it was refused, and its two buttons. */
export function WindowForm({ sending, isReady, note, confirm, onSend, onClose, children }: Properties) {
  const { t } = useWords();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onSend();
      }}
    >
      <Stack gap="md">
        {children}
        <RefusalAlert refusal={sending.refusal} />
        <Group className={classes.foot ?? ""} justify={note === undefined ? "flex-end" : "space-between"}>
          {note !== undefined && (
            <Text size="sm" c="dimmed">
              {note}
            </Text>
          )}
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("frame.cancel")}
            </Button>
            <Button type="submit" loading={sending.isBusy} disabled={!isReady}>
              {confirm}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
