import { writeFile } from "node:fs/promises";
import { exportDialogue } from "@gandan/api/dialogues";
import { keptFiles } from "../outside/kept-files.ts";
import { sha256Of } from "../outside/sha256.ts";
import { foldersOf } from "../running.ts";
import { writeCommune } from "./export-commune.ts";
import { type Verb, notWritten, pathFrom } from "./verb.ts";
import { withDatabase } from "./with-database.ts";

const sentences = {
  "archive.no-session": "Không có phiên đối thoại nào mang mã này / no session has this room code",
  "archive.file-missing":
    "Thiếu một tệp của phiên trong thư mục dữ liệu; hãy chạy verify / a file of the session is missing from the data folder; run verify",
} as const;

/** Writes a commune, or one dialogue session, with everything of it into a file that another machine can take in. */
export const exportVerb: Verb = {
  usage: "--commune NAME FILE | --session CODE FILE",
  run: ([what, code, written]) =>
    withDatabase(async (db, settings) => {
      if (what === "--commune" && code !== undefined && written !== undefined)
        return writeCommune(db, settings, code, pathFrom(written));
      if (what !== "--session" || code === undefined || written === undefined) {
        console.error(`export ${exportVerb.usage}`);
        return 2;
      }
      const outside = { db, files: keptFiles(foldersOf(settings).files), digest: sha256Of };
      const made = await exportDialogue(outside, code);
      if (!made.ok) {
        console.error(sentences[made.refusal]);
        return 1;
      }
      const path = pathFrom(written);
      const isWritten = await writeFile(path, `${JSON.stringify(made.value)}\n`, { flag: "wx", mode: 0o600 }).then(
        () => true,
        () => false,
      );
      if (!isWritten) {
        console.error(notWritten(path));
        return 1;
      }
      const { questions, promises } = made.value.copy;
      console.log(`${path}: ${questions.length} câu hỏi / questions, ${promises.length} lời hứa / promises`);
      return 0;
    }),
};
