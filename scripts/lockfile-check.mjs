// The lockfile must work with any registry: no address of one may stand in it.
import { readFileSync } from "node:fs";

const lines = readFileSync(new URL("../pnpm-lock.yaml", import.meta.url), "utf8").split("\n");
const found = lines.flatMap((line, index) =>
  /https?:\/\/|tarball:/.test(line) ? [`${index + 1}: ${line.trim()}`] : [],
);
for (const line of found) console.error(`pnpm-lock.yaml:${line}`);
process.exit(found.length === 0 ? 0 : 1);
