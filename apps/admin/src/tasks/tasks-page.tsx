import { ActionIcon, Button, SegmentedControl } from "@mantine/core";
import { IconPlus, IconTableImport } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { client } from "../api.ts";
import { FilesMenu } from "../files/files-menu.tsx";
import { ListLookMenu } from "../browsing/list-look-menu.tsx";
import { PageHead } from "../page/page-head.tsx";
import { useListLook } from "../browsing/use-list-look.ts";
import { useMay } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { Board } from "./board.tsx";
import { CalendarView } from "./calendar-view.tsx";
import { Filters } from "./filters.tsx";
import { NewTaskWindow } from "./new-task-window.tsx";
import { taskColumns } from "./task-columns.ts";
import { TaskList } from "./task-list.tsx";
import { type TaskSearch, filterOf, taskViews } from "./task-search.ts";

/** All tasks the person may see: as a list, a board or a calendar; the address holds every choice. */
export function TasksPage() {
  const { t, language } = useWords();
  const may = useMay();
  const search = useSearch({ from: "/desk/cong-viec" });
  const navigate = useNavigate({ from: "/cong-viec" });
  const [isNew, setNew] = useState(false);
  const look = useListLook("tasks", taskColumns);
  const view = search.view ?? "list";
  const go = (change: Partial<TaskSearch>) =>
    void navigate({ search: (now) => ({ ...now, page: undefined, ...change }), replace: true });

  const { offset: _offset, limit: _limit, ...filter } = filterOf(search);

  return (
    <>
      <PageHead title={t("tasks.title")}>
        <SegmentedControl
          aria-label={t("tasks.view")}
          value={view}
          data={taskViews.map((value) => ({ value, label: t(`tasks.view.${value}`) }))}
          onChange={(value) => go({ view: taskViews.find((known) => known === value) })}
        />
        {view === "list" && <ListLookMenu look={look} name={(column) => t(`tasks.column.${column}`)} />}
        <FilesMenu
          parts={[{ write: (format) => client.tasks.table.query({ ...filter, format, language }) }]}
          formats={["xlsx", "docx", "csv"]}
        />
        {may("task.create") && (
          <ActionIcon
            variant="default"
            size={42}
            aria-label={t("tasks.list.import")}
            title={t("tasks.list.import")}
            renderRoot={(root) => <Link to="/cong-viec/nhap" {...root} />}
          >
            <IconTableImport size={20} stroke={1.6} />
          </ActionIcon>
        )}
        {may("task.create") && (
          <Button color="earth" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setNew(true)}>
            {t("tasks.new")}
          </Button>
        )}
      </PageHead>
      <Filters search={search} onChange={go} />
      {view === "list" && <TaskList search={search} look={look} onChange={go} />}
      {view === "board" && <Board search={search} onChange={go} />}
      {view === "calendar" && <CalendarView search={search} onChange={go} />}
      {isNew && <NewTaskWindow onClose={() => setNew(false)} />}
    </>
  );
}
