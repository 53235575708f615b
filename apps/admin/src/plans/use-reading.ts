import { planTitle } from "@gandan/domain/plans";
import { useEffect, useReducer, useRef, useState } from "react";
import { type Outputs, client } from "../api.ts";
import { keepDraft, useKeptDraft } from "../asking/kept-draft.ts";
import { useAsk } from "../asking/use-ask.ts";
import { useMe } from "../frame/use-me.ts";
import { changeSheet, sheetOf } from "./proposal-sheet.ts";
import { type SheetEdits, editedSheet, editsOf, noEdits } from "./sheet-edits.ts";
import { keptSheetOf } from "./use-kept-sheet.ts";

type Answer = Extract<Outputs["plans"]["read"], { ok: true }>["value"];
type Source = { text: string } | { file: { name: string; base64: string } };
interface Wish {
  title: string;
  year: number;
}

/** A document that was read and is not kept as a plan yet. */
export interface Reading {
  source: Source;
  value: Answer;
}

/** What stays in this browser until the plan is kept: the document, what it is to be called, what was changed on its sheet. */
interface Unfinished {
  source: Source;
  wish: Wish;
  edits: SheetEdits;
}

/** A browser keeps about five million signs for a page; of a larger file its text is kept. */
const mostSigns = 2_000_000;
const smallEnough = ({ source, value }: Reading): Source =>
  "file" in source && source.file.base64.length > mostSigns ? { text: value.document.source } : source;

/** The document being read before it is kept; what was mended and changed outlasts a closed page. */
export function useReading(onResumed: () => void) {
  const { today } = useMe();
  const unfinished = useKeptDraft<Unfinished | null>("plan-reading", null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [wish, setWish] = useState<Wish>({ title: "", year: Number(today.slice(0, 4)) });
  const [sheet, change] = useReducer(changeSheet, editedSheet([], noEdits));
  const read = useAsk(client.plans.read.mutate);

  /** Reads a document; one that goes on with what was changed on the sheet before, where it is the same text mended. */
  const take = async (source: Source, goesOn: "anew" | "mended" | Unfinished = "anew") => {
    const answer = await read.take(source);
    if (answer === null) return;
    const { document, proposals, name } = answer.value;
    const begun = sheetOf(proposals, today).rows;
    setReading({ source, value: answer.value });
    if (goesOn === "mended") return change({ kind: "propose", rows: begun });
    const isAnew = goesOn === "anew";
    if (isAnew) window.scrollTo(0, 0);
    change({ kind: "begin", sheet: editedSheet(begun, isAnew ? noEdits : goesOn.edits) });
    setWish(
      isAnew ? { title: planTitle(document) ?? name, year: document.year ?? Number(today.slice(0, 4)) } : goesOn.wish,
    );
    if (!isAnew) onResumed();
  };

  const isResumed = useRef(false);
  useEffect(() => {
    if (isResumed.current) return;
    isResumed.current = true;
    if (unfinished.draft !== null) void take(unfinished.draft.source, unfinished.draft);
    // Once, as the page opens.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const { setDraft } = unfinished;
  useEffect(() => {
    if (reading !== null) setDraft({ source: smallEnough(reading), wish, edits: editsOf(sheet) });
  }, [reading, wish, sheet, setDraft]);

  return {
    reading,
    wish,
    sheet,
    read,
    take,
    setWish,
    change,
    /** Lays the document aside; answers how it is taken up again. */
    layAside() {
      setReading(null);
      unfinished.drop();
      return () => {
        setReading(reading);
        setWish(wish);
        change({ kind: "begin", sheet });
      };
    },
    /** The document became a plan: what was changed on its sheet goes on there. */
    becamePlan(planId: string) {
      keepDraft(keptSheetOf(planId), editsOf(sheet));
      unfinished.drop();
    },
  };
}
