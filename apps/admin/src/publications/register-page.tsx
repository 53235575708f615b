import { itemStates } from "@gandan/domain/publications";
import { Button, Select, TextInput } from "@mantine/core";
import { IconNotebook, IconSearch, IconTable } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { api } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { PageHead } from "../page/page-head.tsx";
import { Shown } from "../asking/shown.tsx";
import { Split } from "../page/split.tsx";
import { useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { useTypedWords } from "../search/index.ts";
import { ItemList } from "./item-list.tsx";
import { ItemPanel } from "./item-panel.tsx";
import type { RegisterSearch } from "./publication-search.ts";
import classes from "./publications.module.css";
import { QuarterWindow } from "./quarter-window.tsx";
import { type Register, shownItems } from "./rows.ts";
import { SourceLine } from "./source-line.tsx";

/** What the commune has to publish: each item with how, for how long, when it last was and how it stands. */
export function RegisterPage() {
  const { t } = useWords();
  const { today } = useMe();
  const search = useSearch({ from: "/desk/cong-khai-danh-muc" });
  const navigate = useNavigate({ from: "/cong-khai-danh-muc" });
  const query = useQuery(api.publications.register.queryOptions());
  const change = useCallback(
    (some: Partial<RegisterSearch>) => void navigate({ search: (known) => ({ ...known, ...some }), replace: true }),
    [navigate],
  );
  const onWords = useCallback((tu: string) => change({ tu: tu === "" ? undefined : tu }), [change]);
  return (
    <>
      <PageHead title={t("publications.title")} term="publication" lead={t("publications.lead")}>
        <Button
          variant="default"
          leftSection={<IconNotebook size={18} aria-hidden />}
          renderRoot={(root) => <Link to="/cong-khai-danh-muc/yeu-cau" {...root} />}
        >
          {t("publications.requests")}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTable size={18} aria-hidden />}
          onClick={() => change({ quy: true })}
        >
          {t("publications.quarter")}
        </Button>
      </PageHead>
      <Shown query={query}>
        {(register) => <Page register={register} search={search} onWords={onWords} change={change} />}
      </Shown>
      {search.quy === true && <QuarterWindow today={today} onClose={() => change({ quy: undefined })} />}
    </>
  );
}

interface Properties {
  register: Register;
  search: RegisterSearch;
  onWords: (words: string) => void;
  change: (some: Partial<RegisterSearch>) => void;
}

function Page({ register, search, onWords, change }: Properties) {
  const { t } = useWords();
  const items = shownItems(register.items, search);
  const open = register.items.find(({ item }) => item.number === search.muc);
  const counts = new Map(
    itemStates.map((state) => [state, register.items.filter((row) => row.state === state).length]),
  );
  return (
    <Split
      panel={open === undefined ? null : <ItemPanel row={open} register={register} />}
      panelKey={open === undefined ? null : String(open.item.number)}
      label={t("publications.item")}
      onClose={() => change({ muc: undefined })}
    >
      <SourceLine register={register} />
      <search className={classes.filters} aria-label={t("publications.filter")}>
        <WordsField words={search.tu ?? ""} onWords={onWords} />
        <Select
          aria-label={t("publications.filter.state")}
          placeholder={t("publications.filter.all")}
          clearable
          value={search["trang-thai"] ?? null}
          data={itemStates.map((state) => ({
            value: state,
            label: `${t(`publications.state.${state}`)} (${counts.get(state) ?? 0})`,
          }))}
          onChange={(state) => change({ "trang-thai": state ?? undefined })}
        />
      </search>
      {items.length === 0 ? (
        <EmptyState title={t("publications.none")} text={t("publications.none.text")}>
          <Button variant="default" onClick={() => change({ tu: undefined, "trang-thai": undefined })}>
            {t("publications.filter.clear")}
          </Button>
        </EmptyState>
      ) : (
        <ItemList items={items} search={search} />
      )}
    </Split>
  );
}

function WordsField({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useTypedWords(words, onWords);
  return (
    <TextInput
      type="search"
      data-list-search
      aria-label={t("publications.filter.words")}
      placeholder={t("publications.filter.words")}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
