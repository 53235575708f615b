import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The typeface as the kiosk was built with it: the same files, so that a phone that knows one knows both; nothing before a build. */
export function typefaceOf(builtKiosk: string): string {
  const assets = join(builtKiosk, "assets");
  if (!existsSync(assets)) return "";
  return readdirSync(assets)
    .filter((name) => name.endsWith(".css"))
    .flatMap((name) => readFileSync(join(assets, name), "utf8").match(/@font-face\s*\{[^}]*\}/g) ?? [])
    .join("\n");
}
