import { Skeleton, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { faultCode } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { Failed } from "./failed.tsx";
import { NothingHere } from "../frame/page-outlet.tsx";
import { useWords } from "../frame/words.tsx";

/** What a question is answered with: the page, grey lines while waiting, or why not and how to try again. */
export function Shown<Data>({
  query,
  children,
}: {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown; fetchStatus?: string };
  children: (data: NonNullable<Data>) => ReactNode;
}) {
  const { t } = useWords();
  if (query.data != null) return children(query.data);
  if (query.data === null || faultCode(query.error) === "NOT_FOUND") return <NothingHere />;
  if (query.error != null) return <Failed query={query} />;
  // Without a network nothing is on its way; once it is back the page comes by itself.
  if (query.fetchStatus === "paused")
    return <EmptyState title={t("frame.offline.page")} text={t("frame.offline.next")} />;
  return (
    <Stack component="output" gap="sm" py="md" aria-busy aria-label={t("frame.loading")}>
      <Skeleton height={28} width="40%" />
      <Skeleton height={18} width="70%" />
      <Skeleton height={160} mt="md" />
    </Stack>
  );
}
