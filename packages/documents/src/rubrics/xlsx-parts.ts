import type { XmlListener } from "../read/index.ts";

/** A workbook's sheets in order, by the id of the part that holds each. */
export function workbookListener(sheets: { name: string; part: string }[]): XmlListener {
  return {
    open(name, value) {
      if (name === "sheet") sheets.push({ name: value("name") ?? "", part: value("id") ?? "" });
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
      else if (name === "si") into.push(text ?? "");
    },
    text(said) {
      if (isText && reading === 0 && text !== null) text += said;
    },
  };
}

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
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (plain.includes("%")) return "percent";
  return /[dmyhs]/i.test(plain) && !/general/i.test(plain) ? "date" : "plain";
}

// The numbers of Excel's own formats, ECMA-376 part 1, 18.8.30.
const builtIn = (id: number): NumberKind =>
  id === 9 || id === 10 ? "percent" : (id >= 14 && id <= 22) || (id >= 45 && id <= 47) ? "date" : "plain";
