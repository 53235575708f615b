import { yearOf } from "@gandan/domain/values";
import { writeDay } from "@gandan/i18n";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type Outputs, api } from "../api.ts";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { Heap } from "../home/heap.tsx";
import lines from "../page/lines.module.css";

type Row = Outputs["supervision"]["list"]["rows"][number];

/** What of this year's supervisions needs somebody: recommendations without an answer, and what is still to be looked at. */
export function useSupervisionsNow(): { waiting: Row[]; ahead: Row[] } {
  const may = useMay();
  const { today } = useMe();
  // Who keeps the whole commune's work in hand; another official finds their own part among their tasks.
  const answers = may("supervision.answer") && may("task.confirm");
  const finds = may("supervision.find");
  const enabled = answers || finds;
  const { data } = useQuery(api.supervision.list.queryOptions({ year: yearOf(today) }, { enabled }));
  const rows = data?.rows ?? [];
  return {
    waiting: rows.filter(({ waiting }) => waiting > 0),
    ahead: finds ? rows.filter(({ state }) => state === "planned" || state === "under-way") : [],
  };
}

/** On the home page of who answers or supervises; nothing where nothing waits. */
export function SupervisionsNow() {
  const { t } = useWords();
  const { waiting, ahead } = useSupervisionsNow();
  const { today } = useMe();
  const count = waiting.reduce((sum, row) => sum + row.waiting, 0);
  const link = { to: "/giam-sat", search: { nam: yearOf(today) } } as const;
  const isLate = waiting.some(({ late }) => late > 0);
  return (
    <>
      <Heap tone={isLate ? "late" : "now"} count={count} words={t("supervision.now.waiting", { count })} link={link}>
        <Rows
          rows={waiting}
          told={({ dueOn, late }) =>
            dueOn === null
              ? t("supervision.now.noDay")
              : t(late > 0 ? "supervision.now.over" : "supervision.now.by", { day: writeDay(dueOn) })
          }
        />
      </Heap>
      <Heap tone="plain" count={ahead.length} words={t("supervision.now.ahead", { count: ahead.length })} link={link}>
        <Rows
          rows={ahead}
          told={({ state, from, to }) => `${t(`supervision.state.${state}`)} · ${writeDay(from)} – ${writeDay(to)}`}
        />
      </Heap>
    </>
  );
}

const shown = 5;

const Rows = ({ rows, told }: { rows: readonly Row[]; told: (row: Row) => string }) => (
  <ul className={lines.list}>
    {rows.slice(0, shown).map((row) => (
      <li key={row.id}>
        <Link to="/giam-sat/$supervisionId" params={{ supervisionId: row.id }} className={lines.line}>
          <span className={lines.title}>{row.title}</span>
          <span className={lines.facts}>{told(row)}</span>
        </Link>
      </li>
    ))}
  </ul>
);
