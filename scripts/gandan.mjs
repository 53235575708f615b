// `npm run -s gandan -- VERB …`: one verb of the server's command line.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build, root } from "./build.mjs";

build(["server"]);
const done = spawnSync(process.execPath, [join(root, "apps/server/dist/gandan.js"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exit(done.status ?? 1);
