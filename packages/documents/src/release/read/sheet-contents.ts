import { type Result, ok } from "@gandan/domain/values";
import type { XmlListener } from "../../office/index.ts";
import type { Contents } from "../contents.ts";
import type { Archive } from "./office-contents.ts";
import type { ReleaseReadRefusal } from "./refusals.ts";
import { sheetListener } from "./sheet-listener.ts";
import { coveredStyles } from "./sheet-styles.ts";

interface Sheet {
  name: string;
  relation: string;
  isHidden: boolean;
}

/** What a workbook holds: its sheets, shown or not, with what is folded away in them. */
export function readSheets(archive: Archive, contents: Contents): Result<null, ReleaseReadRefusal> {
  const sheets: Sheet[] = [];
  const targets = new Map<string, string>();
  const strings: string[] = [];
  const styles = coveredStyles();
  const parts: [string, XmlListener][] = [
    ["xl/workbook.xml", workbookListener(sheets)],
    ["xl/_rels/workbook.xml.rels", relationsListener(targets)],
    ["xl/sharedStrings.xml", stringsListener(strings)],
    ["xl/styles.xml", styles.listener],
  ];
  for (const [name, listener] of parts) {
    const walked = archive.walk(name, listener);
    if (!walked.ok) return walked;
  }
  for (const { name, relation, isHidden } of sheets) {
    const place = { part: "sheet", name } as const;
    if (isHidden) contents.hiddenSheets.push({ place, words: "" });
    const target = targets.get(relation);
    if (target === undefined) continue;
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    const walked = archive.walk(path, sheetListener(place, strings, styles.isCovered, contents));
    if (!walked.ok) return walked;
  }
  return ok(null);
}

const workbookListener = (sheets: Sheet[]): XmlListener => ({
  open(name, value) {
    if (name !== "sheet") return;
    const state = value("state");
    const isHidden = state === "hidden" || state === "veryHidden";
    sheets.push({ name: value("name") ?? "", relation: value("id") ?? "", isHidden });
  },
  close: () => undefined,
});

const relationsListener = (targets: Map<string, string>): XmlListener => ({
  open(name, value) {
    const [id, target] = [value("Id"), value("Target")];
    if (name === "Relationship" && id !== null && target !== null) targets.set(id, target);
  },
  close: () => undefined,
});

function stringsListener(strings: string[]): XmlListener {
  let text = "";
  let isText = false;
  return {
    open(name) {
      if (name === "si") text = "";
      isText = name === "t";
    },
    close(name) {
      if (name === "t") isText = false;
      if (name === "si") strings.push(text);
    },
    text(piece) {
      if (isText) text += piece;
    },
  };
}
