import type { RoleChart } from "@gandan/domain/roles";
import type { Id } from "@gandan/domain/values";
import { Skeleton, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api, faultCode } from "../api.ts";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { Record } from "./record.tsx";

/** The word that the address names, fresh enough to notice what others do to it meanwhile. */
export function OpenRecord({ id, chart }: { id: Id<"petition">; chart: RoleChart }) {
  const { t } = useWords();
  const me = useMe();
  const may = useMay();
  const page = useQuery(api.petitions.get.queryOptions({ petitionId: id }, { refetchInterval: 20_000 }));
  if (page.data !== undefined)
    return <Record page={page.data} chart={chart} today={me.today} mayReadJournal={may("journal.read")} />;
  if (page.isError)
    return <p>{t(faultCode(page.error) === "NOT_FOUND" ? "petitions.gone" : "petitions.loadFailed")}</p>;
  return (
    <Stack gap="md" aria-busy>
      <Skeleton height={16} width="60%" />
      <Skeleton height={96} />
      <Skeleton height={64} />
      <Skeleton height={160} />
    </Stack>
  );
}
