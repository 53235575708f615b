import { aZip } from "./a-zip.ts";

interface Sheet {
  name: string;
  state?: "hidden" | "veryHidden";
  /** Rows of the sheet as XML. */
  rows?: string;
  columns?: string;
}

const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook of some sheets, and other parts by their paths. */
export function aWorkbook(sheets: readonly Sheet[], parts: Record<string, string> = {}): Uint8Array {
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map(
    (_sheet, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/s${index}.xml"/>`,
  );
  return aZip({
    "[Content_Types].xml": `<Types><Override PartName="/xl/workbook.xml" ContentType="${kind}.main+xml"/></Types>`,
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows = "", columns = "" }, index) => [
        `xl/worksheets/s${index}.xml`,
        `<worksheet><cols>${columns}</cols><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  });
}

/** A row of one cell with words in it. */
export const aRow = (number: number, words: string, attributes = "", style = 0): string =>
  `<row r="${number}" ${attributes}><c r="A${number}" t="inlineStr" s="${style}"><is><t>${words}</t></is></c></row>`;
