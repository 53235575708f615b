import { Button, Tabs } from "@mantine/core";
import { IconTableImport } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { api, client } from "../api.ts";
import { FilesMenu } from "../files/files-menu.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { Split } from "../page/split.tsx";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { Accounts } from "./accounts.tsx";
import { AddUnit } from "./add-unit.tsx";
import { ChartTab } from "./chart-tab.tsx";
import { type DirectorySearch, tabs } from "./directory-search.ts";
import { People } from "./people.tsx";
import { PositionPanel } from "./position-panel.tsx";
import { type ChartWindow, Windows } from "./windows.tsx";

const titles = {
  "so-do": "roles.tab.chart",
  "con-nguoi": "roles.tab.people",
  "tai-khoan": "roles.tab.accounts",
} as const;

/** The directory: the role chart of a day, the people, and the accounts where one may see them. */
export function DirectoryPage() {
  const { t, language } = useWords();
  const me = useMe();
  const may = useMay();
  const search = useSearch({ from: "/desk/danh-ba" });
  const navigate = useNavigate({ from: "/danh-ba" });
  const chart = useQuery(api.roles.chart.queryOptions({}));
  const [window, setWindow] = useState<ChartWindow | null>(null);

  const go = (change: DirectorySearch) => void navigate({ search: { ...search, ...change }, replace: true });
  const mayEdit = may("roles.edit");
  const shown = tabs.filter((tab) => tab !== "tai-khoan" || may("account.edit"));
  const tab = shown.find((known) => known === search.phan) ?? "so-do";
  const day = search.ngay ?? me.today;
  const { data } = chart;
  const openId = search["chuc-danh"] ?? null;
  const position = data?.positions.find((known) => known.id === openId);

  const panel =
    openId === null || data === undefined ? null : position === undefined ? (
      <p>{t("roles.position.gone")}</p>
    ) : (
      <PositionPanel
        chart={data}
        position={position}
        day={day}
        mayEdit={mayEdit}
        mayReadJournal={may("journal.read")}
        onWindow={setWindow}
      />
    );

  return (
    <>
      <PageHead title={t("roles.title")} lead={t("roles.lead")}>
        {tab !== "tai-khoan" && (
          <FilesMenu
            parts={[{ write: (format) => client.roles.table.query({ format, language }) }]}
            formats={["xlsx", "csv"]}
          />
        )}
        {mayEdit && tab !== "tai-khoan" && (
          <Button
            variant="default"
            leftSection={<IconTableImport size={18} aria-hidden />}
            renderRoot={(root) => <Link to="/danh-ba/nhap" {...root} />}
          >
            {t("roles.list.import")}
          </Button>
        )}
        {mayEdit && tab === "so-do" && <AddUnit onWindow={setWindow} />}
      </PageHead>
      <Tabs value={tab} onChange={(next) => go({ phan: tabs.find((known) => known === next) })} keepMounted={false}>
        <Tabs.List mb="lg" aria-label={t("roles.tabs")}>
          {shown.map((known) => (
            <Tabs.Tab key={known} value={known}>
              {t(titles[known])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Shown query={chart}>
          {(data) => (
            <Split
              label={t("roles.panel")}
              panelKey={openId}
              panel={panel}
              onClose={() => go({ "chuc-danh": undefined })}
            >
              <Tabs.Panel value="so-do">
                <ChartTab
                  chart={data}
                  day={day}
                  today={me.today}
                  openId={openId}
                  isVacantOnly={search.trong === true}
                  mayEdit={mayEdit}
                  onGo={go}
                  onWindow={setWindow}
                />
              </Tabs.Panel>
              <Tabs.Panel value="con-nguoi">
                <People
                  chart={data}
                  day={day}
                  words={search.tim ?? ""}
                  onWords={(words) => go({ tim: words || undefined })}
                  onOpen={(id) => go({ "chuc-danh": id })}
                  onEdit={mayEdit ? (person) => setWindow({ kind: "person", person }) : undefined}
                />
              </Tabs.Panel>
              {may("account.edit") && (
                <Tabs.Panel value="tai-khoan">
                  <Accounts chart={data} ownId={me.accountId} />
                </Tabs.Panel>
              )}
            </Split>
          )}
        </Shown>
      </Tabs>
      {data !== undefined && <Windows window={window} chart={data} day={me.today} onClose={() => setWindow(null)} />}
    </>
  );
}
