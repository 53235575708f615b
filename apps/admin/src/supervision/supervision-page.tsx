import { writeDay } from "@gandan/i18n";
import { Button, Group } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { idOf } from "@gandan/domain/values";
import { useState } from "react";
import { api } from "../api.ts";
import { NotFound } from "../frame/not-found.tsx";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { Shown } from "../asking/shown.tsx";
import { StepsLine } from "../page/steps-line.tsx";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { History } from "../journal/index.ts";
import { FindingCard } from "./finding-card.tsx";
import { FindingWindow } from "./finding-window.tsx";
import { PlanWindow } from "./plan-window.tsx";
import type { Page } from "./rows.ts";
import { Steps } from "./steps.tsx";
import classes from "./supervision.module.css";

/** A supervision from its plan to the last mended finding. */
export function SupervisionPage() {
  const { supervisionId } = useParams({ from: "/desk/giam-sat/$supervisionId" });
  const id = idOf("supervision").safeParse(supervisionId);
  return id.success ? <Asked id={id.data} /> : <NotFound />;
}

function Asked({ id }: { id: Page["supervision"]["id"] }) {
  const query = useQuery(api.supervision.get.queryOptions({ id }));
  return <Shown query={query}>{(page) => <One page={page} />}</Shown>;
}

const usual = ["planned", "under-way", "concluded", "closed"] as const;

function One({ page }: { page: Page }) {
  const { t } = useWords();
  const { today } = useMe();
  const may = useMay();
  const [open, setOpen] = useState<"plan" | "finding" | null>(null);
  const { supervision, findings, steps, hamletNames } = page;
  const { id, kind, body, state, from, to, scope, conclusion, concludedOn, cancelReason, answerDays } = supervision;
  const isCancelled = state === "cancelled";
  return (
    <>
      <PageHead
        title={supervision.title}
        lead={[
          t(`supervision.kind.${kind}`),
          t(`supervision.body.${body}`),
          t("supervision.days", { from: writeDay(from), to: writeDay(to) }),
        ].join(" · ")}
        back={
          <WayBack to="/giam-sat" search={{ nam: Number(from.slice(0, 4)) }}>
            {t("supervision.title")}
          </WayBack>
        }
      >
        {steps.includes("edit") && (
          <Button variant="default" leftSection={<IconPencil size={18} aria-hidden />} onClick={() => setOpen("plan")}>
            {t("supervision.edit")}
          </Button>
        )}
        {steps.includes("note") && (
          <Button color="earth" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen("finding")}>
            {t(kind === "criticism" ? "supervision.finding.add.comment" : "supervision.finding.add")}
          </Button>
        )}
      </PageHead>
      <StepsLine
        label={t("supervision.states")}
        states={usual.map((one) => ({ state: one, name: t(`supervision.state.${one}`) }))}
        current={isCancelled ? "planned" : state}
        aside={isCancelled ? t("supervision.state.cancelled") : null}
      />
      <Group gap="xs" my="lg">
        <Steps page={page} today={today} />
      </Group>
      <div className={classes.grid}>
        <section className={classes.column} aria-label={t("supervision.findings")}>
          <h2>{t(kind === "criticism" ? "supervision.findings.comments" : "supervision.findings")}</h2>
          {findings.length === 0 && <p className={classes.quiet}>{t("supervision.findings.none")}</p>}
          {findings.map((finding) => (
            <FindingCard key={finding.id} finding={finding} supervision={supervision} today={today} />
          ))}
        </section>
        <div className={classes.column}>
          <section className={classes.card}>
            <h2>{t("supervision.facts")}</h2>
            <dl className={classes.facts}>
              {scope !== "" && <Fact name={t(`supervision.field.scope.${kind}`)} words={scope} />}
              {hamletNames.length > 0 && <Fact name={t("supervision.field.hamlets")} words={hamletNames.join(", ")} />}
              <Fact
                name={t("supervision.field.answerDays")}
                words={`${t("petitions.limits.count.working-day", { count: answerDays })} – ${t("supervision.setting")}`}
              />
              {concludedOn !== null && <Fact name={t("supervision.concluded-on")} words={writeDay(concludedOn)} />}
              {conclusion !== null && <Fact name={t("supervision.conclusion")} words={conclusion} />}
              {cancelReason !== null && <Fact name={t("supervision.state.cancelled")} words={cancelReason} />}
            </dl>
          </section>
          {may("journal.read") && (
            <section className={classes.card}>
              <h2>{t("supervision.history")}</h2>
              <History recordId={id} />
            </section>
          )}
        </div>
      </div>
      {open === "plan" && (
        <PlanWindow
          given={supervision}
          kind={kind}
          answerDays={answerDays}
          today={today}
          onClose={() => setOpen(null)}
        />
      )}
      {open === "finding" && <FindingWindow given={null} supervision={supervision} onClose={() => setOpen(null)} />}
    </>
  );
}

const Fact = ({ name, words }: { name: string; words: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{words}</dd>
  </div>
);
