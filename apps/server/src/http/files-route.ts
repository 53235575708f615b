import type { OfficialContext } from "@gandan/api";
import { keepFile, openFile } from "@gandan/api/files";
import type { StoredFile } from "@gandan/domain/files";
import { idOf } from "@gandan/domain/values";
import type { Context } from "hono";
import { cleanFile } from "../outside/clean-file.ts";
import type { Facts } from "./headers.ts";

type KnowPerson = (context: Context<Facts>) => Promise<OfficialContext | null>;

/** Takes in an upload: raw bytes, its name percent-encoded in `x-file-name`. */
export const takeFile = (know: KnowPerson) => async (context: Context<Facts>) => {
  const person = await know(context);
  if (person === null) return context.json({ refusal: "request.sign-in" }, 401);
  const name = nameOf(context.req.header("x-file-name"));
  const clean = await cleanFile(new Uint8Array(await context.req.arrayBuffer()), name);
  if (!clean.ok) return context.json({ refusal: clean.refusal }, clean.refusal === "file.too-large" ? 413 : 422);
  const kept = await keepFile(person, { ...clean.value, name });
  return kept.ok ? context.json(kept.value) : context.json({ refusal: kept.refusal }, 422);
};

function nameOf(header: string | undefined): string {
  try {
    return decodeURIComponent(header ?? "") || "file";
  } catch {
    return "file";
  }
}

/** Gives a kept file to whoever may see it, on a page that can run nothing. */
export const giveFile = (know: KnowPerson) => async (context: Context<Facts>) => {
  const person = await know(context);
  const id = idOf("file").safeParse(context.req.param("id"));
  const found = person === null || !id.success ? null : await openFile(person, id.data);
  if (found === null) return context.notFound();
  return sentFile(context, found, "private, no-store");
};

/** A file as it is sent: on a page that can run nothing; pictures are shown, everything else is saved. */
export function sentFile(
  context: Context<Facts>,
  { file, bytes }: { file: StoredFile; bytes: Uint8Array },
  caching: string,
) {
  const isShown = file.mediaType.startsWith("image/");
  return context.body(new Uint8Array(bytes), 200, {
    "content-type": file.mediaType,
    "content-disposition": `${isShown ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": caching,
  });
}
