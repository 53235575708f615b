// `npm start`: builds what changed and serves it until it is stopped.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { build, root } from "./build.mjs";

build();
const child = spawn(process.execPath, [join(root, "apps/server/dist/main.js"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
