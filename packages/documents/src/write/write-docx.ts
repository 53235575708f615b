import type { OfficialDocument } from "./official-document.ts";

/** The document as a Word file, laid out as Decree 30/2020/NĐ-CP, Annex I says; the same data give the same bytes. */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  // Read when a first paper is written: the library is a fifth of the whole program.
  const { docxFile } = await import("./docx-file.ts");
  return docxFile(document);
}
