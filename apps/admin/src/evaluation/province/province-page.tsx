import { yearOf } from "@gandan/domain/values";
import { Select } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { api } from "../../api.ts";
import { EmptyState } from "../../page/empty-state.tsx";
import { PageHead } from "../../page/page-head.tsx";
import { Shown } from "../../asking/shown.tsx";
import { useMe } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { CommuneGroups } from "./commune-groups.tsx";
import { CommuneSheets } from "./commune-sheets.tsx";

/** The communes of a province in a year: who handed up, in time or late, what it came to; opens each sheet. */
export function ProvincePage() {
  const { t } = useWords();
  const { today } = useMe();
  const { nam: year = yearOf(today) } = useSearch({ from: "/desk/danh-gia" });
  const navigate = useNavigate({ from: "/danh-gia" });
  const query = useQuery(api.evaluation.province.queryOptions({ year }, { placeholderData: keepPreviousData }));
  return (
    <>
      <PageHead title={t("evaluation.title")} lead={t("evaluation.province.lead")}>
        <Select
          aria-label={t("evaluation.begin.year")}
          allowDeselect={false}
          w={110}
          value={String(year)}
          data={[0, -1, -2, -3].map((ago) => String(yearOf(today) + ago))}
          onChange={(chosen) => void navigate({ search: { nam: Number(chosen) }, replace: true })}
        />
      </PageHead>
      <Shown query={query}>
        {({ rows, groups, apart }) =>
          rows.length === 0 ? (
            <EmptyState title={t("evaluation.province.none")} text={t("evaluation.province.none.text")} />
          ) : (
            <>
              <CommuneSheets rows={rows} year={year} />
              <CommuneGroups groups={groups} apart={apart} />
            </>
          )
        }
      </Shown>
    </>
  );
}
