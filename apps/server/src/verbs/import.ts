import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { importDialogue } from "@gandan/api/dialogues";
import type { Instant } from "@gandan/domain/values";
import { keptFiles } from "../outside/kept-files.ts";
import { foldersOf } from "../running.ts";
import { type Verb, pathFrom } from "./verb.ts";
import { withDatabase } from "./with-database.ts";

const sentences = {
  "archive.not-one":
    "Tệp này không phải là tệp phiên đối thoại; chưa nhận gì / this file is no session archive; nothing was taken in",
  "archive.broken":
    "Tệp bị hỏng hoặc bị sửa; chưa nhận gì, hãy xuất lại từ máy kia / the file is damaged or was changed; nothing was taken in, export it again",
  "archive.other-commune":
    "Phiên này của xã khác; chưa nhận gì / this session is another commune's; nothing was taken in",
  "archive.other-chart":
    "Tệp nêu chức danh hoặc thôn không có trong danh bạ ở đây; chưa nhận gì / the file names positions or hamlets that are not in the directory here; nothing was taken in",
} as const;

/** Takes in a session that another machine held, and merges it with what is here; the same file again changes nothing. */
export const importVerb: Verb = {
  usage: "FILE",
  run: ([written]) =>
    withDatabase(async (db, settings) => {
      if (written === undefined) {
        console.error(`import ${importVerb.usage}`);
        return 2;
      }
      const archive = await readFile(pathFrom(written), "utf8").then(parsed, () => null);
      const digest = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");
      const outside = { db, files: keptFiles(foldersOf(settings).files), digest, now: () => Date.now() as Instant };
      const taken = await importDialogue(outside, archive);
      if (!taken.ok) {
        console.error(sentences[taken.refusal]);
        return 1;
      }
      const { title, questions, promises, people, renumbered, putAside } = taken.value;
      console.log(
        `${title}: +${questions} câu hỏi / questions, +${promises} lời hứa / promises, +${people} người dự / people; ` +
          `${renumbered} đổi số / renumbered, ${putAside} bản ghi khác giữ trong nhật ký phiên / other texts kept in the log`,
      );
      return 0;
    }),
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
