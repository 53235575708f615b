import { writeDay } from "@gandan/i18n";
import { ActionIcon, Button, Indicator, Popover, Text } from "@mantine/core";
import { IconAlertTriangle, IconArchive, IconBell, IconClock, IconPlant, IconZzz } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type Outputs, api, client } from "../api.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useWords } from "../frame/words.tsx";
import classes from "./bell.module.css";

type Row = Outputs["notices"]["mine"][number];

const everyMinute = 60_000;
const mostCounted = 99;
const signs = {
  "due-soon": IconClock,
  "due-today": IconClock,
  late: IconAlertTriangle,
  "late-long": IconAlertTriangle,
  silent: IconZzz,
  "alive-asked": IconPlant,
  "destruction-waits": IconArchive,
} as const;

/** What the person is reminded of, with a way to each matter; a number says how many there are. */
export function Bell() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const rows = useQuery(api.notices.mine.queryOptions(undefined, { refetchInterval: everyMinute })).data ?? [];
  const aside = useAsk(client.notices.putAside.mutate);
  const close = () => setOpen(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={400} trapFocus withinPortal>
      <Indicator
        label={rows.length > mostCounted ? `${mostCounted}+` : rows.length}
        size={18}
        disabled={rows.length === 0}
        color="alarm"
        offset={9}
        classNames={{ indicator: classes.count ?? "" }}
      >
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={40}
            aria-label={t("notices.bell", { count: rows.length })}
            onClick={() => setOpen(!isOpen)}
          >
            <IconBell size={20} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown className={classes.drop}>
        <h2 className={classes.title}>{t("notices.title")}</h2>
        {rows.length === 0 && <Text c="dimmed">{t("notices.none")}</Text>}
        <ul className={classes.list}>
          {rows.map((row) => (
            <li key={row.about.id} className={classes.row} data-kind={row.kind}>
              <Line row={row} onOpen={close} />
              <Button
                variant="subtle"
                size="compact-sm"
                disabled={aside.isBusy}
                aria-label={t("notices.aside.what", { what: titleOf(row, t) })}
                onClick={() => void aside.take({ recordId: row.about.id })}
              >
                {t("notices.aside")}
              </Button>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}

function titleOf({ about }: Row, t: ReturnType<typeof useWords>["t"]): string {
  if (about.subject === "denunciation")
    return t("notices.denunciation", { number: about.number, year: String(about.year) });
  if (about.subject === "destruction") return t("retention.list", { number: about.number, year: String(about.year) });
  return about.text;
}

function Line({ row, onOpen }: { row: Row; onOpen: () => void }) {
  const { t } = useWords();
  const Sign = signs[row.kind];
  const content = (
    <>
      <span className={classes.rung}>
        <Sign size={16} aria-hidden />
        {t(`notices.kind.${row.kind}`, { day: writeDay(row.on) })}
      </span>
      <span className={classes.what}>{titleOf(row, t)}</span>
    </>
  );
  if (row.about.subject === "destruction")
    return (
      <Link to="/luu-tru/$listId" params={{ listId: row.about.id }} className={classes.link} onClick={onOpen}>
        {content}
      </Link>
    );
  if (row.about.subject === "task")
    return (
      <Link to="/cong-viec/$taskId" params={{ taskId: row.about.id }} className={classes.link} onClick={onOpen}>
        {content}
      </Link>
    );
  if (row.about.subject === "model")
    return (
      <Link to="/mo-hinh/$modelId" params={{ modelId: row.about.id }} className={classes.link} onClick={onOpen}>
        {content}
      </Link>
    );
  return row.about.subject === "denunciation" ? (
    <Link
      to="/to-cao/$denunciationId"
      params={{ denunciationId: row.about.id }}
      className={classes.link}
      onClick={onOpen}
    >
      {content}
    </Link>
  ) : (
    <Link to="/tieng-dan" search={{ id: row.about.id }} className={classes.link} onClick={onOpen}>
      {content}
    </Link>
  );
}
