import { SupervisionKind, SupervisionState } from "@gandan/domain/supervision";
import { yearOf } from "@gandan/domain/values";
import { Button, Menu, Select } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { api, client } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { FilesMenu } from "../files/files-menu.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { PlanWindow } from "./plan-window.tsx";
import { SupervisionLines } from "./supervision-lines.tsx";
import type { SupervisionSearch } from "./supervision-search.ts";
import classes from "./supervision.module.css";

/** What the Front and the committee itself looked at in a year, and what waits for an answer. */
export function ListPage() {
  const { t, language } = useWords();
  const { today } = useMe();
  const search = useSearch({ from: "/desk/giam-sat" });
  const navigate = useNavigate({ from: "/giam-sat" });
  const { nam: year = yearOf(today), loai: kind, "trang-thai": state } = search;
  const filter = { year, ...(kind && { kind }), ...(state && { state }) };
  const query = useQuery(api.supervision.list.queryOptions(filter));
  const change = (some: Partial<SupervisionSearch>) => void navigate({ search: { ...search, ...some }, replace: true });
  const mayPlan = query.data?.mayPlan ?? [];
  const [only, ...others] = mayPlan;
  const add = {
    color: "earth",
    leftSection: <IconPlus size={18} aria-hidden />,
    children: t("supervision.new"),
  } as const;
  // One kind needs no choice.
  const plan = only !== undefined && others.length === 0 && <Button {...add} onClick={() => change({ moi: only })} />;
  const choice = others.length > 0 && (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button {...add} />
      </Menu.Target>
      <Menu.Dropdown>
        {mayPlan.map((one) => (
          <Menu.Item key={one} onClick={() => change({ moi: one })}>
            {t(`supervision.new.${one}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
  return (
    <>
      <PageHead title={t("supervision.title")} term="supervision" lead={t("supervision.lead")}>
        <FilesMenu
          parts={[{ write: (format) => client.supervision.table.query({ ...filter, format, language }) }]}
          formats={["docx", "xlsx", "csv"]}
        />
        {plan}
        {choice}
      </PageHead>
      <search className={classes.filters} aria-label={t("supervision.filter")}>
        <Select
          aria-label={t("supervision.year")}
          allowDeselect={false}
          value={String(year)}
          data={[1, 0, -1, -2].map((ahead) => String(yearOf(today) + ahead))}
          onChange={(chosen) => change({ nam: Number(chosen) })}
        />
        <Select
          aria-label={t("supervision.kind")}
          placeholder={t("supervision.kind.all")}
          clearable
          value={kind ?? null}
          data={SupervisionKind.options.map((value) => ({ value, label: t(`supervision.kind.${value}`) }))}
          onChange={(loai) => change({ loai: loai ?? undefined })}
        />
        <Select
          aria-label={t("supervision.state")}
          placeholder={t("supervision.state.all")}
          clearable
          value={state ?? null}
          data={SupervisionState.options.map((value) => ({ value, label: t(`supervision.state.${value}`) }))}
          onChange={(chosen) => change({ "trang-thai": chosen ?? undefined })}
        />
      </search>
      <Shown query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t("supervision.none")} text={t("supervision.none.text")} />
          ) : (
            <SupervisionLines rows={rows} />
          )
        }
      </Shown>
      {search.moi !== undefined && query.data !== undefined && mayPlan.includes(search.moi) && (
        <PlanWindow
          given={null}
          kind={search.moi}
          answerDays={query.data.answerDays[search.moi]}
          today={today}
          onClose={() => change({ moi: undefined })}
        />
      )}
    </>
  );
}
