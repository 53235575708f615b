// Behind `npm start` and `npm test`: plain Node 18 or newer, nothing installed. Installs what the lockfile names,
// then runs the wanted script with the Node that the project pins, whatever Node started this.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pinnedNode } from "./pinned-node.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [verb = "start", ...rest] = process.argv.slice(2);
const stamp = join(root, "node_modules", ".gandan-installed");
const pnpm = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;

const scripts = {
  start: "start.mjs",
  build: "build-all.mjs",
  test: "test.mjs",
  check: "check.mjs",
  bench: "bench.mjs",
  mutation: "mutation.mjs",
  gandan: "gandan.mjs",
  "packs-check": "packs-check.mjs",
};

function fingerprint() {
  const hash = createHash("sha256");
  const folders = ["apps", "packages"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name)),
  );
  for (const file of [
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "package.json",
    ...folders.map((it) => join(it, "package.json")),
  ])
    if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

function install() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  process.stderr.write("Gần Dân: installing what the lockfile names …\n");
  const npx = process.platform === "win32" ? "npx.cmd" : "npx";
  const done = spawnSync(npx, ["-y", pnpm, "install", "--frozen-lockfile"], {
    cwd: root,
    encoding: "utf8",
    // Without CI, pnpm asks before it replaces node_modules.
    env: { ...process.env, CI: "true", npm_config_loglevel: "error" },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout ?? ""}${done.stderr ?? ""}\n`);
    process.stderr.write(
      "Gần Dân: the installation did not finish; nothing else was changed. Is the npm registry reachable? Run the same command again.\n",
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

const script = scripts[verb];
if (script === undefined) {
  process.stderr.write(`Gần Dân: there is no "${verb}". Known: ${Object.keys(scripts).join(", ")}.\n`);
  process.exit(1);
}
install();

const bin = join(root, "node_modules", ".bin");
const node = pinnedNode(root);
const child = spawn(node, [join(root, "scripts", script), ...rest], {
  cwd: root,
  stdio: "inherit",
  env: {
    ...process.env,
    PATH: [bin, dirname(node), process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    // Where the person stood when calling, so that FILE means the file they see.
    GANDAN_CALLED_FROM: process.env.INIT_CWD ?? process.cwd(),
  },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
