import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { EmptyState } from "../page/empty-state.tsx";
import { useWords } from "./words.tsx";

/** An address that leads nowhere, or to something that is not this person's: both look the same. */
export function NotFound() {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${t("frame.notFound.title")} – Gần Dân`;
  }, [t]);
  return (
    <EmptyState order={1} title={t("frame.notFound.title")} text={t("frame.notFound.text")}>
      <Button component={Link} to="/" variant="default">
        {t("frame.notFound.home")}
      </Button>
    </EmptyState>
  );
}

/** The same, where no desk stands around it. */
export const NotFoundPage = () => (
  <main>
    <NotFound />
  </main>
);
