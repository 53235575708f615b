import { timeOfDay } from "@gandan/domain/values";
import { Button, Group } from "@mantine/core";
import { useWords } from "../frame/words.tsx";
import type { RubricDraftKept } from "./use-rubric-draft.ts";

/** Whether what was typed is kept, and where; two ways out where somebody else was quicker. */
export function SavingLine({ kept }: { kept: RubricDraftKept }) {
  const { t } = useWords();
  const { state, savedAt } = kept;
  return (
    <>
      <output>
        {state === "saved" && savedAt !== null
          ? t("rubrics.state.savedAt", { time: timeOfDay(savedAt) })
          : t(`rubrics.state.${state}`)}
      </output>
      {state === "conflict" && (
        <Group gap="xs" mt={4}>
          <Button variant="default" size="compact-md" onClick={() => void kept.settleConflict(true)}>
            {t("rubrics.conflict.mine")}
          </Button>
          <Button variant="subtle" size="compact-md" onClick={() => void kept.settleConflict(false)}>
            {t("rubrics.conflict.theirs")}
          </Button>
        </Group>
      )}
    </>
  );
}
