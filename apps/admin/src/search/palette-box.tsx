/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a list whose field keeps the focus is the combobox pattern; no tag does it */
import { writeDay } from "@gandan/i18n";
import { Loader } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import {
  IconArrowRight,
  IconBolt,
  IconFileText,
  IconMessage2,
  IconChecklist,
  IconPlant,
  IconSearch,
  IconEyeCheck,
} from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Fragment, type KeyboardEvent, useEffect, useId, useState } from "react";
import { api } from "../api.ts";
import { useMay } from "../frame/use-me.ts";
import { useTold } from "../asking/untold-faults.ts";
import { useWords } from "../frame/words.tsx";
import { addressOf, headOf } from "./address-of.ts";
import { FoundText } from "./found-text.tsx";
import { matchEntries } from "./match-entries.ts";
import { knownEntries } from "./palette-entries.ts";
import classes from "./palette.module.css";

interface Entry {
  group: "pages" | "actions" | "records";
  key: string;
  title: string;
  keywords: readonly string[];
  excerpt: string | null;
  opens: string;
  icon: typeof IconSearch;
}

const icons = {
  plan: IconFileText,
  task: IconChecklist,
  petition: IconMessage2,
  model: IconPlant,
  supervision: IconEyeCheck,
} as const;
const groups = ["pages", "actions", "records"] as const;
const fewestLetters = 2;

/** The palette's field and list, one element in focus throughout, as a combobox. */
export function PaletteBox({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const may = useMay();
  const { history } = useRouter();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const [words] = useDebouncedValue(typed.trim(), 150);
  const isAsking = words.length >= fewestLetters;
  const found = useQuery(
    api.search.find.queryOptions({ words, limit: 8 }, { enabled: isAsking, placeholderData: keepPreviousData }),
  );
  useTold(found.error);

  const known: Entry[] = knownEntries
    .filter(({ right }) => right === null || may(right))
    .map(({ group, label, keywords, opens, icon }) => ({
      group,
      key: opens,
      title: t(label),
      keywords,
      excerpt: null,
      opens,
      icon: icon ?? (group === "pages" ? IconArrowRight : IconBolt),
    }));
  const records: Entry[] = !isAsking
    ? []
    : (found.data ?? []).map((record) => ({
        group: "records",
        key: record.id,
        title: headOf(record).head,
        keywords: [],
        excerpt:
          [...record.apart, record.due !== null && t("search.due", { day: writeDay(record.due) })]
            .filter((part) => part !== false)
            .join(" · ") || headOf(record).below,
        opens: addressOf(record),
        icon: icons[record.kind],
      }));
  const all: Entry = {
    group: "records",
    key: "all",
    title: t("search.all", { words: typed.trim() }),
    keywords: [],
    excerpt: null,
    opens: `/tim-kiem?q=${encodeURIComponent(typed.trim())}`,
    icon: IconSearch,
  };
  const matched = matchEntries(known, typed);
  const entries = [
    ...groups.flatMap((group) => matched.filter((entry) => entry.group === group)),
    ...records,
    ...(typed.trim().length >= fewestLetters ? [all] : []),
  ];
  const at = Math.min(chosen, entries.length - 1);

  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [id, at]);

  const open = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    onClose();
    history.push(entry.opens);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: entries.length - 1,
    };
    const move = moves[event.key];
    if (move !== undefined && entries.length > 0) {
      event.preventDefault();
      setChosen((move + entries.length) % entries.length);
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      open(entries[at]);
    }
  };

  return (
    <div className={classes.box}>
      <div className={classes.field}>
        <IconSearch size={20} aria-hidden />
        <input
          data-autofocus
          className={classes.input}
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={entries.length === 0 ? undefined : `${id}-${at}`}
          aria-autocomplete="list"
          aria-label={t("search.field")}
          placeholder={t("search.placeholder")}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        {isAsking && found.isFetching && <Loader size={16} aria-hidden />}
      </div>
      <div className={classes.list} role="listbox" id={`${id}-list`} aria-label={t("search.results")}>
        {entries.map((entry, index) => (
          <Fragment key={`${entry.group} ${entry.key}`}>
            {entries[index - 1]?.group !== entry.group && (
              <div className={classes.group} role="presentation">
                {t(`search.group.${entry.group}`)}
              </div>
            )}
            {/* The field keeps the focus and takes the keys; a pointer chooses directly. */}
            {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
            <div
              role="option"
              id={`${id}-${index}`}
              aria-selected={index === at}
              className={classes.entry}
              onPointerMove={() => setChosen(index)}
              onClick={() => open(entry)}
            >
              <entry.icon size={18} aria-hidden className={classes.icon} />
              <span className={classes.words}>
                <span className={classes.title}>
                  <FoundText text={entry.title} words={entry.key === "all" ? "" : typed} />
                </span>
                {entry.excerpt !== null && <span className={classes.excerpt}>{entry.excerpt}</span>}
              </span>
            </div>
          </Fragment>
        ))}
      </div>
      <output className={classes.foot}>
        {found.isError && isAsking
          ? t("search.failed")
          : isAsking && !found.isFetching && entries.length === 1
            ? t("search.none", { words })
            : t("search.keys")}
      </output>
    </div>
  );
}
