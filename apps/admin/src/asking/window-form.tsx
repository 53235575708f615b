import { Button, Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../frame/words.tsx";
import { RefusalAlert } from "./refusal-alert.tsx";
import type { Ask } from "./use-ask.ts";
import classes from "./window-form.module.css";

/** How the sending of a form stands: under way, or refused, and why in words. */
export type Sending = Pick<Ask<never, unknown>, "isBusy" | "refusal">;

interface Properties {
  sending: Sending;
  /** Whether enough is said to send it; yes where nothing is said. */
  isReady?: boolean;
  /** What becomes of what was typed and not sent. */
  note?: string;
  /** What sends it; "save" where nothing is said. */
  confirm?: string;
  /** "alarm" for what ends something, "earth" for the one thing to do now. */
  color?: "indigo" | "alarm" | "earth";
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The form in a window, for one that shows something else first: its fields, why it was refused, and its two buttons. */
export function WindowForm({
  sending,
  isReady = true,
  note,
  confirm,
  color = "indigo",
  onSend,
  onClose,
  children,
}: Properties) {
  const { t } = useWords();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending.isBusy) onSend();
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
            <Button type="submit" color={color} loading={sending.isBusy} disabled={!isReady}>
              {confirm ?? t("frame.save")}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
