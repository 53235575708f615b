import { listAllCommunes } from "@gandan/db/communes";
import { findJournalHead, verifyJournal } from "@gandan/db/journal";
import type { Verb } from "./verb.ts";
import { withDatabase } from "./with-database.ts";

/** Recomputes the hashes of every commune's journal and names the first line that was altered. */
export const verifyVerb: Verb = {
  usage: "",
  run: () =>
    withDatabase(async (db) => {
      let isWhole = true;
      for (const commune of await listAllCommunes(db.read)) {
        const altered = await verifyJournal(db.read, commune.id);
        const head = await findJournalHead(db.read, commune.id);
        isWhole &&= altered === null;
        console.log(
          altered === null
            ? `${commune.name}: ${head?.sequence ?? 0} dòng nguyên vẹn / lines intact, ${head?.hash ?? ""}`
            : `${commune.name}: dòng ${altered.sequence} (${altered.action}) đã bị sửa / was altered`,
        );
      }
      return isWhole ? 0 : 1;
    }),
};
