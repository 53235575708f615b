import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useWords } from "../../frame/words.tsx";
import { useEditing } from "./editing.ts";

/** Takes a line of a small list away. */
export function DropButton({ place, onDrop }: { place: number; onDrop: () => void }) {
  const { t } = useWords();
  const { isLocked } = useEditing();
  return isLocked ? null : (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t("rubrics.drop", { place })} onClick={onDrop}>
      <IconX size={16} aria-hidden />
    </ActionIcon>
  );
}
