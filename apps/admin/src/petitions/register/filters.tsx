import { PetitionChannel, PetitionKind, PetitionTopic } from "@gandan/domain/petitions";
import type { Unit } from "@gandan/domain/roles";
import { Button, Select, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type ReactNode, useCallback } from "react";
import { FoldedFilters } from "../../browsing/folded-filters.tsx";
import { useWords } from "../../frame/words.tsx";
import { useTypedWords } from "../../search/index.ts";
import { ClockTabs } from "./clock-tabs.tsx";
import { type PetitionSearch, SearchedState, changed, isFiltered } from "./petition-search.ts";
import { SortField } from "./sort-field.tsx";
import filters from "../../browsing/filters.module.css";
import classes from "./register.module.css";

interface Properties {
  search: PetitionSearch;
  hamlets: readonly Unit[];
  onSearch: (search: PetitionSearch) => void;
  /** What else is done with the list, at the end of the row. */
  children: ReactNode;
}

/** What the list is narrowed to, in one row: the clock, the words, the rest folded; each choice is kept in the address. */
export function Filters({ search, hamlets, onSearch, children }: Properties) {
  const { t } = useWords();
  const change = (values: Parameters<typeof changed>[1]) => onSearch(changed(search, values));
  const onWords = useCallback((tu: string) => onSearch(changed(search, { tu })), [search, onSearch]);
  const chosen = [search["trang-thai"], search.thon, search["chu-de"], search.loai, search.nguon];
  return (
    <search className={filters.filters} aria-label={t("petitions.filter")}>
      <ClockTabs search={search} onSearch={onSearch} />
      <WordsField words={search.tu ?? ""} onWords={onWords} />
      {isFiltered(search) && (
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => onSearch(search.id === undefined ? {} : { id: search.id })}
        >
          {t("petitions.clear")}
        </Button>
      )}
      <FoldedFilters count={chosen.filter((value) => value !== undefined).length} areSeldom>
        <Select
          className={filters.choice}
          aria-label={t("petitions.filter.state")}
          placeholder={t("petitions.filter.all.state")}
          clearable
          value={search["trang-thai"] ?? null}
          data={SearchedState.options.map((state) => ({
            value: state,
            label: t(state === "open" ? "petitions.filter.open" : `petitions.state.${state}`),
          }))}
          onChange={(state) => change({ "trang-thai": state })}
        />
        <Select
          className={filters.choice}
          aria-label={t("petitions.filter.hamlet")}
          placeholder={t("petitions.filter.all.hamlet")}
          clearable
          value={search.thon ?? null}
          data={hamlets.map((hamlet) => ({ value: hamlet.id, label: hamlet.name }))}
          onChange={(thon) => change({ thon: hamlets.find((hamlet) => hamlet.id === thon)?.id ?? null })}
        />
        <Select
          className={filters.choice}
          aria-label={t("petitions.filter.topic")}
          placeholder={t("petitions.filter.all.topic")}
          clearable
          value={search["chu-de"] ?? null}
          data={PetitionTopic.options.map((topic) => ({ value: topic, label: t(`petitions.topic.${topic}`) }))}
          onChange={(topic) => change({ "chu-de": topic })}
        />
        <Select
          className={filters.choice}
          aria-label={t("petitions.filter.kind")}
          placeholder={t("petitions.filter.all.kind")}
          clearable
          comboboxProps={{ width: 240 }}
          value={search.loai ?? null}
          data={PetitionKind.options.map((kind) => ({ value: kind, label: t(`petitions.kind.${kind}`) }))}
          onChange={(kind) => change({ loai: kind })}
        />
        <Select
          className={filters.choice}
          aria-label={t("petitions.filter.channel")}
          placeholder={t("petitions.filter.all.channel")}
          clearable
          value={search.nguon ?? null}
          data={PetitionChannel.options.map((channel) => ({
            value: channel,
            label: t(`petitions.channel.${channel}`),
          }))}
          onChange={(nguon) => change({ nguon })}
        />
        <SortField search={search} onSearch={onSearch} />
      </FoldedFilters>
      {children}
    </search>
  );
}

function WordsField({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useTypedWords(words, onWords);
  return (
    <TextInput
      className={classes.words}
      type="search"
      data-list-search
      aria-label={t("petitions.filter.words")}
      placeholder={t("petitions.filter.words")}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
