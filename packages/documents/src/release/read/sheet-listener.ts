import type { ReleasePlace } from "@gandan/domain/publications";
import type { XmlListener } from "../../office/index.ts";
import type { Contents } from "../contents.ts";

/** Hears a sheet: what stands in its cells, which rows and columns are folded away, what is black on black. */
export function sheetListener(
  place: ReleasePlace,
  strings: readonly string[],
  isCovered: (style: number) => boolean,
  contents: Contents,
): XmlListener {
  const rows: number[] = [];
  const columns: number[] = [];
  let kind: string | null = null;
  let style = 0;
  let isValue = false;
  let value = "";
  let row = 0;
  return {
    open(name, attribute) {
      if (name === "row") {
        row = Number(attribute("r") ?? row + 1);
        if (isSet(attribute("hidden"))) rows.push(row);
      } else if (name === "col" && isSet(attribute("hidden"))) {
        const first = Number(attribute("min") ?? 1);
        // The rest of the sheet is often hidden as one column; nothing stands in it.
        const last = Math.min(Number(attribute("max") ?? first), first + 199);
        for (let column = first; column <= last; column += 1) columns.push(column);
      } else if (name === "c") {
        kind = attribute("t");
        style = Number(attribute("s") ?? 0);
        value = "";
      } else isValue = name === "v" || name === "t";
    },
    close(name) {
      if (name === "v" || name === "t") isValue = false;
      if (name === "c" && value !== "") {
        const text = kind === "s" ? (strings[Number(value)] ?? "") : value;
        contents.passages.push({ place, text, look: "shown" });
        if (isCovered(style)) contents.passages.push({ place, text, look: "covered" });
      }
      if (name !== "worksheet") return;
      if (rows.length > 0) contents.hiddenRows.push({ place, words: spans(rows, String) });
      if (columns.length > 0) contents.hiddenColumns.push({ place, words: spans(columns, letters) });
    },
    text(piece) {
      if (isValue) value += piece;
    },
  };
}

const isSet = (value: string | null): boolean => value === "1" || value === "true";

function spans(numbers: readonly number[], name: (number: number) => string): string {
  const joined: [number, number][] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else joined.push([number, number]);
  }
  return joined.map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`)).join(", ");
}

function letters(column: number): string {
  let rest = column;
  let name = "";
  while (rest > 0) {
    name = String.fromCodePoint(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}
