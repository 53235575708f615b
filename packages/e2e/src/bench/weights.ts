import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./figure.ts";

const apps = join(import.meta.dirname, "../../../../apps");

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

const kilobytes = (paths: readonly string[], zipped: boolean): number =>
  paths.reduce((sum, path) => sum + (zipped ? gzipSync(readFileSync(path)).length : statSync(path).size), 0) / 1000;

/** What the front ends weigh as built: kB after gzip, typefaces as they are. */
export function weights(): Figure[] {
  const admin = join(apps, "admin/dist");
  const page = readFileSync(join(admin, "index.html"), "utf8");
  const first = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => join(admin, match[1] ?? ""));
  return [
    ...lightPage("kiosk", "kiosk"),
    ...lightPage("dialogue room", "room"),
    { name: "admin: script and style of the first page", value: kilobytes(first, true), unit: "kB gzip" },
  ];
}

function lightPage(name: string, folder: string): Figure[] {
  const files = filesBelow(join(apps, "kiosk/dist", folder)).filter((path) => !/\.(map|gz|br)$/.test(path));
  const scripts = files.filter((path) => path.endsWith(".js"));
  const fonts = files.filter((path) => path.endsWith(".woff2"));
  const rest = files.filter((path) => !fonts.includes(path) && !scripts.includes(path));
  const script = kilobytes(scripts, true);
  return [
    { name: `${name}: all script`, value: script, unit: "kB gzip", target: { at: "most", value: 45, of: "value" } },
    {
      name: `${name}: first visit with fonts`,
      value: script + kilobytes(fonts, false) + kilobytes(rest, true),
      unit: "kB",
      target: { at: "most", value: 130, of: "value" },
    },
  ];
}
