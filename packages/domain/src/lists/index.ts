export { type ColumnNames, type Heads, type ListTable, columnNames, findHeads, headsOf } from "./find-heads.ts";
export { type NamedThings, isPlain, meantBy, namedThings } from "./meant-by.ts";
export { lettersOf } from "./letters-of.ts";
export { nearNames, nearNamesOf } from "./near-names.ts";
export { plainText } from "./plain-text.ts";
export { type DayFault, isMonthFirst, readDay } from "./read-day.ts";
export { readQuantity } from "./read-quantity.ts";
export { brokenColumns, isSpreadsheetFault } from "./spreadsheet-fault.ts";
export { type ListedRow, rowsBelow } from "./rows-below.ts";
