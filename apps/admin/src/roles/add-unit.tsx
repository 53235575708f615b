import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useWords } from "../frame/words.tsx";
import type { ChartWindow } from "./windows.tsx";

/** Opens the form for a new unit. */
export function AddUnit({ onWindow }: { onWindow: (window: ChartWindow) => void }) {
  const { t } = useWords();
  return (
    <Button
      variant="default"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => onWindow({ kind: "unit", unit: null })}
    >
      {t("roles.unit.add")}
    </Button>
  );
}
