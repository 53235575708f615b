import type { PageLayout } from "@gandan/domain/plans";
import type { XmlListener } from "../../office/index.ts";

interface Type {
  font: string | null;
  size: number | null;
}

type StyleType = Type & { basedOn: string | null };

/** What a docx says of its letters before a run says otherwise: by style, by default, by theme. */
export interface Types {
  styles: Map<string, StyleType>;
  usual: Type;
  usualStyle: string | null;
  themes: Map<string, string>;
}

export const noTypes = (): Types => ({
  styles: new Map(),
  usual: { font: null, size: null },
  usualStyle: null,
  themes: new Map(),
});

/** Hears word/theme/theme1.xml: the typefaces that "minor" and "major" stand for. */
export function themeListener(into: Types): XmlListener {
  let part: string | null = null;
  return {
    open(name, value) {
      if (name === "majorFont" || name === "minorFont") part = name.slice(0, 5);
      else if (name === "latin" && part !== null) into.themes.set(part, value("typeface") ?? "");
    },
    close(name) {
      if (name === "majorFont" || name === "minorFont") part = null;
    },
  };
}

/** Hears word/styles.xml: typeface and size of each style, and of text without one. */
export function typesListener(into: Types): XmlListener {
  let style: StyleType | null = null;
  return {
    open(name, value) {
      if (name === "style") {
        const id = value("styleId") ?? "";
        style = { font: null, size: null, basedOn: null };
        into.styles.set(id, style);
        if (value("type") === "paragraph" && isOn(value("default"))) into.usualStyle = id;
      } else if (name === "basedOn" && style !== null) style.basedOn = value("val");
      else hearType(style ?? into.usual, into, name, value);
    },
    close() {},
  };
}

const isOn = (value: string | null): boolean => value === "1" || value === "true";

function hearType(type: Type, types: Types, name: string, value: (attribute: string) => string | null): void {
  if (name === "rFonts") {
    const theme = value("asciiTheme") ?? value("hAnsiTheme");
    type.font = (theme === null ? null : types.themes.get(theme.slice(0, 5))) ?? value("ascii") ?? value("hAnsi");
  } else if (name === "sz") type.size = Number(value("val")) / 2 || null;
}

function ofStyle(types: Types, id: string | null): Type {
  const found: Type = { font: null, size: null };
  for (let next = id, depth = 0; next !== null && depth < 20; depth += 1) {
    const style = types.styles.get(next);
    if (style === undefined) break;
    found.font ??= style.font;
    found.size ??= style.size;
    next = style.basedOn;
  }
  return found;
}

const skipped = new Set(["del", "moveFrom", "Fallback", "pPrChange", "rPrChange", "sectPrChange"]);
const millimetres = (twips: string | null): number => Math.round(Number(twips ?? 0) * (25.4 / 1440) * 10) / 10;

/** Hears word/document.xml: the first page's paper and margins, and how many letters each typeface and size has. */
export function layoutListener(types: Types): { listener: XmlListener; layout: () => PageLayout | null } {
  const fonts = new Map<string, number>();
  const sizes = new Map<number, number>();
  const page: Partial<Pick<PageLayout, "width" | "height" | "margins">> = {};
  let [skipping, tables, isText] = [0, 0, false];
  let paragraph: string | null = null;
  let run: (Type & { style: string | null }) | null = null;
  const count = (letters: number) => {
    const ways = [run, ofStyle(types, run?.style ?? null), ofStyle(types, paragraph ?? types.usualStyle), types.usual];
    const font = ways.find((it) => it?.font != null)?.font;
    const size = ways.find((it) => it?.size != null)?.size;
    if (font != null) fonts.set(font, (fonts.get(font) ?? 0) + letters);
    if (size != null && tables === 0) sizes.set(size, (sizes.get(size) ?? 0) + letters);
  };
  const listener: XmlListener = {
    open(name, value) {
      if (skipping > 0 || skipped.has(name)) skipping += 1;
      else if (name === "tbl") tables += 1;
      else if (name === "p") paragraph = null;
      else if (name === "pStyle") paragraph = value("val");
      else if (name === "r") run = { font: null, size: null, style: null };
      else if (name === "rStyle" && run !== null) run.style = value("val");
      else if (name === "t") isText = run !== null;
      else if (name === "pgSz" && page.width === undefined)
        Object.assign(page, { width: millimetres(value("w")), height: millimetres(value("h")) });
      else if (name === "pgMar" && page.margins === undefined)
        page.margins = {
          top: millimetres(value("top")),
          bottom: millimetres(value("bottom")),
          left: millimetres(value("left") ?? value("start")),
          right: millimetres(value("right") ?? value("end")),
        };
      else if (run !== null) hearType(run, types, name, value);
    },
    close(name) {
      if (skipping > 0) skipping -= 1;
      else if (name === "tbl") tables -= 1;
      else if (name === "r") run = null;
      else if (name === "t") isText = false;
    },
    text(text) {
      if (isText && skipping === 0) count(text.replace(/\s/g, "").length);
    },
  };
  const layout = (): PageLayout | null => {
    const { width, height, margins } = page;
    if (width === undefined || height === undefined || margins === undefined) return null;
    return {
      width,
      height,
      margins,
      fonts: [...fonts].map(([name, letters]) => ({ name, letters })),
      sizes: [...sizes].map(([points, letters]) => ({ points, letters })),
    };
  };
  return { listener, layout };
}

/** Two who hear the same file. */
export const both = (one: XmlListener, other: XmlListener): XmlListener => ({
  open(name, value) {
    one.open(name, value);
    other.open(name, value);
  },
  close(name) {
    one.close(name);
    other.close(name);
  },
  text(text) {
    one.text?.(text);
    other.text?.(text);
  },
});
