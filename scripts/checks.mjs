// Format, lint, types and borders: what can be said of the source without running it.
import { checkStep } from "./steps.mjs";

export function sourceChecks() {
  checkStep("format", "oxfmt", ["--check", "."]);
  checkStep("lint", "oxlint", ["."]);
  checkStep("types", "turbo", ["run", "typecheck", "--output-logs=errors-only", "--no-color"]);
  checkStep("boundaries", "turbo", ["boundaries"]);
  checkStep("unused files, exports and dependencies", "knip", ["--no-progress"]);
  checkStep("lockfile names no host", process.execPath, ["scripts/lockfile-check.mjs"]);
  checkStep("packs", process.execPath, ["scripts/packs-check.mjs"]);
}
