import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";

/** Says what was done and offers for ten seconds to take it back. */
export function offerUndo(message: string, undo: { label: string; take: () => void }): void {
  const id = notifications.show({
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>{message}</span>
        <Button
          variant="subtle"
          size="compact-md"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            undo.take();
          }}
        >
          {undo.label}
        </Button>
      </Group>
    ),
  });
}
