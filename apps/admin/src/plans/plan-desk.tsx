import { type Finding, applyFix } from "@gandan/domain/plans";
import { Group, Stack } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { type Outputs, client } from "../api.ts";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { ReasonWindow } from "../asking/reason-window.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { StepsLine } from "../page/steps-line.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { useMay, useMe } from "../frame/use-me.ts";
import { useWords } from "../frame/words.tsx";
import { History } from "../journal/index.ts";
import type { Comparison } from "./differences.tsx";
import { CoverageLine } from "./coverage-line.tsx";
import { DutyList } from "./duty-list.tsx";
import { Findings } from "./findings.tsx";
import { findingMarks, progressMarks, proposalMarks, structureMarks } from "./marks.ts";
import { PlanSteps } from "./plan-steps.tsx";
import { PublicLine } from "./public-line.tsx";
import { PublishSteps } from "./publish-steps.tsx";
import { ProposalsPanel } from "./proposals-panel.tsx";
import { sheetOf } from "./proposal-sheet.ts";
import { planTabs } from "./routes.tsx";
import { Structure } from "./structure.tsx";
import { useKeptSheet } from "./use-kept-sheet.ts";
import { Versions } from "./versions.tsx";
import { Workspace } from "./workspace.tsx";

export type PlanData = Outputs["plans"]["get"];

const life = ["draft", "in-review", "signed", "in-force", "closed"] as const;

const openCount = (proposals: PlanData["proposals"]): number =>
  proposals.filter((it) => it.taskIds.length === 0 && it.setAside === null).length;

/** The desk on which a plan is worked. */
export function PlanDesk({ page }: { page: PlanData }) {
  const { t } = useWords();
  const may = useMay();
  const navigate = useNavigate({ from: "/ke-hoach/$planId" });
  const search = useSearch({ from: "/desk/ke-hoach/$planId" });
  const { plan, version } = page;
  const { document } = version;
  const { today } = useMe();
  const [litId, setLit] = useState<string | null>(search.cau || null);
  const { sheet, change } = useKeptSheet(plan.id, sheetOf(page.proposals, today).rows);
  const [dismissed, setDismissed] = useState<Finding | null>(null);
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const dismiss = useAsk(client.plans.dismissFinding.mutate);
  const restore = useAsk(client.plans.restoreFinding.mutate);
  const fix = useAsk(client.plans.addVersion.mutate, t("plans.findings.fixed"));
  const addVersion = useAsk(client.plans.addVersion.mutate, t("plans.versions.added"));
  const planId = plan.id;
  const mayEdit = may("plan.import") && plan.state !== "closed" && plan.state !== "withdrawn";
  const mayFix = mayEdit && (plan.state === "draft" || plan.state === "in-review");

  // What was confirmed or set aside leaves the sheet, a mended text says its words anew; what was changed on it stays.
  useEffect(() => {
    change({ kind: "propose", rows: sheetOf(page.proposals, today).rows });
  }, [change, page.proposals, today]);

  const tabs = [
    {
      value: "tien-do",
      label: t("plans.tab.progress"),
      marks: progressMarks(page.progress),
      content: <DutyList planId={planId} progress={page.progress} tally={page.tally} litId={litId} onLight={setLit} />,
    },
    {
      value: "de-xuat",
      label: t("plans.tab.proposals"),
      count: openCount(page.proposals),
      marks: proposalMarks(sheet.rows),
      content: (
        <ProposalsPanel page={page} sheet={sheet} onChange={change} litId={litId} onLight={setLit} mayEdit={mayEdit} />
      ),
    },
    {
      value: "ra-soat",
      label: t("plans.tab.findings"),
      count: page.findings.filter((finding) => finding.dismissed === null).length,
      marks: findingMarks(page.findings),
      content: (
        <Stack gap="sm">
          <RefusalAlert refusal={fix.refusal ?? restore.refusal} />
          <Findings
            findings={page.findings}
            litId={litId}
            onLight={setLit}
            onFix={
              mayFix
                ? (finding) =>
                    void fix.take({
                      planId,
                      text: applyFix(document.source, finding),
                      change: finding.message.vi.slice(0, 2_000),
                    })
                : undefined
            }
            onDismiss={mayEdit ? setDismissed : undefined}
            onRestore={mayEdit ? (finding) => void restore.take({ planId, findingKey: finding.key }) : undefined}
          />
        </Stack>
      ),
    },
    {
      value: "cau-truc",
      label: t("plans.tab.text"),
      marks: structureMarks(document),
      content: (
        <Stack gap="md">
          <CoverageLine coverage={page.coverage} unplaced={document.unplaced} />
          <Structure document={document} litId={litId} onLight={setLit} />
        </Stack>
      ),
    },
    {
      value: "phien-ban",
      label: t("plans.tab.versions"),
      marks: [],
      content: (
        <Stack gap="sm">
          <RefusalAlert refusal={addVersion.refusal} />
          <Versions
            planId={planId}
            versions={page.versions}
            source={document.source}
            comparison={comparison}
            mayAdd={mayEdit}
            onCompare={(from, to) =>
              void client.plans.compare.query({ planId, from, to }).then((parts) => setComparison({ from, to, parts }))
            }
            onAdd={async (text, words) => (await addVersion.take({ planId, text, change: words })) !== null}
          />
        </Stack>
      ),
    },
    { value: "lich-su", label: t("plans.tab.history"), marks: [], content: <History recordId={planId} /> },
  ];

  return (
    <>
      <PageHead
        title={plan.title}
        back={<WayBack to="/ke-hoach">{t("plans.title")}</WayBack>}
        lead={
          <Group gap="4px 16px" mt={6}>
            <span>
              {plan.number === null
                ? t("plans.noNumber")
                : t("plans.number", { number: `${plan.number}/${plan.symbol ?? ""}` })}
            </span>
            <StepsLine
              label={t("plans.column.state")}
              states={life.map((state) => ({ state, name: t(`plans.state.${state}`) }))}
              current={life.find((state) => state === plan.state) ?? "draft"}
              aside={plan.state === "withdrawn" ? t("plans.state.withdrawn") : null}
            />
            <PublicLine plan={plan} />
          </Group>
        }
      >
        {page.mayPublish && <PublishSteps plan={plan} />}
        <PlanSteps plan={plan} steps={page.steps} />
      </PageHead>
      <Workspace
        document={document}
        tabs={tabs}
        value={search.phan ?? "tien-do"}
        onTab={(value) =>
          void navigate({ search: { phan: planTabs.find((tab) => tab === value) }, replace: true, resetScroll: false })
        }
        litId={litId}
        onLight={setLit}
      />
      {dismissed !== null && (
        <ReasonWindow
          title={t("plans.findings.dismiss.title")}
          text={t("plans.findings.dismiss.text")}
          confirm={t("plans.findings.dismiss")}
          sending={dismiss}
          onConfirm={(reason) =>
            void dismiss
              .take({ planId, findingKey: dismissed.key, reason })
              .then((answer) => answer !== null && setDismissed(null))
          }
          onClose={() => setDismissed(null)}
        />
      )}
    </>
  );
}
