// Finds a Chromium for the flows, else installs one: Debian's package where this is root on Debian,
// else the download of playwright. Prints where it is; fails loudly.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installFromDebian } from "./debian.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const found = () =>
  process.env.GANDAN_CHROMIUM ??
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

if (found() === undefined && !installFromDebian("chromium")) {
  process.stdout.write("No browser found; downloading the one made for the tests …\n");
  const cli = join(import.meta.dirname, "../packages/e2e/node_modules/playwright-core/cli.js");
  const done = spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit" });
  process.exit(done.status ?? 1);
}
const browser = found();
process.stdout.write(browser === undefined ? "No browser could be installed.\n" : `${browser}\n`);
process.exit(browser === undefined ? 1 : 0);
