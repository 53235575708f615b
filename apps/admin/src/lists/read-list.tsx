import { Button, Checkbox, Chip, Group, Pagination, Progress, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { PageHead } from "../page/page-head.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { useWords } from "../frame/words.tsx";
import { quoted } from "./fault-words.ts";
import { ListRow } from "./list-row.tsx";
import type { Outcome, ShownLine, ShownList } from "./shown-list.ts";
import { type TakenBack, useTakeList } from "./use-take-list.ts";
import classes from "./list-import.module.css";

const shownAtOnce = 100;
const outcomes: readonly Outcome[] = ["refused", "changed", "new", "unchanged"];

interface Properties {
  list: ShownList;
  title: string;
  back: ReactNode;
  takeBack: (undo: string) => Promise<TakenBack>;
  onAgain: () => void;
  /** Everything that was chosen is taken in. */
  onTaken: () => void;
  /** Something stands differently now; the file is to be read again. */
  onStale: (words: string) => void;
}

/** What would come of each row: what cannot be imported first; nothing is written before it is asked for. */
export function ReadList({ list, title, back, takeBack, onAgain, onTaken, onStale }: Properties) {
  const { t } = useWords();
  const lines = list.lines.toSorted((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
  const of = (outcome: Outcome) => lines.filter((line) => line.outcome === outcome);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () =>
      new Set(
        of("new").flatMap(({ row, near = [], taken = null }) => (near.length === 0 && taken === null ? [row] : [])),
      ),
  );
  const [shown, setShown] = useState<Outcome | null>(null);
  const [page, setPage] = useState(1);
  const { take, stop, progress, refusal } = useTakeList(takeBack);
  const wanted = lines.filter(({ row }) => chosen.has(row));
  const counts = {
    given: wanted.filter(({ outcome }) => outcome === "new").length,
    changed: wanted.filter(({ outcome }) => outcome === "changed").length,
  };
  const visible = shown === null ? lines : of(shown);

  const choose = (some: readonly ShownLine[], isWanted: boolean) => {
    const next = new Set(chosen);
    for (const { row } of some)
      if (isWanted) next.add(row);
      else next.delete(row);
    setChosen(next);
  };
  const submit = async () => {
    const { isWhole, isStopped, left } = await take(list, wanted);
    if (left > 0) onStale(t("lists.left", { count: left }));
    else if (isWhole) onTaken();
    else if (isStopped) onStale(t("lists.stopped"));
  };

  return (
    <>
      <PageHead back={back} title={title} lead={t("lists.file", { name: list.name, count: lines.length })}>
        <Button variant="default" disabled={progress !== null} onClick={onAgain}>
          {t("lists.again")}
        </Button>
        <Button color="earth" disabled={wanted.length === 0} loading={progress !== null} onClick={() => void submit()}>
          {t(`lists.take.${takeOf(counts)}`, counts)}
        </Button>
      </PageHead>
      {progress !== null && (
        <Group className={classes.progress} wrap="nowrap">
          <Text aria-live="polite">{t("lists.progress", progress)}</Text>
          <Progress
            flex={1}
            value={(100 * progress.count) / progress.total}
            aria-label={t("lists.progress", progress)}
          />
          <Button variant="default" size="compact-md" onClick={stop}>
            {t("lists.stop")}
          </Button>
        </Group>
      )}
      <RefusalAlert refusal={refusal} />
      <Columns list={list} />
      <div className={classes.choices}>
        <Chip.Group
          value={shown ?? "all"}
          onChange={(value) => {
            setShown(outcomes.find((known) => known === value) ?? null);
            setPage(1);
          }}
        >
          <section className={classes.chips} aria-label={t("lists.filter")}>
            <Chip variant="outline" value="all">
              {t("lists.filter.count", { outcome: t("lists.outcome.all"), count: lines.length })}
            </Chip>
            {outcomes
              .filter((outcome) => of(outcome).length > 0)
              .map((outcome) => (
                <Chip key={outcome} variant="outline" value={outcome}>
                  {t("lists.filter.count", { outcome: t(`lists.outcome.${outcome}`), count: of(outcome).length })}
                </Chip>
              ))}
          </section>
        </Chip.Group>
        <div className={classes.chips}>
          {(["new", "changed"] as const)
            .filter((outcome) => of(outcome).length > 0)
            .map((outcome) => (
              <Checkbox
                key={outcome}
                label={t(`lists.all.${outcome}`, { count: of(outcome).length })}
                checked={of(outcome).every(({ row }) => chosen.has(row))}
                indeterminate={
                  of(outcome).some(({ row }) => chosen.has(row)) && !of(outcome).every(({ row }) => chosen.has(row))
                }
                onChange={(event) => choose(of(outcome), event.currentTarget.checked)}
              />
            ))}
        </div>
      </div>
      <ul className={classes.list}>
        {visible.slice((page - 1) * shownAtOnce, page * shownAtOnce).map((line) => (
          <ListRow
            key={line.row}
            line={line}
            isChosen={chosen.has(line.row)}
            onChoose={() => choose([line], !chosen.has(line.row))}
          />
        ))}
      </ul>
      {visible.length > shownAtOnce && (
        <Pagination
          mt="md"
          total={Math.ceil(visible.length / shownAtOnce)}
          value={page}
          onChange={setPage}
          getItemProps={(place) => ({ "aria-label": t("frame.page", { page: place }) })}
          getControlProps={(control) => ({ "aria-label": t(control === "next" ? "frame.next" : "frame.back") })}
        />
      )}
    </>
  );
}

const takeOf = ({ given, changed }: { given: number; changed: number }) =>
  given > 0 ? (changed > 0 ? "both" : "new") : changed > 0 ? "changed" : "none";

/** Which columns the file has not, and which columns and tables of it are not read. */
function Columns({ list: { missing, unknown, tables } }: { list: ShownList }) {
  const { t } = useWords();
  if (missing.length + unknown.length + tables.unread.length === 0) return null;
  return (
    <p className={classes.columns}>
      {tables.unread.length > 0 && t("lists.tables", { name: tables.read, names: quoted(tables.unread) })}{" "}
      {unknown.length > 0 && t("lists.notRead", { names: quoted(unknown) })}{" "}
      {missing.length > 0 && t("lists.notThere", { names: quoted(missing) })}
    </p>
  );
}
