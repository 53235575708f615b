import { existsSync } from "node:fs";
import { copyFile, rename, rm } from "node:fs/promises";
import { CorruptDatabase, open } from "@gandan/db";
import { readSettings } from "../env.ts";
import { foldersOf, migrationsFolder } from "../running.ts";
import { type Verb, pathFrom } from "./verb.ts";

/** Puts a backup in the database's place; what stood there is kept beside it under another name. */
export const restoreVerb: Verb = {
  usage: "FILE",
  async run([written]) {
    const read = readSettings(process.env);
    if (written === undefined || !read.ok) {
      console.error(read.ok ? "restore FILE" : read.wrong.join("\n"));
      return 2;
    }
    const from = pathFrom(written);
    if (!existsSync(from)) {
      console.error(`Không có tệp ${from}; chưa thay đổi gì / no such file, nothing was changed`);
      return 1;
    }
    const { database } = foldersOf(read.value);
    const arriving = `${database}.arriving`;
    await copyFile(from, arriving);
    try {
      await (await open(arriving, { migrationsFolder })).close();
    } catch (error) {
      await rm(arriving, { force: true });
      const reason =
        error instanceof CorruptDatabase
          ? error.message
          : `không mở được bản sao / the copy cannot be opened (${error instanceof Error ? error.message : "?"})`;
      console.error(`${reason}; chưa thay đổi gì / nothing was changed`);
      return 1;
    }
    const stamp = new Date().toISOString().replaceAll(/[-:]/g, "").slice(0, 15);
    for (const suffix of ["", "-wal", "-shm"])
      if (existsSync(database + suffix)) await rename(database + suffix, `${database}.before-${stamp}${suffix}`);
    await rename(arriving, database);
    for (const suffix of ["-wal", "-shm"]) await rm(arriving + suffix, { force: true });
    console.log(database);
    return 0;
  },
};
