import { listAllCommunes } from "@gandan/db/communes";
import type { Outside } from "../context.ts";
import { eraseContents } from "./erase-contents.ts";
import { eraseLeftovers, leftovers } from "./erase-leftovers.ts";
import { eraseRecordings } from "./erase-recordings.ts";

/** Gives way to what others ask; no: what is left is for the next run. */
type Next = () => Promise<boolean>;

const nothing = (): Erased => ({ recordings: 0, leftovers: 0, contents: 0 });

/** How many of what were erased. */
export interface Erased {
  recordings: number;
  leftovers: number;
  contents: number;
}

/** Takes the bytes of erased files off the disk in every commune. */
export async function eraseLeftBytes(outside: Pick<Outside, "db" | "files" | "now">, next: Next): Promise<Erased> {
  const erased = nothing();
  for (const { id } of await listAllCommunes(outside.db.read)) {
    if (!(await next())) return erased;
    erased.contents += await eraseContents(outside, id);
  }
  return erased;
}

/**
 * Erases in every commune what has been kept for its whole time and is no file of record. It works in small pieces and
 * gives way after each (`next`); where `next` says no, what is left is for the next run.
 */
export async function eraseOverdue(
  outside: Pick<Outside, "db" | "files" | "now">,
  next: Next = async () => true,
): Promise<Erased> {
  const erased = nothing();
  for (const { id } of await listAllCommunes(outside.db.read)) {
    for (const kind of ["recording", "lost-recording"] as const)
      for (let count = 1; count > 0;) {
        if (!(await next())) return erased;
        count = await eraseRecordings(outside, id, kind);
        erased.recordings += count;
      }
    for (const kind of leftovers) {
      if (!(await next())) return erased;
      erased.leftovers += await eraseLeftovers(outside, id, kind);
    }
    for (let count = 1; count > 0;) {
      if (!(await next())) return erased;
      count = await eraseContents(outside, id);
      erased.contents += count;
    }
  }
  return erased;
}
