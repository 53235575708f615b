export { aPlanText } from "./a-plan-text.ts";
export { aRow, aWorkbook } from "../release/examples/a-workbook.ts";
