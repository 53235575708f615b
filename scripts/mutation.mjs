// `npm run mutation`: changes the evaluation engine line by line and counts how many changes its tests notice.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const domain = join(root, "packages/domain");
const run = spawnSync(join(domain, "node_modules/.bin/stryker"), ["run"], { cwd: domain, stdio: "inherit" });

const report = JSON.parse(readFileSync(join(root, "coverage/mutation.json"), "utf8"));
const noticed = new Set(["Killed", "Timeout"]);
const counted = new Set([...noticed, "Survived", "NoCoverage"]);
const rows = Object.entries(report.files)
  .map(([path, { mutants }]) => ({
    path,
    all: mutants.filter(({ status }) => counted.has(status)).length,
    noticed: mutants.filter(({ status }) => noticed.has(status)).length,
  }))
  .filter(({ all }) => all > 0)
  .toSorted((left, right) => left.path.localeCompare(right.path));
const total = rows.reduce((sum, row) => ({ all: sum.all + row.all, noticed: sum.noticed + row.noticed }), {
  all: 0,
  noticed: 0,
});
const share = ({ all, noticed: found }) => `${((100 * found) / all).toFixed(1)} %`;
const day = new Date().toISOString().slice(0, 10);
writeFileSync(
  join(root, "docs/mutation.md"),
  `# How much the tests of the evaluation engine notice

Taken by \`npm run mutation\` on ${day}: each operator, condition and value of the engine is changed in turn, and the tests beside it should fail. Of ${total.all} changes ${total.noticed} were noticed: **${share(total)}**; the target is 85 %. Texts of schemas and tables that are read once at the start are not changed.

| file | changes | noticed | share |
| --- | --: | --: | --: |
${rows.map((row) => `| \`${row.path}\` | ${row.all} | ${row.noticed} | ${share(row)} |`).join("\n")}
`,
);
spawnSync("oxfmt", [join(root, "docs/mutation.md")], { stdio: "inherit" });
process.exitCode = run.status ?? 1;
