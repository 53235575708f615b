import { hamletsOn } from "@gandan/domain/roles";
import { Button, Chip, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { FoldedFilters } from "../browsing/folded-filters.tsx";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { type TaskSearch, isNarrowed, isOpenOnly, unnarrowed } from "./task-search.ts";
import classes from "./tasks-page.module.css";

const standings = ["late", "untouched", "moving", "done", "confirmed", "cancelled"] as const;

/** What the tasks are narrowed to. */
export function Filters({ search, onChange }: { search: TaskSearch; onChange: (change: Partial<TaskSearch>) => void }) {
  const { t } = useWords();
  const { today } = useMe();
  const may = useMay();
  const chart = useQuery(api.roles.chart.queryOptions({})).data;
  const [words, setWords] = useState(search.words ?? "");
  const [shown, setShown] = useState(search.words);
  // What clears the filters elsewhere on the page empties the field too.
  if (shown !== search.words) {
    setShown(search.words);
    if (search.words === undefined) setWords("");
  }
  const find = useDebouncedCallback((text: string) => onChange({ words: text || undefined }), 250);

  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.words}
        aria-label={t("tasks.filter.words")}
        placeholder={t("tasks.filter.words")}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
      />
      <FoldedFilters
        count={[search.standing, search.hamletId, search.positionId].filter((it) => it !== undefined).length}
      >
        <Select
          className={classes.choice}
          aria-label={t("tasks.filter.standing")}
          placeholder={t("tasks.filter.all.standing")}
          clearable
          value={search.standing?.[0] ?? null}
          data={standings.map((value) => ({ value, label: t(`tasks.standing.${value}`) }))}
          onChange={(value) => {
            const standing = standings.filter((known) => known === value);
            onChange({ standing: standing.length === 0 ? undefined : standing });
          }}
        />
        {chart !== undefined && (
          <Select
            className={classes.choice}
            aria-label={t("tasks.filter.hamlet")}
            placeholder={t("tasks.filter.all.hamlet")}
            clearable
            value={search.hamletId ?? null}
            data={hamletsOn(chart, today).map((hamlet) => ({ value: hamlet.id, label: hamlet.name }))}
            onChange={(value) => onChange({ hamletId: value ?? undefined })}
          />
        )}
        {may("task.assign") && chart !== undefined && (
          <Select
            className={classes.choice}
            aria-label={t("tasks.filter.position")}
            placeholder={t("tasks.filter.all.position")}
            searchable
            clearable
            comboboxProps={{ width: 340 }}
            value={search.positionId ?? null}
            data={chart.positions.map((position) => ({ value: position.id, label: position.title }))}
            onChange={(value) => onChange({ positionId: value ?? undefined })}
          />
        )}
      </FoldedFilters>
      <div className={classes.chips}>
        {(search.view ?? "list") === "list" && (
          <Chip variant="outline" checked={isOpenOnly(search)} onChange={(open) => onChange({ open })}>
            {t("tasks.filter.open")}
          </Chip>
        )}
        <Chip
          variant="outline"
          checked={search.mine === true}
          onChange={(mine) => onChange({ mine: mine || undefined })}
        >
          {t("tasks.filter.mine")}
        </Chip>
        <Chip
          variant="outline"
          color="alarm"
          checked={search.late === true}
          onChange={(late) => onChange({ late: late || undefined })}
        >
          {t("tasks.filter.late")}
        </Chip>
        {isNarrowed(search) && (
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => {
              setWords("");
              onChange(unnarrowed);
            }}
          >
            {t("tasks.filter.clear")}
          </Button>
        )}
      </div>
    </search>
  );
}
