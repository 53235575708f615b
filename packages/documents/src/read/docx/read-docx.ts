import type { PageLayout } from "@gandan/domain/plans";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { textOfParagraphs } from "./cut-paragraphs.ts";
import { bodyListener } from "./docx-body.ts";
import { both, layoutListener, noTypes, themeListener, typesListener } from "./docx-layout.ts";
import { emptyNumbering, numberingListener, stylesListener } from "./docx-numbering.ts";
import type { ReadRefusal } from "../refusals.ts";
import { type XmlListener, type ZipEntry, declaresTooMuch, readZipDirectory, walkXml } from "../../office/index.ts";

/** Longer than any plan: about two thousand pages. */
export const longestText = 5_000_000;

/** The text of a Word file, paragraphs set apart by blank lines, automatic numbers written out, footnotes and endnotes at the end; and its layout. */
export function readDocx(bytes: Uint8Array): Result<{ text: string; layout: PageLayout | null }, ReadRefusal> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = directory.value;
  if (declaresTooMuch(entries)) return refuse("document.zip-bomb");
  if (entries.some((entry) => entry.isEncrypted)) return refuse("document.encrypted");
  const named = (name: string): ZipEntry | undefined => entries.find((entry) => entry.name === name);
  const main = named("word/document.xml");
  if (main === undefined) return refuse("document.wrong-type");
  const numbering = emptyNumbering();
  const types = noTypes();
  const laidOut = layoutListener(types);
  const blocks: string[] = [];
  let length = 0;
  const write = (block: string) => {
    length += block.length;
    // Thrown to stop the unpacking; it is answered below.
    if (length > longestText) throw new RangeError("the text is too long");
    blocks.push(block);
  };
  const parts: [ZipEntry | undefined, XmlListener][] = [
    [named("word/theme/theme1.xml"), themeListener(types)],
    [named("word/styles.xml"), both(stylesListener(numbering), typesListener(types))],
    [named("word/numbering.xml"), numberingListener(numbering)],
    [main, both(bodyListener(numbering, write), laidOut.listener)],
    [named("word/footnotes.xml"), bodyListener(numbering, write)],
    [named("word/endnotes.xml"), bodyListener(numbering, write)],
  ];
  for (const [entry, listener] of parts) {
    if (entry === undefined) continue;
    const walked = walkXml(bytes, entry, listener);
    if (length > longestText) return refuse("document.too-large");
    if (!walked.ok) return walked;
  }
  return ok({ text: textOfParagraphs(blocks), layout: laidOut.layout() });
}
