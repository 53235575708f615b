import type { PlanDocument } from "@gandan/domain/plans";
import { Text } from "@mantine/core";
import { useWords } from "../frame/words.tsx";

interface Properties {
  coverage: { words: number; placed: number; unplaced: number };
  unplaced: PlanDocument["unplaced"];
}

/** How much of the text found its place; what did not is shown, never dropped. */
export function CoverageLine({ coverage, unplaced }: Properties) {
  const { t } = useWords();
  return (
    <Text c="dimmed" component="div">
      {coverage.unplaced === 0
        ? t("plans.coverage.all", { words: coverage.words })
        : t("plans.coverage", { placed: coverage.placed, words: coverage.words })}
      {unplaced.length > 0 && (
        <>
          {" "}
          {t("plans.coverage.unplaced", { count: unplaced.length })}{" "}
          {unplaced.map((piece) => `“${piece.text}”`).join(", ")}
        </>
      )}
    </Text>
  );
}
