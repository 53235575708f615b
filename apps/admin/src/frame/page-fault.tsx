import { Button } from "@mantine/core";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { EmptyState } from "../page/empty-state.tsx";
import { useWords } from "./words.tsx";

/** A page that broke: says what is kept and how to go on. */
export function PageFault({ reset }: ErrorComponentProps) {
  const { t } = useWords();
  return (
    <EmptyState order={1} title={t("frame.fault.title")} text={t("frame.fault.text")}>
      <Button variant="default" onClick={reset}>
        {t("frame.fault.again")}
      </Button>
    </EmptyState>
  );
}
