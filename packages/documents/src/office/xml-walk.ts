import { type Result, ok, refuse } from "@gandan/domain/values";
import { SaxesParser } from "saxes";
import { unpack } from "./unpack.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** What a reader of XML hears: names without their prefix, values of attributes by name without prefix. */
export interface XmlListener {
  open(name: string, value: (attribute: string) => string | null): void;
  close(name: string): void;
  text?(text: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

class BrokenXml extends Error {}

/** Walks the XML of an archive's entry while it is unpacked; nothing of it is kept. */
export function walkXml(
  bytes: Uint8Array,
  entry: ZipEntry,
  listener: XmlListener,
): Result<null, "document.broken" | "document.zip-bomb"> {
  const parser = new SaxesParser({});
  const decoder = new TextDecoder("utf-8", { fatal: true });
  parser.on("error", (error) => {
    throw new BrokenXml(error.message);
  });
  parser.on("opentag", ({ name, attributes }) => {
    listener.open(local(name), (wanted) => {
      for (const [key, value] of Object.entries(attributes)) if (local(key) === wanted) return value;
      return null;
    });
  });
  parser.on("closetag", ({ name }) => listener.close(local(name)));
  parser.on("text", (text) => listener.text?.(text));
  parser.on("cdata", (text) => listener.text?.(text));
  const unpacked = unpack(bytes, entry, (piece, isLast) => parser.write(decoder.decode(piece, { stream: !isLast })));
  if (!unpacked.ok) return unpacked;
  try {
    parser.close();
  } catch {
    return refuse("document.broken");
  }
  return ok(null);
}
