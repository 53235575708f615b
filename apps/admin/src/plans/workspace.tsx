import type { PlanDocument } from "@gandan/domain/plans";
import { Tabs } from "@mantine/core";
import type { ReactNode } from "react";
import { useWords } from "../frame/words.tsx";
import { Paper, type PaperMark } from "./paper/paper.tsx";
import classes from "./workspace.module.css";

interface WorkspaceTab {
  value: string;
  label: string;
  /** Shown beside the label where it says something. */
  count?: number;
  marks: readonly PaperMark[];
  content: ReactNode;
}

interface Properties {
  document: PlanDocument;
  tabs: readonly WorkspaceTab[];
  value: string;
  onTab: (value: string) => void;
  litId: string | null;
  onLight: (id: string | null) => void;
}

/** The plan as paper at the left, what is made of it at the right; what is lit on one side is lit on the other. */
export function Workspace({ document, tabs, value, onTab, litId, onLight }: Properties) {
  const { t } = useWords();
  const current = tabs.find((tab) => tab.value === value) ?? tabs[0];
  return (
    <div className={classes.workspace}>
      <div className={classes.paper}>
        <Paper
          document={document}
          marks={current?.marks ?? []}
          litId={litId}
          onLight={onLight}
          onChoose={onLight}
          label={t("plans.paper")}
        />
      </div>
      <Tabs
        value={current?.value ?? null}
        onChange={(tab) => {
          onLight(null);
          if (tab !== null) onTab(tab);
        }}
        keepMounted={false}
        className={classes.side}
      >
        <Tabs.List className={classes.tabs}>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab.value} value={tab.value}>
              {tab.label}
              {tab.count !== undefined && tab.count > 0 && <span className={classes.count}>{tab.count}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((tab) => (
          <Tabs.Panel key={tab.value} value={tab.value} className={classes.panel}>
            {tab.content}
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  );
}
