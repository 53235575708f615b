import { open, readFile } from "node:fs/promises";
import { importCommune } from "@gandan/api/communes";
import { importDialogue } from "@gandan/api/dialogues";
import type { Instant } from "@gandan/domain/values";
import { keptFiles } from "../outside/kept-files.ts";
import { sha256Of } from "../outside/sha256.ts";
import { foldersOf } from "../running.ts";
import { type Verb, pathFrom } from "./verb.ts";
import { withDatabase } from "./with-database.ts";

const sentences = {
  "archive.not-one":
    "Tệp này không phải là tệp do chương trình xuất ra; chưa nhận gì / this file is none that the program has exported; nothing was taken in",
  "archive.broken":
    "Tệp bị hỏng hoặc bị sửa; chưa nhận gì, hãy xuất lại từ máy kia / the file is damaged or was changed; nothing was taken in, export it again",
  "archive.other-commune":
    "Phiên này của xã khác; chưa nhận gì / this session is another commune's; nothing was taken in",
  "archive.other-chart":
    "Tệp nêu chức danh hoặc thôn không có trong danh bạ ở đây; chưa nhận gì / the file names positions or hamlets that are not in the directory here; nothing was taken in",
  "archive.other-version":
    "Tệp từ phiên bản khác; chưa nhận gì, hãy nâng cấp hai máy lên cùng phiên bản rồi xuất lại / the file comes from another version; nothing was taken in, bring both machines to one version and export it again",
  "archive.there": "Đơn vị này đã có ở đây; chưa nhận gì / this unit is here already; nothing was taken in",
  "archive.name-taken":
    "Có tên đăng nhập đã được dùng ở đây; chưa nhận gì / a user name in the file is somebody else's here; nothing was taken in",
} as const;

/** Takes in a commune that another machine kept; or a session that another machine held, merged with what is here. */
export const importVerb: Verb = {
  usage: "FILE",
  run: ([written]) =>
    withDatabase(async (db, settings) => {
      if (written === undefined) {
        console.error(`import ${importVerb.usage}`);
        return 2;
      }
      const path = pathFrom(written);
      const files = keptFiles(foldersOf(settings).files);
      const outside = { db, files, digest: sha256Of, now: () => Date.now() as Instant };
      const whole = await importCommune(outside, () => linesOf(path));
      if (whole.ok) {
        const { name, rows, files: count } = whole.value;
        console.log(`${name}: +${rows} dòng / rows, +${count} tệp / files`);
        return 0;
      }
      if (whole.refusal !== "archive.not-one") {
        console.error(sentences[whole.refusal]);
        return 1;
      }
      const archive = await readFile(path, "utf8").then(parsed, () => null);
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

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = await open(path).catch(() => null);
  if (file === null) return;
  yield* file.readLines();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
