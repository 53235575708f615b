import type { XmlListener } from "../../office/index.ts";
import { isDark } from "./dark.ts";

/** Hears the styles of a workbook and tells which of them write dark on dark. */
export function coveredStyles(): { listener: XmlListener; isCovered: (style: number) => boolean } {
  const fonts: { colour: string | null }[] = [];
  const fills: { colour: string | null }[] = [];
  const styles: { font: number; fill: number }[] = [];
  let within: string | null = null;
  const listener: XmlListener = {
    open(name, value) {
      if (name === "fonts" || name === "fills" || name === "cellXfs") within = name;
      else if (within === "fonts" && name === "font") fonts.push({ colour: null });
      else if (within === "fonts" && name === "color")
        Object.assign(fonts.at(-1) ?? {}, { colour: value("rgb") ?? ofTheme(value("theme")) });
      else if (within === "fills" && name === "fill") fills.push({ colour: null });
      else if (within === "fills" && name === "fgColor") Object.assign(fills.at(-1) ?? {}, { colour: value("rgb") });
      else if (within === "cellXfs" && name === "xf")
        styles.push({ font: Number(value("fontId") ?? 0), fill: Number(value("fillId") ?? 0) });
    },
    close(name) {
      if (name === within) within = null;
    },
  };
  const isCovered = (style: number): boolean => {
    const known = styles[style];
    if (known === undefined || !isDark(fills[known.fill]?.colour ?? null)) return false;
    const colour = fonts[known.font]?.colour ?? null;
    return colour === null || isDark(colour);
  };
  return { listener, isCovered };
}

// The first and the third colour of a theme are its papers.
const ofTheme = (theme: string | null): string | null => (theme === "0" || theme === "2" ? "FFFFFF" : null);
