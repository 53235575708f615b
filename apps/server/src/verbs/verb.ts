import { resolve } from "node:path";

/** One verb of the command line: what it takes, and what it does; answers the exit code. */
export interface Verb {
  usage: string;
  run(args: readonly string[]): Promise<number>;
}

/** A path as the person wrote it, from where they called. */
export const pathFrom = (written: string): string =>
  resolve(process.env["GANDAN_CALLED_FROM"] ?? process.cwd(), written);

/** Said where a file cannot be made; none that is there is written over. */
export const notWritten = (path: string): string =>
  `Không ghi được ${path}: đã có tệp này hoặc không có thư mục; chưa xuất gì / it is there already or its folder is not, nothing was exported`;
