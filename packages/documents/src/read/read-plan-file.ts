import type { PageLayout, PlanDocument } from "@gandan/domain/plans";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { longestText, readDocx } from "./docx/read-docx.ts";
import { readPdf } from "./pdf/read-pdf.ts";
import { readPlanText } from "./read-plan-text.ts";
import type { ReadRefusal } from "./refusals.ts";

/** How many bytes a file may have. */
export const largestFile = 20 * 1024 * 1024;

/** Reads a plan from a Word file, a PDF or a text file; what it is, its bytes say, not its name. */
export async function readPlanFile(bytes: Uint8Array, _name: string): Promise<Result<PlanDocument, ReadRefusal>> {
  const read = isPdf(bytes) ? await pdfText(bytes) : readText(bytes);
  if (!read.ok) return read;
  const { text, layout } = read.value;
  if (text.trim() === "") return refuse("document.empty");
  if (text.length > longestText) return refuse("document.too-large");
  return ok({ ...readPlanText(text), ...(layout !== null && { layout }) });
}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 1024)).includes("%PDF-");

async function pdfText(bytes: Uint8Array): Promise<Result<Read, ReadRefusal>> {
  if (bytes.length > largestFile) return refuse("document.too-large");
  const read = await readPdf(bytes);
  return read.ok ? ok({ text: read.value, layout: null }) : read;
}

interface Read {
  text: string;
  layout: PageLayout | null;
}

function readText(bytes: Uint8Array): Result<Read, ReadRefusal> {
  if (bytes.length === 0) return refuse("document.empty");
  if (bytes.length > largestFile) return refuse("document.too-large");
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return readDocx(bytes);
  if (startsWith(bytes, 0x50, 0x4b)) return refuse("document.wrong-type");
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse(refusalOfCompound(bytes));
  if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes, "utf-16le");
  if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes, "utf-16be");
  if (isBinary(bytes)) return refuse("document.wrong-type");
  return decode(bytes, "utf-8");
}

// An old compound file says in its directory what it holds: Word before 2007, or a file of today behind a password.
function refusalOfCompound(bytes: Uint8Array): ReadRefusal {
  const names = new TextDecoder("utf-16le").decode(bytes);
  if (names.includes("EncryptedPackage")) return "document.encrypted";
  return names.includes("WordDocument") ? "document.old-word" : "document.wrong-type";
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  if (head.includes(0)) return true;
  const isPicture =
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38);
  return (
    isPicture ||
    startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66) ||
    startsWith(bytes, 0x4d, 0x5a, 0x90) ||
    startsWith(bytes, 0x1f, 0x8b)
  );
}

function decode(bytes: Uint8Array, encoding: string): Result<Read, "document.not-text"> {
  try {
    return ok({ text: new TextDecoder(encoding, { fatal: true }).decode(bytes), layout: null });
  } catch {
    return refuse("document.not-text");
  }
}
