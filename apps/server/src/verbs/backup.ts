import { join } from "node:path";
import { foldersOf } from "../running.ts";
import { type Verb, pathFrom } from "./verb.ts";
import { withDatabase } from "./with-database.ts";

/** Copies the database while it runs, checks the copy, and says where it is. */
export const backupVerb: Verb = {
  usage: "[FILE]",
  run: ([written]) =>
    withDatabase(async (db, settings) => {
      const stamp = new Date().toISOString().replaceAll(/[-:]/g, "").slice(0, 15);
      const path =
        written === undefined ? join(foldersOf(settings).backups, `by-hand-${stamp}.sqlite`) : pathFrom(written);
      const made = await db.backup(path);
      if (made === null) {
        console.error("PostgreSQL giữ bản sao bằng pg_dump / PostgreSQL keeps its own copies: use pg_dump");
        return 1;
      }
      console.log(made);
      return 0;
    }),
};
