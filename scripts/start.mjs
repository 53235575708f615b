// `npm start`: builds what changed and serves it until it is stopped.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, root } from "./build.mjs";

build();
const server = join(root, "apps/server");
// They keep its memory small: larger spaces save little time and stay taken, and each thread would keep one of its own.
const { flags, environment } = JSON.parse(readFileSync(join(server, "runtime.json"), "utf8"));
const child = spawn(process.execPath, [...flags, join(server, "dist/main.js"), ...process.argv.slice(2)], {
  cwd: root,
  env: { ...environment, ...process.env },
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
