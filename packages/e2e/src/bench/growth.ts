import { join } from "node:path";
import { type Reader, type Scope, open, wholeCommune } from "@gandan/db";
import { listAllCommunes } from "@gandan/db/communes";
import { countPetitions, petitionsInPieces } from "@gandan/db/petitions";
import type { Petition } from "@gandan/domain/petitions";
import type { Figure } from "./figure.ts";
import { fillRegister } from "./filled-register.ts";

const sizes = [12_500, 50_000, 200_000] as const;
const times = 5;

/** What it costs to read a stopped demo server's whole register at one, four and sixteen times its rows; it stays filled. */
export async function growthFigures(folder: string): Promise<Figure[]> {
  const costs: number[] = [];
  for (const size of sizes) {
    fillRegister(folder, size);
    costs.push(await readingCost(folder));
  }
  const [one = 0, ...grown] = costs;
  return [
    { name: `reading a whole register of ${sizes[0]}`, value: one, unit: "ms" },
    ...grown.map((cost, at): Figure => {
      const factor = (sizes[at + 1] ?? 0) / sizes[0];
      return {
        name: `reading ${factor} times as many rows`,
        value: cost,
        unit: "ms",
        limit: { name: `${factor} times the time of one`, value: one * factor },
        target: { at: "most", value: 1.5, of: "ratio" },
      };
    }),
  ];
}

/** Milliseconds to read every row, as an export does; the best of a few. */
async function readingCost(folder: string): Promise<number> {
  const db = await open(join(folder, "gandan.sqlite"));
  const scope = await whoseRegister(db.read);
  let best = Infinity;
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    const rows: Petition[] = [];
    for await (const some of petitionsInPieces(db.read, scope, {})) rows.push(...some);
    if (rows.length < sizes[0]) throw new Error(`only ${rows.length} rows were read`);
    best = Math.min(best, performance.now() - start);
  }
  await db.close();
  return best;
}

/** The commune whose register it is; the demo has a province and a neighbour beside it. */
async function whoseRegister(reader: Reader): Promise<Scope> {
  for (const { id } of await listAllCommunes(reader)) {
    const scope = wholeCommune(id);
    if ((await countPetitions(reader, scope, {}, 1)) > 0) return scope;
  }
  throw new Error("the demo server keeps no register");
}
