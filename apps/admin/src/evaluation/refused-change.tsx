import { Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { refresh } from "../api.ts";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useWords } from "../frame/words.tsx";

/** Why a change was not taken; where somebody was quicker, the sheet can be loaded again and what was typed stays. */
export function RefusedChange({ refusal, code }: { refusal: string | null; code: string | null }) {
  const { t } = useWords();
  const isStale = code === "evaluation.changed-meanwhile" || code === "evaluation.not-your-turn";
  return (
    <>
      <RefusalAlert refusal={refusal} />
      {isStale && (
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconRefresh size={16} aria-hidden />}
          onClick={() => void refresh()}
        >
          {t("evaluation.reload")}
        </Button>
      )}
    </>
  );
}
