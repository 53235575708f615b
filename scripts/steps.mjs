// What `npm run check` and `npm test` are made of: steps that run one after the other and are counted.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const counts = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = [];

function announce(name, work) {
  process.stdout.write(`\n── ${name}\n`);
  const start = Date.now();
  const isGood = work();
  if (!isGood) failedSteps.push(name);
  process.stdout.write(`${isGood ? "✓" : "✗"} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)\n`);
  return isGood;
}

/** A command that passes or fails as a whole and counts as one. */
export function checkStep(name, command, args) {
  const isGood = announce(name, () => {
    const done = spawnSync(command, args, { cwd: root, stdio: "inherit", env: process.env });
    if (done.error !== undefined) process.stdout.write(`${done.error.message}\n`);
    return done.status === 0;
  });
  counts[isGood ? "passed" : "failed"] += 1;
  return isGood;
}

/** A vitest run; each of its tests counts. A run that ends without a report counts as one failure. */
export function testStep(name, command, args) {
  const folder = mkdtempSync(join(tmpdir(), "gandan-test-"));
  const report = join(folder, "report.json");
  announce(name, () => {
    const done = spawnSync(command, [...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
      cwd: root,
      stdio: "inherit",
      env: process.env,
    });
    const result = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
    rmSync(folder, { recursive: true, force: true });
    if (result === null || result.numTotalTests === 0) {
      counts.failed += 1;
      return false;
    }
    counts.passed += result.numPassedTests;
    counts.skipped += result.numPendingTests;
    // A file that cannot be loaded fails without a failed test in it.
    counts.failed += Math.max(result.numFailedTests, done.status === 0 ? 0 : 1);
    return done.status === 0;
  });
}

/** Says what was counted, as the last line, and ends the process. */
export function finish() {
  for (const name of failedSteps) process.stdout.write(`\n✗ ${name}\n`);
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
  process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
  process.exit(counts.failed === 0 ? 0 : 1);
}
