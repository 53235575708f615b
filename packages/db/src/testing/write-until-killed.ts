import { anId } from "@gandan/domain/examples";
import { type Id, makeId } from "@gandan/domain/values";
import { open } from "../open.ts";
import { addUnit, keepCommune } from "./plain-rows.ts";

// Run by the durability test as a process of its own: sixteen callers write without end,
// and each acknowledged number is said aloud only after its write answered.
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("say which file to write");

const db = await open(path);
const commune: Id<"commune"> = makeId("commune", Date.now(), crypto.getRandomValues(new Uint8Array(10)));
await keepCommune(db, { id: commune });
let next = 0;

async function writeOn(): Promise<never> {
  for (;;) {
    next += 1;
    const number = next;
    await db.write(commune, async (tx) => {
      await addUnit(tx, commune, 2 * number);
      await addUnit(tx, commune, 2 * number + 1);
    });
    process.stdout.write(`${commune} ${anId("unit", 2 * number)} ${anId("unit", 2 * number + 1)}\n`);
  }
}
await Promise.all(Array.from({ length: 16 }, writeOn));
