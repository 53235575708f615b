import { open, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { MissingFile, exportCommune } from "@gandan/api/communes";
import { listAllCommunes } from "@gandan/db/communes";
import type { Database } from "@gandan/db";
import { fold } from "@gandan/domain/values";
import type { Settings } from "../env.ts";
import { notWritten } from "./verb.ts";
import { keptFiles } from "../outside/kept-files.ts";
import { foldersOf } from "../running.ts";
import { sha256Of } from "../outside/sha256.ts";

/** Writes one commune with everything of it into a file that another machine can take in; answers the exit code. */
export async function writeCommune(db: Database, settings: Settings, named: string, path: string): Promise<number> {
  const known = await listAllCommunes(db.read);
  const meant = known.filter(({ id, name }) => id === named || fold(name) === fold(named));
  const [commune, ...others] = meant;
  if (commune === undefined || others.length > 0) {
    console.error(
      commune === undefined
        ? "Không có đơn vị này / no such unit"
        : "Có nhiều đơn vị cùng tên, xin ghi mã / several units have this name, give the code",
    );
    for (const { id, name } of commune === undefined ? known : meant) console.error(`  ${id}  ${name}`);
    return 1;
  }
  const outside = { db, files: keptFiles(foldersOf(settings).files), digest: sha256Of };
  // Nothing that is there is written over.
  const file = await open(path, "wx", 0o600).catch(() => null);
  if (file === null) {
    console.error(notWritten(path));
    return 1;
  }
  try {
    await pipeline(Readable.from(exportCommune(outside, commune.id)), file.createWriteStream({ flush: true }));
    console.log(`${path}: ${commune.name}`);
    return 0;
  } catch (error) {
    await rm(path, { force: true });
    if (!(error instanceof MissingFile)) throw error;
    console.error(
      `Thiếu tệp ${error.message} trong thư mục dữ liệu; chưa xuất gì / a file is missing, nothing was exported`,
    );
    return 1;
  }
}
