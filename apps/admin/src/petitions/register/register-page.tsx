import { hamletsOn } from "@gandan/domain/roles";
import { Button, Pagination } from "@mantine/core";
import { IconCalendarEvent, IconChartBar, IconEye, IconPlus } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { api } from "../../api.ts";
import { EmptyState } from "../../page/empty-state.tsx";
import { ListLookMenu } from "../../browsing/list-look-menu.tsx";
import { PageHead } from "../../page/page-head.tsx";
import { Shown } from "../../asking/shown.tsx";
import { Split } from "../../page/split.tsx";
import { useListLook } from "../../browsing/use-list-look.ts";
import { useMay, useMe } from "../../frame/use-me.ts";
import { useWords } from "../../frame/words.tsx";
import { Filters } from "./filters.tsx";
import { OpenRecord } from "./open-record.tsx";
import { petitionColumns } from "./petition-columns.ts";
import { type PetitionSearch, changed, filterOf, isFiltered, pageLength } from "./petition-search.ts";
import { PetitionList } from "./petition-list.tsx";
import classes from "./register.module.css";
import { TableMenu } from "./table-menu.tsx";

/** Every citizen's word the person may read: found, sorted, opened at the right, answered. */
export function RegisterPage() {
  const { t } = useWords();
  const me = useMe();
  const may = useMay();
  const search = useSearch({ from: "/desk/tieng-dan" });
  const navigate = useNavigate({ from: "/tieng-dan" });
  const onSearch = useCallback((next: PetitionSearch) => void navigate({ search: next, replace: true }), [navigate]);
  const look = useListLook("petitions", petitionColumns);
  const filter = filterOf(search);
  const found = useQuery(api.petitions.list.queryOptions(filter, { placeholderData: keepPreviousData }));
  const chart = useQuery(api.roles.chart.queryOptions({})).data;

  const { data } = found;
  const pages = Math.ceil((data?.total ?? 0) / pageLength);
  const isBare = data?.total === 0 && !isFiltered(search);

  return (
    <>
      <PageHead
        title={t("petitions.title")}
        lead={
          isBare ? undefined : (
            <span aria-live="polite">
              {data !== undefined && t(data.isMore ? "petitions.count.more" : "petitions.count", { count: data.total })}
            </span>
          )
        }
      >
        {!isBare && (
          <>
            {may("petition.receive") && (
              <Button
                variant="default"
                leftSection={<IconCalendarEvent size={16} aria-hidden />}
                renderRoot={(root) => <Link to="/tieng-dan/tiep-dan" {...root} />}
              >
                {t("reception.title")}
              </Button>
            )}
            {(may("petition.assign") || me.signs) && (
              <Button
                variant="default"
                leftSection={<IconEye size={16} aria-hidden />}
                renderRoot={(root) => <Link to="/tieng-dan/theo-doi" {...root} />}
              >
                {t("petitions.watch")}
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<IconChartBar size={16} aria-hidden />}
              renderRoot={(root) => <Link to="/tieng-dan/so-lieu" {...root} />}
            >
              {t("petitions.figures")}
            </Button>
          </>
        )}
        {may("petition.receive") && (
          <Button
            color="earth"
            leftSection={<IconPlus size={16} aria-hidden />}
            renderRoot={(root) => <Link to="/tieng-dan/nhan" {...root} />}
          >
            {t("petitions.receive")}
          </Button>
        )}
      </PageHead>

      {isBare ? (
        <EmptyState
          title={t("petitions.empty.title")}
          text={t(may("petition.assign") ? "petitions.empty.text" : "petitions.empty.own")}
        >
          {may("kiosk.enrol") && (
            <Button variant="default" renderRoot={(root) => <Link to="/cai-dat" {...root} />}>
              {t("petitions.empty.kiosk")}
            </Button>
          )}
        </EmptyState>
      ) : (
        <>
          <Filters
            search={search}
            hamlets={chart === undefined ? [] : hamletsOn(chart, chart.today)}
            onSearch={onSearch}
          >
            <ListLookMenu look={look} name={(column) => t(`petitions.column.${column}`)} />
            <TableMenu search={search} isEmpty={data === undefined || data.total === 0} />
          </Filters>
          <Split
            label={t("petitions.panel")}
            panelKey={search.id ?? null}
            panel={search.id === undefined || chart === undefined ? null : <OpenRecord id={search.id} chart={chart} />}
            onClose={() => onSearch({ ...search, id: undefined })}
          >
            <Shown query={found}>
              {({ total, rows }) =>
                total === 0 ? (
                  <EmptyState title={t("petitions.none.title")} text={t("petitions.none.text")}>
                    <Button variant="default" onClick={() => onSearch({})}>
                      {t("petitions.clear")}
                    </Button>
                  </EmptyState>
                ) : (
                  <PetitionList rows={rows} search={search} look={look} today={me.today} />
                )
              }
            </Shown>
            {pages > 1 && (
              <nav className={classes.pages} aria-label={t("petitions.page")}>
                <Pagination
                  total={pages}
                  value={search.trang ?? 1}
                  onChange={(page) => onSearch(changed(search, { trang: page === 1 ? null : page }))}
                  getItemProps={(page) => ({ "aria-label": t("petitions.page.go", { page }) })}
                  getControlProps={(control) => ({
                    "aria-label": t(control === "next" ? "petitions.page.next" : "petitions.page.previous"),
                  })}
                />
              </nav>
            )}
          </Split>
        </>
      )}
    </>
  );
}
