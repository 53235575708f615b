import { type Result, ok, refuse } from "@gandan/domain/values";
import { largestFile } from "../../read/read-plan-file.ts";
import { type Contents, noContents } from "../contents.ts";
import { officeContents } from "./office-contents.ts";
import { pdfContents } from "./pdf-contents.ts";
import { pictureMark } from "./picture-mark.ts";
import type { ReleaseReadRefusal } from "./refusals.ts";

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** What a file holds; what it is, its bytes say and not its name. */
export async function readContents(bytes: Uint8Array): Promise<Result<Contents, ReleaseReadRefusal>> {
  if (bytes.length === 0) return refuse("document.empty");
  if (bytes.length > largestFile) return refuse("document.too-large");
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return officeContents(bytes);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return pdfContents(bytes);
  if (startsWith(bytes, 0xff, 0xd8, 0xff) || startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return ok(picture(bytes));
  // Office keeps a file with a password as an old compound file with this stream in its directory.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) && holds(bytes, "EncryptedPackage"))
    return refuse("document.encrypted");
  return refuse("release.type-refused");
}

const holds = (bytes: Uint8Array, name: string): boolean => new TextDecoder("utf-16le").decode(bytes).includes(name);

function picture(bytes: Uint8Array): Contents {
  const place = { part: "picture", name: "" } as const;
  const words = pictureMark(bytes);
  return {
    ...noContents(),
    pictureFacts: words === null ? [] : [{ place, words }],
    unread: [{ place, words: "" }],
  };
}
