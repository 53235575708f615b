import { coverageOf } from "./coverage.ts";
import { largestFile, readPlanFile } from "./read-plan-file.ts";
import { readRefusalSentences } from "./refusals.ts";

/** What a command needs of the machine it runs on. */
export interface CommandPlace {
  /** A file's bytes, of a longer file only the first `most`. */
  readFile(path: string, most: number): Promise<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
}

/** Prints the plan in a file as JSON, or its coverage with `--coverage`; a refused file says why and gives 1. */
export async function readPlanCommand(args: string[], io: CommandPlace): Promise<number> {
  const paths = args.filter((arg) => !arg.startsWith("--"));
  const path = paths[0];
  const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--coverage");
  if (path === undefined || paths.length > 1 || unknown !== undefined) {
    io.err("Cách dùng: read-plan [--coverage] TỆP\n");
    return 1;
  }
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(path, largestFile + 1);
  } catch {
    io.err(`Không mở được tệp ${path}.\n`);
    return 1;
  }
  const read = await readPlanFile(bytes, path);
  if (!read.ok) {
    io.err(`${readRefusalSentences[read.refusal]}\n`);
    return 1;
  }
  io.out(`${JSON.stringify(args.includes("--coverage") ? coverageOf(read.value) : read.value)}\n`);
  return 0;
}
