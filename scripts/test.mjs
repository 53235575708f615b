// `npm test`: every check and test; the last line says how many passed and failed.
import { sourceChecks } from "./checks.mjs";
import { checkStep, finish, testStep } from "./steps.mjs";

checkStep("a browser", process.execPath, ["scripts/find-browser.mjs"]);
sourceChecks();
checkStep("build", process.execPath, ["scripts/build-all.mjs"]);
testStep("unit, contract and API tests", process.execPath, ["scripts/with-postgres.mjs", "vitest", "run"]);
testStep("browser flows", "vitest", ["run", "--config", "packages/e2e/vitest.config.ts"]);
finish();
