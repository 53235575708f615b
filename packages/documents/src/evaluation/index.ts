export { scoreSheetDocument, scoreSheetTable } from "./score-sheet.ts";
