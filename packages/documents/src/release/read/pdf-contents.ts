import { type Result, ok, refuse } from "@gandan/domain/values";
import type { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { type Contents, noContents } from "../contents.ts";
import { coveredOnPage } from "./pdf-covered.ts";
import { unpacksTooMuch } from "./pdf-streams.ts";
import type { ReleaseReadRefusal } from "./refusals.ts";

const mostPages = 500;
const mostText = 5_000_000;
const namedProperties = ["Author", "Manager", "Company"] as const;

/** What a PDF holds: its text page by page, what lies under boxes, notes, attachments and who wrote it. */
export async function pdfContents(bytes: Uint8Array): Promise<Result<Contents, ReleaseReadRefusal>> {
  if (unpacksTooMuch(bytes)) return refuse("document.zip-bomb");
  // The reader is large: it is loaded with the first PDF.
  const reader = await import("unpdf");
  const { OPS } = await reader.getResolvedPDFJS();
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    // The reader takes the bytes over: it gets its own.
    pdf = await reader.getDocumentProxy(bytes.slice(), { verbosity: 0, maxImageSize: 80_000_000, stopAtErrors: false });
  } catch (error) {
    return refuse(
      error instanceof Error && error.name === "PasswordException" ? "document.encrypted" : "document.broken",
    );
  }
  try {
    if (pdf.numPages > mostPages) return refuse("document.too-large");
    const contents = noContents();
    let length = 0;
    for (let number = 1; number <= pdf.numPages && length <= mostText; number += 1) {
      const page = await pdf.getPage(number);
      length += await readPage(page, number, OPS, contents);
      page.cleanup();
    }
    if (length > mostText) return refuse("document.too-large");
    readProperties((await pdf.getMetadata()).info, contents);
    const attached: unknown = await pdf.getAttachments();
    for (const name of Object.keys(typeof attached === "object" && attached !== null ? attached : {}))
      contents.attachments.push({ place: { part: "file", name: "" }, words: name });
    return ok(contents);
  } catch {
    return refuse("document.broken");
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;
type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>["OPS"];

async function readPage(page: Page, number: number, ops: Operators, contents: Contents): Promise<number> {
  const place = { part: "page", name: String(number) } as const;
  const { items } = await page.getTextContent();
  const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
  if (text.trim() === "") contents.unread.push({ place, words: "" });
  else contents.passages.push({ place, text, look: "shown" });
  const covers: number[][] = [];
  for (const note of (await page.getAnnotations()) as readonly unknown[]) {
    const { words, rect } = noteOf(note);
    if (words !== "") {
      contents.comments.push({ place, words });
      contents.passages.push({ place, text: words, look: "shown" });
    }
    if (rect !== null) covers.push(rect);
  }
  const covered = coveredOnPage(await page.getOperatorList(), ops, covers);
  if (covered !== "") contents.passages.push({ place, text: covered, look: "covered" });
  return text.length;
}

// What an annotation says at the margin; a filled box among them lies over the page.
function noteOf(note: unknown): { words: string; rect: number[] | null } {
  const one = record(note);
  const said = [record(one["titleObj"])["str"], record(one["contentsObj"])["str"]].filter(
    (word): word is string => typeof word === "string" && word.trim() !== "",
  );
  const isBox = one["subtype"] === "Square" || one["subtype"] === "Redact";
  const rect = one["rect"];
  const box = isBox && Array.isArray(rect) ? rect.filter((side): side is number => typeof side === "number") : [];
  const isNote = one["subtype"] !== "Link" && one["subtype"] !== "Widget";
  return { words: isNote ? said.join(": ") : "", rect: box.length === 4 ? box : null };
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};

function readProperties(info: unknown, contents: Contents): void {
  const known = record(info);
  for (const name of namedProperties) {
    const words = known[name];
    if (typeof words === "string" && words.trim() !== "")
      contents.properties.push({ place: { part: "file", name }, words: words.trim() });
  }
}
