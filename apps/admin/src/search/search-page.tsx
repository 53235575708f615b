import { writeDay, writeInstant } from "@gandan/i18n";
import { SegmentedControl, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { api } from "../api.ts";
import { EmptyState } from "../page/empty-state.tsx";
import { PageHead } from "../page/page-head.tsx";
import { useTold } from "../asking/untold-faults.ts";
import { useWords } from "../frame/words.tsx";
import { type FoundRecord, addressOf, headOf } from "./address-of.ts";
import { FoundText } from "./found-text.tsx";
import classes from "./search-page.module.css";
import { useTypedWords } from "./typed-words.ts";

const kinds = ["plan", "task", "petition", "model", "supervision"] as const;
const most = 50;

/** Everything the person may see that holds the words, by kind; the address says what was sought. */
export function SearchPage() {
  const { t } = useWords();
  const search = useSearch({ from: "/desk/tim-kiem" });
  const navigate = useNavigate({ from: "/tim-kiem" });
  const onWords = useCallback(
    (q: string) => void navigate({ search: (was) => ({ ...was, q: q || undefined }), replace: true }),
    [navigate],
  );
  const words = search.q ?? "";
  const [typed, setTyped] = useTypedWords(words, onWords);
  const isAsking = words.length >= 2;

  const found = useQuery(
    api.search.find.queryOptions(
      { words, limit: most, ...(search.loai && { kinds: [search.loai] }) },
      { enabled: isAsking, placeholderData: keepPreviousData },
    ),
  );
  useTold(found.error);
  const records = isAsking ? (found.data ?? []) : [];

  return (
    <>
      <PageHead title={t("search.title")} />
      <search className={classes.bar}>
        <TextInput
          className={classes.field}
          size="md"
          type="search"
          aria-label={t("search.field")}
          placeholder={t("search.placeholder")}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t("search.results")}
          value={search.loai ?? "all"}
          data={(["all", ...kinds] as const).map((kind) => ({ value: kind, label: t(`search.kind.${kind}`) }))}
          onChange={(value) =>
            void navigate({ search: { ...search, loai: kinds.find((kind) => kind === value) }, replace: true })
          }
        />
      </search>
      <output className={classes.count}>
        {!isAsking
          ? t("search.begin")
          : found.isError
            ? t("search.failed")
            : found.data === undefined
              ? t("search.searching")
              : records.length > 0 && t("search.count", { count: records.length })}
      </output>
      {isAsking && found.data?.length === 0 && (
        <EmptyState title={t("search.none", { words })} text={t("search.none.hint")} />
      )}
      {kinds.map((kind) => (
        <Group key={kind} kind={kind} words={words} records={records.filter((record) => record.kind === kind)} />
      ))}
    </>
  );
}

interface GroupProperties {
  kind: FoundRecord["kind"];
  words: string;
  records: readonly FoundRecord[];
}

function Group({ kind, words, records }: GroupProperties) {
  const { t } = useWords();
  if (records.length === 0) return null;
  return (
    <section className={classes.group}>
      <h2 className={classes.heading}>
        {t(`search.kind.${kind}`)} <span>{records.length}</span>
      </h2>
      <ul className={classes.list}>
        {records.map((record) => (
          <li key={record.id}>
            <Link to={addressOf(record)} className={classes.record}>
              <span className={classes.title}>
                <FoundText text={headOf(record).head} words={words} />
              </span>
              <span className={classes.excerpt}>
                <FoundText text={headOf(record).below ?? ""} words={words} />
              </span>
              <span className={classes.at}>
                {[
                  ...record.apart,
                  record.due !== null && t("search.due", { day: writeDay(record.due) }),
                  t("search.at", { at: writeInstant(record.at) }),
                ]
                  .filter((part) => part !== false)
                  .join(" · ")}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
