import { createHash } from "node:crypto";
import { faultOf } from "@gandan/db";
import { findCommune, keepCopiedRow, shapeOf } from "@gandan/db/communes";
import { type Id, type Result, idOf, ok, refuse } from "@gandan/domain/values";
import { z } from "zod";
import type { Outside } from "../context.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Head = z.object({
  format: z.literal("gandan-commune"),
  version: z.literal(1),
  shape: sha256,
  communes: z.array(z.object({ id: idOf("commune"), name: z.string() })).min(1),
});
const Row = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) });
const File = z.object({ file: sha256, base64: z.base64() });
const Seal = z.object({ seal: sha256 });

type Needs = Pick<Outside, "db" | "digest" | "files">;
type Refusal = "archive.not-one" | "archive.broken" | "archive.other-version" | "archive.there" | "archive.name-taken";

/** What came in. */
export interface ImportedCommune {
  name: string;
  rows: number;
  files: number;
}

/**
 * Takes a commune in that another machine wrote out; `read` gives the lines anew each time. All of it or nothing:
 * refused where a line was changed, where the other machine keeps other tables, where the commune is here already or
 * one of its names to sign in with is another's. Units above it that are here stay as they are.
 */
export async function importCommune(
  { db, digest, files }: Needs,
  read: () => AsyncIterable<string>,
): Promise<Result<ImportedCommune, Refusal>> {
  const checked = await checkedHead(read());
  if (!checked.ok) return checked;
  const { shape, communes } = checked.value;
  if (shape !== digest(shapeOf(db.read))) return refuse("archive.other-version");
  const wanted = communes.at(-1);
  if (wanted === undefined) return refuse("archive.broken");
  if ((await findCommune(db.read, wanted.id)) !== null) return refuse("archive.there");
  const here = new Set<Id<"commune">>();
  for (const { id } of communes) if ((await findCommune(db.read, id)) !== null) here.add(id);
  try {
    const counts = await db.write(wanted.id, async (tx) => {
      const counted = { rows: 0, files: 0 };
      for await (const line of read()) {
        const said = parsed(line);
        const row = Row.safeParse(said);
        const file = File.safeParse(said);
        if (row.success && !here.has(ownerOf(row.data))) {
          if (!(await keepCopiedRow(tx, row.data))) throw new Broken();
          counted.rows += 1;
        } else if (file.success) {
          const bytes = Buffer.from(file.data.base64, "base64");
          if (digest(bytes) !== file.data.file) throw new Broken();
          await files.keep(bytes);
          counted.files += 1;
        }
      }
      return counted;
    });
    return ok({ name: wanted.name, ...counts });
  } catch (error) {
    if (error instanceof Broken) return refuse("archive.broken");
    if (faultOf(error) === "duplicate") return refuse("archive.name-taken");
    throw error;
  }
}

class Broken extends Error {}

async function checkedHead(
  lines: AsyncIterable<string>,
): Promise<Result<z.infer<typeof Head>, "archive.not-one" | "archive.broken">> {
  let head: z.infer<typeof Head> | null = null;
  let end: z.infer<typeof Seal> | null = null;
  const seal = createHash("sha256");
  for await (const line of lines) {
    if (end !== null) return refuse("archive.broken");
    const said = parsed(line);
    if (head === null) {
      const found = Head.safeParse(said);
      if (!found.success) return refuse("archive.not-one");
      head = found.data;
    }
    const sealed = Seal.safeParse(said);
    if (sealed.success) end = sealed.data;
    else seal.update(`${line}\n`);
  }
  if (head === null) return refuse("archive.not-one");
  return end !== null && end.seal === seal.digest("hex") ? ok(head) : refuse("archive.broken");
}

const ownerOf = ({ table, row }: z.infer<typeof Row>): Id<"commune"> => {
  const owner = idOf("commune").safeParse(table === "communes" ? row["id"] : row["communeId"]);
  if (!owner.success) throw new Broken();
  return owner.data;
};

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
