import type { FigureDefinition } from "@gandan/domain/evaluation";
import { type RubricDraft, type RubricName, checkDraft, rowOfCode } from "@gandan/domain/rubrics";
import { Tabs } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useWords } from "../../frame/words.tsx";
import { CheckPanel } from "./check-panel.tsx";
import { ClassesTab } from "./classes-tab.tsx";
import { type Change, EditingContext } from "./editing.ts";
import classes from "./editor.module.css";
import { ExtrasTab } from "./extras-tab.tsx";
import { FactsTab } from "./facts-tab.tsx";
import { type Place, goTo } from "./places.ts";
import { RoundsTab } from "./rounds-tab.tsx";
import { RowsTab } from "./rows-tab.tsx";
import { type RubricTab, rubricTabs } from "../rubric-search.ts";

interface Properties {
  draft: RubricDraft;
  name: RubricName;
  figures: readonly FigureDefinition[];
  isLocked: boolean;
  isInForce: boolean;
  change: Change;
  undo: (() => void) | null;
}

const labels = {
  "thong-tin": "rubrics.tab.facts",
  "tieu-chi": "rubrics.tab.rows",
  "thuong-tru": "rubrics.tab.extras",
  "xep-loai": "rubrics.tab.classes",
  "thoi-gian": "rubrics.tab.rounds",
} as const;

/** What is missing and what is wrong, a moment behind the typing. */
export function useCheck({ draft, name, figures }: Pick<Properties, "draft" | "name" | "figures">) {
  const seen = useDeferredValue(draft);
  return useMemo(() => checkDraft(seen, name, figures), [seen, name, figures]);
}

/** A rubric in its parts, with the check beside it. */
export function Editor({ check, undo, ...properties }: Properties & { check: ReturnType<typeof useCheck> }) {
  const { draft, figures, isLocked, isInForce, change } = properties;
  const { t } = useWords();
  const { phan: tab = "tieu-chi" } = useSearch({ from: "/desk/danh-gia/bo-tieu-chi/$rubricId" });
  const navigate = useNavigate({ from: "/danh-gia/bo-tieu-chi/$rubricId" });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [goal, setGoal] = useState<Place | null>(null);
  const { gaps, defects } = check;

  const onOpen = useCallback((code: string, isOpen: boolean) => {
    setOpen((before) => {
      const after = new Set(before);
      if (isOpen) after.add(code);
      else after.delete(code);
      return after;
    });
  }, []);
  const show = (next: RubricTab) => void navigate({ search: (before) => ({ ...before, phan: next }), replace: true });

  // The place is there once its part is shown and its line opened.
  useEffect(() => {
    if (goal !== null && goal.tab === tab) goTo(goal);
  }, [goal, tab]);

  const onGo = (place: Place) => {
    onOpen(place.row, true);
    setGoal({ ...place });
    show(place.tab);
  };

  const faulty = useMemo(
    () =>
      new Set([
        ...gaps.map(({ row }) => row),
        ...defects.filter(({ isBlocking }) => isBlocking).map(({ row }) => rowOfCode(row)),
      ]),
    [gaps, defects],
  );
  const editing = useMemo(() => ({ change, figures, isLocked, isInForce }), [change, figures, isLocked, isInForce]);
  const list = { draft, faulty, open, onOpen };
  return (
    <EditingContext value={editing}>
      <div className={classes.editor}>
        <Tabs
          value={tab}
          className={classes.main ?? ""}
          keepMounted={false}
          onChange={(value) => {
            const next = rubricTabs.find((one) => one === value);
            if (next !== undefined) show(next);
          }}
        >
          <Tabs.List mb="md" className={classes.tabs ?? ""}>
            {rubricTabs.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t(labels[one])}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {rubricTabs.map((one) => (
            <Tabs.Panel key={one} value={one}>
              {one === tab && <Part tab={one} list={list} undo={undo} />}
            </Tabs.Panel>
          ))}
        </Tabs>
        <CheckPanel draft={draft} gaps={gaps} defects={defects} onGo={onGo} />
      </div>
    </EditingContext>
  );
}

interface PartProperties {
  tab: RubricTab;
  list: Parameters<typeof ExtrasTab>[0];
  undo: (() => void) | null;
}

function Part({ tab, list, undo }: PartProperties) {
  const { draft } = list;
  switch (tab) {
    case "thong-tin":
      return <FactsTab draft={draft} />;
    case "tieu-chi":
      return <RowsTab {...list} undo={undo} />;
    case "thuong-tru":
      return <ExtrasTab {...list} />;
    case "xep-loai":
      return <ClassesTab draft={draft} />;
    case "thoi-gian":
      return <RoundsTab draft={draft} />;
  }
}
