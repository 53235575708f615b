import { writeInstant } from "@gandan/i18n";
import { SegmentedControl, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { api } from "../api.ts";
import { EmptyState } from "../frame/empty-state.tsx";
import { PageHead } from "../frame/page-head.tsx";
import { useWords } from "../frame/words.tsx";
import { type FoundRecord, addressOf } from "./address-of.ts";
import classes from "./search-page.module.css";

const kinds = ["plan", "task", "petition"] as const;
const most = 50;

/** Everything the person may see that holds the words, by kind; the address says what was sought. */
export function SearchPage() {
  const { t } = useWords();
  const search = useSearch({ from: "/desk/tim-kiem" });
  const navigate = useNavigate({ from: "/tim-kiem" });
  const [typed, setTyped] = useState(search.q ?? "");
  const [words] = useDebouncedValue(typed.trim(), 200);
  const isAsking = words.length >= 2;

  // The palette may ask for other words while the page is open.
  useEffect(() => setTyped(search.q ?? ""), [search.q]);
  useEffect(() => {
    if (words !== (search.q ?? "")) void navigate({ search: { ...search, q: words || undefined }, replace: true });
    // Only the typing moves the address here; the address itself is followed above.
  }, [words]);

  const found = useQuery(
    api.search.find.queryOptions(
      { words, limit: most, ...(search.loai && { kinds: [search.loai] }) },
      { enabled: isAsking, placeholderData: keepPreviousData },
    ),
  );
  const records = isAsking ? (found.data ?? []) : [];

  return (
    <>
      <PageHead title={t("search.title")} />
      <div className={classes.bar} role="search">
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
      </div>
      <p className={classes.count} role="status">
        {!isAsking
          ? t("search.begin")
          : found.isError
            ? t("search.failed")
            : found.data === undefined
              ? t("search.searching")
              : records.length > 0 && t("search.count", { count: records.length })}
      </p>
      {isAsking && found.data?.length === 0 && (
        <EmptyState title={t("search.none", { words })} text={t("search.none.hint")} />
      )}
      {kinds.map((kind) => (
        <Group key={kind} kind={kind} records={records.filter((record) => record.kind === kind)} />
      ))}
    </>
  );
}

function Group({ kind, records }: { kind: FoundRecord["kind"]; records: readonly FoundRecord[] }) {
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
              <span className={classes.title}>{record.title}</span>
              {record.excerpt !== record.title && <span className={classes.excerpt}>{record.excerpt}</span>}
              <span className={classes.at}>{writeInstant(record.at)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
