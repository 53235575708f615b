// Format, lint, types and borders: what can be said of the source without running it.
import { readFileSync } from "node:fs";
import { checkStep } from "./steps.mjs";

// Turbo runs the packages' scripts with pnpm, which need not be on the machine.
const { packageManager } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const turbo = ["-y", "-p", packageManager, "turbo"];

export function sourceChecks() {
  checkStep("format", "oxfmt", ["--check", "."]);
  checkStep("lint", "oxlint", ["."]);
  checkStep("types", "npx", [...turbo, "run", "typecheck", "--output-logs=errors-only", "--no-color"]);
  checkStep("boundaries", "turbo", ["boundaries"]);
  checkStep("unused files, exports and dependencies", "knip", ["--no-progress"]);
  checkStep("an install that is the same everywhere", process.execPath, ["scripts/install-check.mjs"]);
  checkStep("packs", process.execPath, ["scripts/packs-check.mjs"]);
}
