// `npm run bench`: figures of the built program, as ratios to limits of the same run.
import { execFileSync } from "node:child_process";
import { build } from "./build.mjs";

// A browser prints the PDF whose reading is measured.
execFileSync(process.execPath, ["scripts/find-browser.mjs"], { stdio: "inherit" });
build();
await import("../packages/e2e/src/bench/main.ts");
execFileSync("oxfmt", ["docs/benchmarks.md"], { stdio: "inherit" });
