import { Button, Group } from "@mantine/core";
import { useWords } from "../frame/words.tsx";
import type { RubricDraftKept } from "./use-rubric-draft.ts";

const timeOf = (instant: number): string =>
  new Intl.DateTimeFormat("vi-VN", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" }).format(
    instant,
  );

/** Whether what was typed is kept, and where; two ways out where somebody else was quicker. */
export function SavingLine({ kept }: { kept: RubricDraftKept }) {
  const { t } = useWords();
  const { state, savedAt } = kept;
  return (
    <>
      <output>
        {state === "saved" && savedAt !== null
          ? t("rubrics.state.savedAt", { time: timeOf(savedAt) })
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
