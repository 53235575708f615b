import { readFileSync } from "node:fs";

type Name = "annex.xlsx" | "annex.docx" | "annex.csv" | "annex-utf16.csv" | "marked.docx" | "blackened.docx";

/** A small file as LibreOffice 7.4 saved it, byte for byte; its people and numbers are invented. */
export const libreOfficeFile = (name: Name): Uint8Array => new Uint8Array(readFileSync(new URL(name, import.meta.url)));
