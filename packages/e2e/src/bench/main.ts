import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkingFigures } from "./checking.ts";
import { deadlineFigures } from "./deadlines.ts";
import type { Figure } from "./figure.ts";
import { httpLimits } from "./http-limits.ts";
import { rawCommitRate } from "./raw-limits.ts";
import { fileReadingFigures } from "./reading-files.ts";
import { readingFigures } from "./reading.ts";
import { machine, tableOf } from "./report.ts";
import { roomFigures } from "./room.ts";
import { scoringFigures } from "./scoring.ts";
import { searchFigures } from "./search.ts";
import { servedFigures } from "./served.ts";
import { weights } from "./weights.ts";

const root = join(import.meta.dirname, "../../../..");

const limits = { rawCommits: rawCommitRate(), ...(await httpLimits()) };
const figures: Figure[] = [
  { name: "raw better-sqlite3, one durable commit an insert", value: limits.rawCommits, unit: "/s" },
  { name: "bare Hono route", value: limits.bareHono, unit: "/s" },
  { name: "plain tRPC list of 50 rows", value: limits.naiveList, unit: "/s" },
  { name: "plain tRPC mutation that keeps nothing", value: limits.naiveMutation, unit: "/s" },
  ...readingFigures(),
  ...(await fileReadingFigures()),
  ...checkingFigures(),
  ...deadlineFigures(),
  ...scoringFigures(),
  ...weights(),
  ...(await searchFigures()),
  ...(await servedFigures(limits)),
  ...(await roomFigures()),
];

const table = tableOf(figures);
const day = new Date().toISOString().slice(0, 10);
process.stdout.write(`${machine()}\n\n${table}\n`);
mkdirSync(join(root, "coverage"), { recursive: true });
writeFileSync(join(root, "coverage/bench.json"), `${JSON.stringify({ machine: machine(), day, figures }, null, 2)}\n`);
writeFileSync(
  join(root, "docs/benchmarks.md"),
  `# Benchmarks

Taken by \`npm run bench\` on ${day}: ${machine()}.

Machines differ and are noisy: read the ratios. A limit stands in the same run, on the same disk, in a process of its own and with the same load (autocannon, 16 connections, 5 s). The figures as JSON are written to \`coverage/bench.json\`.

A durable create stands beside two raw rates: that of one small row a commit, and that of the rows and search words it keeps itself. A single commit waits for the disk alone, a create for its own work and a sixteenth of a sync, so the first ratio says as much of the disk as of the program: with the syncs of this machine made longer by hand it was 0.84 at 0.2 ms a sync, 1.9 at 0.6 ms, 2.9 at 1.1 ms and 5.5 at 4.1 ms; about 0.1 ms is what its virtual disk takes.

${table}
`,
);
