import { romanOf } from "@gandan/domain/values";
import type { XmlListener } from "../../office/index.ts";

interface Level {
  start: number;
  format: string;
  text: string;
}

interface Numbers {
  abstractId: string;
  starts: Map<number, number>;
}

/** What a docx says of its automatic numbers: lists, their levels, and the styles that carry them. */
export interface Numbering {
  levels: Map<string, Map<number, Level>>;
  lists: Map<string, Numbers>;
  styles: Map<string, { listId: string | null; level: number | null; basedOn: string | null }>;
}

export const emptyNumbering = (): Numbering => ({ levels: new Map(), lists: new Map(), styles: new Map() });

/** Hears word/numbering.xml. */
export function numberingListener(into: Numbering): XmlListener {
  let abstractId = "";
  let level: Level | null = null;
  let list: Numbers | null = null;
  let overridden = 0;
  return {
    open(name, value) {
      const val = value("val") ?? "";
      if (name === "abstractNum") {
        abstractId = value("abstractNumId") ?? "";
        into.levels.set(abstractId, new Map());
      } else if (name === "num") {
        list = { abstractId: "", starts: new Map() };
        into.lists.set(value("numId") ?? "", list);
      } else if (name === "abstractNumId" && list !== null) list.abstractId = val;
      else if (name === "lvlOverride") overridden = Number(value("ilvl") ?? 0);
      else if (name === "startOverride") list?.starts.set(overridden, Number(val));
      else if (name === "lvl" && list === null) {
        level = { start: 1, format: "decimal", text: "" };
        into.levels.get(abstractId)?.set(Number(value("ilvl") ?? 0), level);
      } else if (level !== null && name === "start") level.start = Number(val);
      else if (level !== null && name === "numFmt") level.format = val;
      else if (level !== null && name === "lvlText") level.text = val;
    },
    close(name) {
      if (name === "num") list = null;
      if (name === "lvl") level = null;
    },
  };
}

/** Hears word/styles.xml: which styles bring a list with them. */
export function stylesListener(into: Numbering): XmlListener {
  let style: { listId: string | null; level: number | null; basedOn: string | null } | null = null;
  return {
    open(name, value) {
      const val = value("val");
      if (name === "style") {
        style = { listId: null, level: null, basedOn: null };
        into.styles.set(value("styleId") ?? "", style);
      } else if (style !== null && name === "basedOn") style.basedOn = val;
      else if (style !== null && name === "numId") style.listId = val;
      else if (style !== null && name === "ilvl") style.level = Number(val ?? 0);
    },
    close(name) {
      if (name === "style") style = null;
    },
  };
}

/** The list a style brings, looked for through the styles it is based on. */
export function listOfStyle(numbering: Numbering, styleId: string | null): { listId: string; level: number } | null {
  let level: number | null = null;
  for (let id = styleId, depth = 0; id !== null && depth < 20; depth += 1) {
    const style = numbering.styles.get(id);
    if (style === undefined) return null;
    level ??= style.level;
    if (style.listId !== null) return style.listId === "0" ? null : { listId: style.listId, level: level ?? 0 };
    id = style.basedOn;
  }
  return null;
}

/** Counts the paragraphs of lists and gives each the marker Word would show. */
export function markerCounter(numbering: Numbering): (listId: string, level: number) => string | null {
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return (listId, level) => {
    const list = numbering.lists.get(listId);
    const levels = numbering.levels.get(list?.abstractId ?? "");
    const own = levels?.get(level);
    if (list === undefined || levels === undefined || own === undefined) return null;
    const count = counts.get(list.abstractId) ?? [];
    counts.set(list.abstractId, count);
    const override = list.starts.get(level);
    const restarts = override !== undefined && !started.has(`${listId}.${level}`);
    started.add(`${listId}.${level}`);
    const before = restarts ? undefined : count[level];
    count[level] = before === undefined ? (override ?? own.start) : before + 1;
    count.length = level + 1;
    if (own.format === "bullet") return bulletSign(own.text);
    if (own.format === "none" && own.text === "") return null;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const upper = levels.get(at);
      return upper === undefined ? "" : numberAs(count[at] ?? upper.start, upper.format);
    });
  };
}

const bulletSign = (text: string): string => (text === "+" || text === "*" ? text : "-");

function numberAs(value: number, format: string): string {
  if (format === "lowerLetter" || format === "upperLetter") {
    const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
    return format === "upperLetter" ? letter.toUpperCase() : letter;
  }
  if (format === "lowerRoman") return romanOf(value).toLowerCase();
  if (format === "upperRoman") return romanOf(value);
  if (format === "decimalZero") return String(value).padStart(2, "0");
  return format === "none" ? "" : String(value);
}
