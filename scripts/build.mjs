// Builds what changed: each app is built anew only when a source it is made of is newer than what stands in dist.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const parts = {
  server: ["domain", "packs", "documents", "db", "api", "simulation"],
  admin: ["domain", "ui", "i18n", "api"],
  kiosk: ["domain", "ui", "i18n", "api"],
};

// The kiosk and the page of a dialogue room share their source and are built apart, each within its own weight.
const configs = { kiosk: ["vite.config.ts", "vite.room.config.ts"] };

function sourcesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (["node_modules", "dist", ".turbo"].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sourcesBelow(path) : [path];
  });
}

function fingerprint(app) {
  const folders = [join("apps", app), ...parts[app].map((name) => join("packages", name))];
  const hash = createHash("sha256").update(readFileSync(join(root, "pnpm-lock.yaml")));
  for (const path of folders
    .flatMap((folder) => sourcesBelow(join(root, folder)))
    .toSorted((a, b) => (a < b ? -1 : 1))) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}:${size}:${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** Builds the apps whose sources changed; ends the process with what the build said where one fails. */
export function build(apps = Object.keys(parts)) {
  for (const app of apps) {
    const stamp = join(root, "apps", app, "dist", ".built");
    const wanted = fingerprint(app);
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) continue;
    process.stderr.write(`Gần Dân: building ${app} …\n`);
    const vite = join(root, "apps", app, "node_modules", ".bin", "vite");
    for (const config of configs[app] ?? ["vite.config.ts"]) {
      const how = ["build", "--config", config, "--logLevel", "warn"];
      const done = spawnSync(vite, how, { cwd: join(root, "apps", app), encoding: "utf8" });
      if (done.status !== 0) {
        process.stderr.write(`${done.stdout}${done.stderr}\nGần Dân: ${app} could not be built.\n`);
        process.exit(1);
      }
    }
    writeFileSync(stamp, wanted);
  }
}
