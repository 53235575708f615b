import { resolve } from "node:path";

/** One verb of the command line: what it takes, and what it does; answers the exit code. */
export interface Verb {
  usage: string;
  run(args: readonly string[]): Promise<number>;
}

/** A path as the person wrote it, from where they called. */
export const pathFrom = (written: string): string =>
  resolve(process.env["GANDAN_CALLED_FROM"] ?? process.cwd(), written);
