// The install must be the same on any machine: with any registry, and by whichever Node.
import { readFileSync } from "node:fs";

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

const hosts = read("pnpm-lock.yaml")
  .split("\n")
  .flatMap((line, index) =>
    /https?:\/\/|tarball:/.test(line) ? [`pnpm-lock.yaml:${index + 1}: names a registry: ${line.trim()}`] : [],
  );
const pinned = JSON.parse(read("package.json")).devDependencies.node;
const asked = /^nodeVersion: (.+)$/m.exec(read("pnpm-workspace.yaml"))?.[1];
const others =
  asked === pinned ? [] : [`pnpm-workspace.yaml: nodeVersion is ${asked}, package.json pins Node ${pinned}`];

const found = [...hosts, ...others];
for (const line of found) console.error(line);
process.exit(found.length === 0 ? 0 : 1);
