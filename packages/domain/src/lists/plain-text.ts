/** What a cell says: on one line, without the apostrophe that keeps a spreadsheet from running it as a formula. */
export const plainText = (cell: string): string =>
  cell
    .normalize("NFC")
    .replace(/^\s*'(?=[=+\-@\t\r])/, "")
    .replace(/\s+/g, " ")
    .trim();
