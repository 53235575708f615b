import type { XmlListener } from "../office/index.ts";

/** What a workbook says of itself: its sheets in order, by the id of the part that holds each, and from when it counts days. */
export interface Workbook {
  sheets: { name: string; part: string; isHidden: boolean }[];
  /** Old workbooks of the Macintosh count from 1904. */
  is1904: boolean;
}

export function workbookListener(into: Workbook): XmlListener {
  return {
    open(name, value) {
      if (name === "sheet")
        into.sheets.push({
          name: value("name") ?? "",
          part: value("id") ?? "",
          isHidden: /hidden/i.test(value("state") ?? ""),
        });
      else if (name === "workbookPr") into.is1904 = /^(?:1|true)$/.test(value("date1904") ?? "");
    },
    close() {},
  };
}

/** The names of parts by their ids. */
export function relationsListener(into: Map<string, string>): XmlListener {
  return {
    open(name, value) {
      const [id, target] = [value("Id"), value("Target")];
      if (name === "Relationship" && id !== null && target !== null)
        into.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`);
    },
    close() {},
  };
}

/** Texts that cells share; readings of foreign signs beside them are left out. */
export function sharedTextListener(into: string[]): XmlListener {
  let text: string | null = null;
  let isText = false;
  let reading = 0;
  return {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") reading += 1;
      else if (name === "t") isText = true;
    },
    close(name) {
      if (name === "t") isText = false;
      else if (name === "rPh") reading -= 1;
      else if (name === "si") into.push(unescaped(text ?? ""));
    },
    text(said) {
      if (isText && reading === 0 && text !== null) text += said;
    },
  };
}

/** A text without the escapes in which workbooks write what XML does not hold: "_x000D_" is the end of a line. */
export const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");

/** How the numbers of a style are meant. */
export type NumberKind = "plain" | "percent" | "date";

/** The kind of number that each style of cells shows. */
export function cellStylesListener(into: NumberKind[]): XmlListener {
  const own = new Map<string, NumberKind>();
  let isCells = false;
  return {
    open(name, value) {
      if (name === "numFmt") own.set(value("numFmtId") ?? "", kindOfFormat(value("formatCode") ?? ""));
      else if (name === "cellXfs") isCells = true;
      else if (name === "xf" && isCells) {
        const id = value("numFmtId") ?? "0";
        into.push(own.get(id) ?? builtIn(Number(id)));
      }
    },
    close(name) {
      if (name === "cellXfs") isCells = false;
    },
  };
}

function kindOfFormat(code: string): NumberKind {
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "");
  if (plain.includes("%")) return "percent";
  return /[dmyhs]/i.test(plain) && !/general/i.test(plain) ? "date" : "plain";
}

// The numbers of Excel's own formats, ECMA-376 part 1, 18.8.30.
const builtIn = (id: number): NumberKind =>
  id === 9 || id === 10 ? "percent" : (id >= 14 && id <= 22) || (id >= 45 && id <= 47) ? "date" : "plain";
