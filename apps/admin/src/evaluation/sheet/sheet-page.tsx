import { idOf } from "@gandan/domain/values";
import { Badge, Group, Tabs } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { api } from "../../api.ts";
import { PageHead } from "../../page/page-head.tsx";
import { WayBack } from "../../page/way-back.tsx";
import { Shown } from "../../asking/shown.tsx";
import { Split } from "../../page/split.tsx";
import { useWords } from "../../frame/words.tsx";
import { CriteriaTree } from "./criteria-tree.tsx";
import { LeafPanel } from "../leaf/leaf-panel.tsx";
import { Levels } from "./levels.tsx";
import { type EvaluationPage, leafOf } from "../rows.ts";
import classes from "./sheet.module.css";
import { type SheetSearch, parts } from "./sheet-search.ts";
import { SheetPapers } from "./sheet-papers.tsx";
import { Standing } from "./standing.tsx";
import { Timetable } from "./timetable.tsx";
import { WhatIf } from "../what-if/what-if.tsx";
import { XRay } from "./x-ray.tsx";
import { YearsCompared } from "../years/years-compared.tsx";

/** A year's sheet: what is scored, what is missing, what would raise it. */
export function SheetPage() {
  const { year } = useParams({ from: "/desk/danh-gia/$year" });
  const { cap, xa } = useSearch({ from: "/desk/danh-gia/$year" });
  const commune = idOf("commune").safeParse(xa);
  const asked = { year: Number(year) || 2000, level: cap, communeId: commune.success ? commune.data : undefined };
  const query = useQuery(api.evaluation.get.queryOptions(asked, { placeholderData: keepPreviousData }));
  return <Shown query={query}>{(page) => <Sheet page={page} />}</Shown>;
}

function Sheet({ page }: { page: EvaluationPage }) {
  const { t, language } = useWords();
  const search = useSearch({ from: "/desk/danh-gia/$year" });
  const navigate = useNavigate({ from: "/danh-gia/$year" });
  const go = useCallback(
    (change: SheetSearch) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  const { rubric, year } = page.evaluation;
  const open = search.tc === undefined ? null : leafOf(page, search.tc);
  const isElsewhere = search.xa !== undefined;
  return (
    <>
      <PageHead
        title={
          isElsewhere
            ? t("evaluation.yearOf", { year: String(year), name: page.commune.name })
            : t("evaluation.year", { year: String(year) })
        }
        lead={
          <Group gap="4px 10px">
            {rubric.title[language]}
            {rubric.notice !== null && (
              <Badge color="gold" variant="light" tt="none">
                {rubric.notice[language]}
              </Badge>
            )}
          </Group>
        }
        back={<WayBack to="/danh-gia">{t("evaluation.title")}</WayBack>}
      >
        <SheetPapers page={page} />
      </PageHead>
      <Standing
        page={page}
        onOpen={(tc) => go({ phan: undefined, tc })}
        onView={(loc) => go({ phan: undefined, loc })}
      />
      <Tabs
        value={search.phan ?? "bang-diem"}
        onChange={(next) => go({ phan: parts.find((known) => known === next && known !== "bang-diem") })}
        keepMounted={false}
      >
        <Tabs.List mb="lg" aria-label={t("evaluation.parts")}>
          {parts.map((part) => (
            <Tabs.Tab key={part} value={part}>
              {t(`evaluation.part.${part}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="bang-diem">
          <Split
            label={t("evaluation.leaf")}
            panelKey={search.tc ?? null}
            panel={open === null ? null : <LeafPanel key={open.leaf.code} page={page} {...open} />}
            onClose={() => go({ tc: undefined })}
          >
            <div className={classes.list}>
              <CriteriaTree
                page={page}
                openCode={open?.leaf.code ?? null}
                view={search.loc ?? "all"}
                onView={(loc) => go({ loc: loc === "all" ? undefined : loc })}
              />
            </div>
          </Split>
        </Tabs.Panel>
        <Tabs.Panel value="cac-cap">
          <Levels page={page} />
        </Tabs.Panel>
        <Tabs.Panel value="soi">
          <XRay page={page} />
        </Tabs.Panel>
        <Tabs.Panel value="thu">
          <WhatIf page={page} />
        </Tabs.Panel>
        <Tabs.Panel value="qua-nam">
          <YearsCompared page={page} />
        </Tabs.Panel>
        <Tabs.Panel value="lich">
          <Timetable page={page} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
