import type { RoleChart } from "@gandan/domain/roles";
import type { Id } from "@gandan/domain/values";
import { useQuery } from "@tanstack/react-query";
import { api, faultCode } from "../../api.ts";
import { Shown } from "../../asking/shown.tsx";
import { useMay, useMe } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { Record } from "../record/record.tsx";

/** The word that the address names, fresh enough to notice what others do to it meanwhile. */
export function OpenRecord({ id, chart }: { id: Id<"petition">; chart: RoleChart }) {
  const { t } = useWords();
  const me = useMe();
  const may = useMay();
  const page = useQuery(api.petitions.get.queryOptions({ petitionId: id }, { refetchInterval: 20_000 }));
  // The list beside it stays: only this word is gone.
  if (faultCode(page.error) === "NOT_FOUND") return <p>{t("petitions.gone")}</p>;
  return (
    <Shown query={page}>
      {(data) => <Record page={data} chart={chart} today={me.today} mayReadJournal={may("journal.read")} />}
    </Shown>
  );
}
