import { Button } from "@mantine/core";
import { IconTemplate } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api } from "../../api.ts";
import { EmptyState } from "../../page/empty-state.tsx";
import { PageHead } from "../../page/page-head.tsx";
import { Shown } from "../../asking/shown.tsx";
import { together } from "../../asking/together.ts";
import { WayBack } from "../../page/way-back.tsx";
import { TextLink } from "../../page/text-link.tsx";
import { useWords } from "../../frame/words.tsx";
import { Heap } from "../../home/heap.tsx";
import homeClasses from "../../home/home-page.module.css";
import { VoiceLines } from "../../home/voice-lines.tsx";
import { ListsToDecide } from "../../retention/lists-to-decide.tsx";
import classes from "./watch.module.css";

const shown = 6;
const soonest = { sort: "due", order: "asc", limit: shown } as const;

/** The leader's look at the register: what is late, due, silent, waits for a decision, and with whom it lies. */
export function WatchPage() {
  const { t } = useWords();
  const toSign = useQuery(api.petitions.toSign.queryOptions());
  const late = useQuery(api.petitions.list.queryOptions({ clock: "late", ...soonest }));
  const today = useQuery(api.petitions.list.queryOptions({ clock: "today", ...soonest }));
  const week = useQuery(api.petitions.list.queryOptions({ clock: "week", ...soonest }));
  const silent = useQuery(
    api.petitions.list.queryOptions({ clock: "silent", sort: "updated", order: "asc", limit: shown }),
  );
  const decisions = useQuery(
    api.petitions.list.queryOptions({ kinds: ["complaint"], states: ["accepted"], ...soonest }),
  );
  return (
    <>
      <PageHead
        back={<WayBack to="/tieng-dan">{t("petitions.title")}</WayBack>}
        title={t("petitions.watch")}
        lead={t("petitions.watch.lead")}
      >
        <Button
          variant="default"
          leftSection={<IconTemplate size={16} aria-hidden />}
          renderRoot={(root) => <Link to="/tieng-dan/mau-tra-loi" {...root} />}
        >
          {t("petitions.templates")}
        </Button>
      </PageHead>
      <div className={homeClasses.grid}>
        <div className={homeClasses.column}>
          <Shown query={together([toSign, late, today, week, silent, decisions])}>
            {([toSign, late, today, week, silent, decisions]) => (
              <>
                {[toSign, late, today, week, silent, decisions].every(({ total }) => total === 0) && (
                  <EmptyState title={t("petitions.watch.quiet")} text={t("petitions.watch.quiet.text")} />
                )}
                <Heap
                  tone="now"
                  count={toSign.total}
                  words={t("petitions.watch.toSign", { count: toSign.total })}
                  link={{ to: "/tieng-dan", search: { "trang-thai": "for-signature", xep: "due-asc" } }}
                >
                  <VoiceLines rows={toSign.rows.slice(0, shown)} />
                </Heap>
                <ListsToDecide />
                <Heap
                  tone="late"
                  count={late.total}
                  words={t("petitions.watch.late", { count: late.total })}
                  link={{ to: "/tieng-dan", search: { "dong-ho": "late", xep: "due-asc" } }}
                >
                  <VoiceLines rows={late.rows} />
                </Heap>
                <Heap
                  tone="now"
                  count={today.total}
                  words={t("petitions.watch.today", { count: today.total })}
                  link={{ to: "/tieng-dan", search: { "dong-ho": "today" } }}
                >
                  <VoiceLines rows={today.rows} />
                </Heap>
                <Heap
                  tone="plain"
                  count={decisions.total}
                  words={t("petitions.watch.decisions", { count: decisions.total })}
                  link={{ to: "/tieng-dan", search: { loai: "complaint", "trang-thai": "accepted", xep: "due-asc" } }}
                >
                  <VoiceLines rows={decisions.rows} />
                </Heap>
                <Heap
                  tone="plain"
                  count={week.total}
                  words={t("petitions.watch.week", { count: week.total })}
                  link={{ to: "/tieng-dan", search: { "dong-ho": "week", xep: "due-asc" } }}
                >
                  <VoiceLines rows={week.rows} />
                </Heap>
                <Heap
                  tone="silent"
                  count={silent.total}
                  words={t("petitions.watch.silent", { count: silent.total })}
                  link={{ to: "/tieng-dan", search: { "dong-ho": "silent", xep: "updated-asc" } }}
                >
                  <VoiceLines rows={silent.rows} />
                </Heap>
              </>
            )}
          </Shown>
        </div>
        <div className={homeClasses.column}>
          <Load />
        </div>
      </div>
    </>
  );
}

function Load() {
  const { t } = useWords();
  const rows = useQuery(api.petitions.load.queryOptions()).data ?? [];
  if (rows.length === 0) return null;
  return (
    <section className={homeClasses.card}>
      <h2 className={classes.title}>{t("petitions.watch.load")}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("petitions.watch.load.who")}</th>
            <th scope="col">{t("petitions.watch.load.open")}</th>
            <th scope="col">{t("petitions.watch.load.late")}</th>
            <th scope="col">{t("petitions.watch.load.silent")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ positionId, title, holders, open, late, silent }) => (
            <tr key={positionId ?? "nobody"}>
              <th scope="row">
                {title ?? <TextLink to="/tieng-dan">{t("petitions.watch.load.nobody")}</TextLink>}
                {holders.length > 0 && <span className={classes.who}>{holders.join(", ")}</span>}
              </th>
              <td>{open}</td>
              <td data-late={late > 0 || undefined}>{late}</td>
              <td>{silent}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
