import type { Id } from "@gandan/domain/values";
import { Button, Checkbox, Pagination, Table, Text, UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { denseRows } from "../browsing/list-look.ts";
import { Shown } from "../asking/shown.tsx";
import { Term } from "../page/term.tsx";
import { useListKeys } from "../browsing/use-list-keys.ts";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { type TaskLook, sortedBy } from "./task-columns.ts";
import { TaskLines } from "./task-lines.tsx";
import { type TaskSearch, filterOf, isNarrowed, pageSize, unnarrowed } from "./task-search.ts";
import { TaskTableRow } from "./task-table-row.tsx";
import classes from "./tasks-page.module.css";

/** The tasks as a table, a page at a time; j and k walk, Enter opens, x chooses. */
export function TaskList({
  search,
  look,
  onChange,
}: {
  search: TaskSearch;
  look: TaskLook;
  onChange: (change: Partial<TaskSearch>) => void;
}) {
  const { t } = useWords();
  const may = useMay();
  const navigate = useNavigate();
  const query = useQuery(api.tasks.list.queryOptions(filterOf(search), { placeholderData: keepPreviousData }));
  const [chosen, setChosen] = useState<ReadonlySet<Id<"task">>>(new Set());
  const rows = query.data?.rows ?? [];
  const toggle = (id: Id<"task">) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const here = useListKeys(rows.length, {
    open: (index) => {
      const task = rows[index];
      if (task !== undefined) void navigate({ to: "/cong-viec/$taskId", params: { taskId: task.id } });
    },
    choose: (index) => {
      const task = rows[index];
      if (task !== undefined && may("task.assign")) toggle(task.id);
    },
  });
  const sort = search.sort ?? "deadline";
  const order = search.order ?? "asc";
  const head = (by: "deadline" | "title" | "updated", label: string) => (
    <Table.Th key={by} aria-sort={sort === by ? (order === "asc" ? "ascending" : "descending") : "none"}>
      <UnstyledButton
        fz="inherit"
        onClick={() => onChange({ sort: by, order: sort === by && order === "asc" ? "desc" : "asc" })}
      >
        {label}{" "}
        {sort === by &&
          (order === "asc" ? <IconArrowUp size={14} aria-hidden /> : <IconArrowDown size={14} aria-hidden />)}
      </UnstyledButton>
    </Table.Th>
  );

  return (
    <Shown query={query}>
      {({ rows, total }) =>
        total === 0 ? (
          <NothingFound search={search} onChange={onChange} />
        ) : (
          <>
            {chosen.size > 0 && <BulkBar ids={[...chosen]} onDone={() => setChosen(new Set())} />}
            <div className={classes.table}>
              <Table
                verticalSpacing={8}
                {...(look.isDense && denseRows)}
                data-dense={look.isDense || undefined}
                horizontalSpacing="md"
                highlightOnHover
                highlightOnHoverColor="var(--gd-ground)"
              >
                <Table.Thead>
                  <Table.Tr>
                    {may("task.assign") && (
                      <Table.Th w={44}>
                        <Checkbox
                          aria-label={t("tasks.chooseAll")}
                          checked={rows.length > 0 && rows.every((task) => chosen.has(task.id))}
                          onChange={(event) =>
                            setChosen(event.currentTarget.checked ? new Set(rows.map((task) => task.id)) : new Set())
                          }
                        />
                      </Table.Th>
                    )}
                    {head("title", t("tasks.column.title"))}
                    {look.columns.map((column) => {
                      const by = sortedBy[column];
                      const label = t(`tasks.column.${column}`);
                      if (by !== undefined) return head(by, label);
                      return (
                        <Table.Th key={column}>
                          {column === "support" ? <Term id="support">{label}</Term> : label}
                        </Table.Th>
                      );
                    })}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map((task, index) => (
                    <TaskTableRow
                      key={task.id}
                      task={task}
                      look={look}
                      isHere={index === here}
                      isChosen={chosen.has(task.id)}
                      onChoose={may("task.assign") ? () => toggle(task.id) : null}
                    />
                  ))}
                </Table.Tbody>
              </Table>
            </div>
            <div className={classes.narrow}>
              <TaskLines rows={rows} />
            </div>
            <div className={classes.foot}>
              <Text c="dimmed">{t("tasks.count", { count: total })}</Text>
              {total > pageSize && (
                <Pagination
                  total={Math.ceil(total / pageSize)}
                  value={search.page ?? 1}
                  onChange={(page) => onChange({ page })}
                  getItemProps={(page) => ({ "aria-label": t("frame.page", { page }) })}
                  getControlProps={(control) => ({ "aria-label": t(control === "next" ? "frame.next" : "frame.back") })}
                />
              )}
            </div>
          </>
        )
      }
    </Shown>
  );
}

/** Why the list is empty and what may be done: look at what is finished, drop the filters, or bring in a plan. */
function NothingFound({ search, onChange }: { search: TaskSearch; onChange: (change: Partial<TaskSearch>) => void }) {
  const { t } = useWords();
  const may = useMay();
  if (!isNarrowed(search))
    return (
      <EmptyState title={t("tasks.empty.open.title")} text={t("tasks.empty.open.text")}>
        {may("plan.import") && (
          <Button variant="default" renderRoot={(root) => <Link to="/ke-hoach/nhap" {...root} />}>
            {t("plans.import")}
          </Button>
        )}
        <Button variant="default" onClick={() => onChange({ open: false })}>
          {t("tasks.empty.all")}
        </Button>
      </EmptyState>
    );
  return (
    <EmptyState title={t("tasks.empty.title")} text={t("tasks.empty.text")}>
      <Button variant="default" onClick={() => onChange(unnarrowed)}>
        {t("tasks.filter.clear")}
      </Button>
    </EmptyState>
  );
}
