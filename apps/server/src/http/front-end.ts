import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Context, Hono } from "hono";
import type { Facts } from "./headers.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

interface Kept {
  plain: Uint8Array<ArrayBuffer>;
  type: string;
  isHashed: boolean;
  packed: Map<string, Uint8Array<ArrayBuffer>>;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

/** Serves a built front end from memory under `base`; unknown paths get its page, so that its own routes can be opened. */
export function serveFrontEnd(app: Hono<Facts>, base: "" | "/kiosk" | "/phong", folder: string): void {
  if (!existsSync(join(folder, "index.html"))) return;
  const kept = new Map<string, Kept>();
  for (const path of filesBelow(folder)) {
    const name = relative(folder, path).split(sep).join("/");
    const type = types[extname(path)];
    if (type === undefined || name.startsWith(".")) continue;
    kept.set(name, {
      plain: new Uint8Array(readFileSync(path)),
      type,
      isHashed: name.startsWith("assets/"),
      packed: new Map(),
    });
  }
  const page = new TextDecoder().decode(kept.get("index.html")?.plain);

  const answer = (context: Context<Facts>): Response | Promise<Response> => {
    const name = decoded(context.req.path.slice(base.length).replace(/^\//, ""));
    if (name === null) return context.notFound();
    const file = kept.get(name);
    if (file !== undefined && name !== "index.html") return sendFile(context, file);
    if (extname(name) !== "" && name !== "index.html") return context.notFound();
    return context.html(page.replaceAll("__CSP_NONCE__", context.get("nonce")), 200, { "cache-control": "no-cache" });
  };
  app.get(`${base}/*`, answer);
  if (base !== "") app.get(base, (context) => context.redirect(`${base}/`));
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function sendFile(context: Context<Facts>, file: Kept): Response {
  const headers: Record<string, string> = {
    "content-type": file.type,
    "cache-control": file.isHashed ? "public, max-age=31536000, immutable" : "no-cache",
    vary: "accept-encoding",
  };
  const accepted = context.req.header("accept-encoding") ?? "";
  const encoding = isText(file.type)
    ? /\bbr\b/.test(accepted)
      ? "br"
      : /\bgzip\b/.test(accepted)
        ? "gzip"
        : null
    : null;
  if (encoding === null) return context.body(file.plain, 200, headers);
  return context.body(packed(file, encoding), 200, { ...headers, "content-encoding": encoding });
}

const isText = (type: string): boolean => /text|javascript|json|svg/.test(type);

function packed(file: Kept, encoding: "br" | "gzip"): Uint8Array<ArrayBuffer> {
  const known = file.packed.get(encoding);
  if (known !== undefined) return known;
  const made = new Uint8Array(
    encoding === "br"
      ? brotliCompressSync(file.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } })
      : gzipSync(file.plain, { level: 9 }),
  );
  file.packed.set(encoding, made);
  return made;
}
