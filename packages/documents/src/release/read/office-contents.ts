import { type Result, ok, refuse } from "@gandan/domain/values";
import {
  type XmlListener,
  type ZipEntry,
  declaresTooMuch,
  readZipDirectory,
  unpack,
  walkXml,
} from "../../office/index.ts";
import { type Contents, noContents } from "../contents.ts";
import { commentsListener, propertiesListener } from "./office-parts.ts";
import { pictureMark } from "./picture-mark.ts";
import type { ReleaseReadRefusal } from "./refusals.ts";
import { readSheets } from "./sheet-contents.ts";
import { readWord } from "./word-contents.ts";

/** An opened archive: walks the XML of a part by its name; what is not there is passed over. */
export interface Archive {
  names: string[];
  walk: (name: string, listener: XmlListener) => Result<null, ReleaseReadRefusal>;
}

/** What a Word file or a workbook holds. */
export function officeContents(bytes: Uint8Array): Result<Contents, ReleaseReadRefusal> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = directory.value;
  if (declaresTooMuch(entries)) return refuse("document.zip-bomb");
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refuse("document.encrypted");
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  const archive: Archive = {
    names: entries.map(({ name }) => name),
    walk(name, listener) {
      const entry = named.get(name);
      return entry === undefined ? ok(null) : walkXml(bytes, entry, listener);
    },
  };
  const contents = noContents();
  const read = named.has("word/document.xml")
    ? readWord(archive, contents)
    : named.has("xl/workbook.xml")
      ? readSheets(archive, contents)
      : refuse("release.type-refused" as const);
  if (!read.ok) return read;
  const around = readAround(archive, contents);
  if (!around.ok) return around;
  const pictures = readPictures(bytes, entries, contents);
  return pictures.ok ? ok(contents) : pictures;
}

function readAround(archive: Archive, contents: Contents): Result<null, ReleaseReadRefusal> {
  for (const name of archive.names) {
    const listener = /^docProps\/(core|app|custom)\.xml$/.test(name)
      ? propertiesListener(contents)
      : /^(word\/comments|xl\/(threadedC|c)omments\/?[^/]*)[^/]*\.xml$/.test(name)
        ? commentsListener(contents)
        : null;
    if (/\/embeddings\//.test(name))
      contents.attachments.push({ place: { part: "file", name: "" }, words: name.split("/").at(-1) ?? name });
    if (name.startsWith("xl/revisions/revisionLog"))
      contents.trackedChanges.push({ place: { part: "file", name: "" }, words: "" });
    if (listener === null) continue;
    const walked = archive.walk(name, listener);
    if (!walked.ok) return walked;
  }
  return ok(null);
}

function readPictures(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  contents: Contents,
): Result<null, ReleaseReadRefusal> {
  for (const entry of entries) {
    if (!/\/media\/[^/]+\.(jpe?g|png)$/i.test(entry.name)) continue;
    const pieces: Uint8Array[] = [];
    const unpacked = unpack(bytes, entry, (piece) => void pieces.push(piece.slice()));
    if (!unpacked.ok) return unpacked;
    const name = entry.name.split("/").at(-1) ?? entry.name;
    const place = { part: "picture", name } as const;
    const words = pictureMark(joined(pieces));
    if (words !== null) contents.pictureFacts.push({ place, words });
    contents.unread.push({ place, words: "" });
  }
  return ok(null);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
