import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../page/empty-state.tsx";
import { useWords } from "../frame/words.tsx";

/** The year begins with its plan: what to do first where there is none. */
export function PlanFirst() {
  const { t } = useWords();
  return (
    <EmptyState title={t("home.begin.title")} text={t("home.begin.text")}>
      <Button component={Link} to="/ke-hoach/nhap" color="earth" leftSection={<IconPlus size={18} aria-hidden />}>
        {t("plans.import")}
      </Button>
    </EmptyState>
  );
}
