import { type Plan, applyFix } from "@gandan/domain/plans";
import { Alert, Button, Group, NumberInput, Stack, TextInput, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconFileText } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { client } from "../api.ts";
import { useKeptDraft } from "../asking/kept-draft.ts";
import { FileDrop } from "../files/file-drop.tsx";
import { PageHead } from "../page/page-head.tsx";
import { WayBack } from "../page/way-back.tsx";
import { RefusalAlert } from "../asking/refusal-alert.tsx";
import { offerUndo } from "../asking/undo-notice.tsx";
import { useAsk } from "../asking/use-ask.ts";
import { TextLink } from "../page/text-link.tsx";
import { useWords } from "../frame/words.tsx";
import { base64Of } from "../files/base64-of.ts";
import { CoverageLine } from "./coverage-line.tsx";
import { Findings } from "./findings.tsx";
import classes from "./import-page.module.css";
import { findingMarks, proposalMarks, structureMarks } from "./marks.ts";
import type { SheetChange } from "./proposal-sheet.ts";
import type { Sheet } from "./sheet-row.ts";
import { Proposals } from "./proposals.tsx";
import { Structure } from "./structure.tsx";
import { useOffice } from "./use-office.ts";
import { type Reading, useReading } from "./use-reading.ts";
import { Workspace } from "./workspace.tsx";

/** A plan on paper comes in: drop or paste, look at what was understood, then keep it. */
export function ImportPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const pasted = useKeptDraft("plan-text", "");
  const { reading, wish, sheet, read, setWish, change, ...desk } = useReading(() =>
    notifications.show({ message: t("plans.import.resumed") }),
  );
  const [isTooLarge, setTooLarge] = useState(false);
  const keep = useAsk(client.plans.import.mutate, t("plans.import.saved"));

  const takeFile = async (file: File | null) => {
    setTooLarge(file === null);
    if (file !== null) await desk.take({ file: { name: file.name, base64: await base64Of(file) } });
  };

  const save = async () => {
    if (reading === null) return;
    const answer = await keep.take({ ...reading.source, ...wish });
    if (answer === null) return;
    pasted.drop();
    desk.becamePlan(answer.value.planId);
    await navigate({ to: "/ke-hoach/$planId", params: { planId: answer.value.planId }, search: { phan: "de-xuat" } });
  };

  if (reading === null)
    return (
      <>
        <PageHead
          back={<WayBack to="/ke-hoach">{t("plans.title")}</WayBack>}
          title={t("plans.import.title")}
          lead={t("plans.import.lead")}
        />
        <div className={classes.entry}>
          <FileDrop
            icon={IconFileText}
            label={t("plans.import.drop")}
            hint={t("plans.import.drop.hint")}
            isBusy={read.isBusy}
            onFile={(file) => void takeFile(file)}
          />
          <RefusalAlert refusal={isTooLarge ? t("plans.import.fileTooLarge") : read.refusal} />
          <Textarea
            label={t("plans.import.paste")}
            description={t("plans.import.paste.hint")}
            autosize
            minRows={8}
            maxRows={18}
            value={pasted.draft}
            onChange={(event) => pasted.setDraft(event.currentTarget.value)}
          />
          <Group>
            <Button
              color="earth"
              loading={read.isBusy}
              disabled={pasted.draft.trim() === ""}
              onClick={() => void desk.take({ text: pasted.draft })}
            >
              {t("plans.import.read")}
            </Button>
          </Group>
        </div>
      </>
    );
  return (
    <>
      <PageHead
        back={<WayBack to="/ke-hoach">{t("plans.title")}</WayBack>}
        title={t("plans.import.title")}
        lead={<CoverageLine coverage={reading.value.coverage} unplaced={reading.value.document.unplaced} />}
      >
        <Button
          variant="default"
          onClick={() =>
            offerUndo(t("plans.import.laidAside"), { label: t("plans.proposals.undo"), take: desk.layAside() })
          }
        >
          {t("plans.import.again")}
        </Button>
        <Button
          color="earth"
          loading={keep.isBusy}
          disabled={reading.value.duplicateOf !== null || wish.title.trim() === ""}
          onClick={() => void save()}
        >
          {t("plans.import.save")}
        </Button>
      </PageHead>
      <Stack gap="md">
        <RefusalAlert refusal={keep.refusal ?? read.refusal} />
        {reading.value.duplicateOf !== null && (
          <Alert color="gold" variant="light" role="alert">
            {t("plans.import.duplicate")}{" "}
            <TextLink to="/ke-hoach/$planId" params={{ planId: reading.value.duplicateOf.planId }}>
              {t("plans.import.duplicate.open", { title: reading.value.duplicateOf.title })}
            </TextLink>
          </Alert>
        )}
        <Group align="start" grow preventGrowOverflow={false}>
          <TextInput
            label={t("plans.import.name")}
            value={wish.title}
            maxLength={1_000}
            flex="1 1 420px"
            onChange={(event) => setWish({ ...wish, title: event.currentTarget.value })}
          />
          <NumberInput
            label={t("plans.import.year")}
            value={wish.year}
            min={1990}
            max={2100}
            maw={180}
            hideControls
            onChange={(year) => typeof year === "number" && setWish({ ...wish, year })}
          />
        </Group>
        <ReadingView
          reading={reading.value}
          sheet={sheet}
          plan={{ year: wish.year, issuedOn: null }}
          onSheet={change}
          onText={(text) => void desk.take({ text }, "mended")}
        />
      </Stack>
    </>
  );
}

interface ReadingProperties {
  reading: Reading["value"];
  sheet: Sheet;
  plan: Pick<Plan, "year" | "issuedOn">;
  onSheet: (change: SheetChange) => void;
  onText: (text: string) => void;
}

function ReadingView({ reading, sheet, plan, onSheet, onText }: ReadingProperties) {
  const { t } = useWords();
  const office = useOffice();
  const [tab, setTab] = useState("cau-truc");
  const [litId, setLit] = useState<string | null>(null);
  const { document, findings } = reading;
  return (
    <Workspace
      document={document}
      value={tab}
      onTab={setTab}
      litId={litId}
      onLight={setLit}
      tabs={[
        {
          value: "cau-truc",
          label: t("plans.tab.text"),
          marks: structureMarks(document),
          content: <Structure document={document} litId={litId} onLight={setLit} />,
        },
        {
          value: "ra-soat",
          label: t("plans.tab.findings"),
          count: findings.length,
          marks: findingMarks(findings),
          content: (
            <Findings
              findings={findings}
              litId={litId}
              onLight={setLit}
              onFix={(finding) => onText(applyFix(document.source, finding))}
            />
          ),
        },
        {
          value: "de-xuat",
          label: t("plans.tab.proposals"),
          count: sheet.rows.length,
          marks: proposalMarks(sheet.rows),
          content: (
            <Proposals sheet={sheet} onChange={onSheet} plan={plan} litId={litId} onLight={setLit} {...office} />
          ),
        },
      ]}
    />
  );
}
