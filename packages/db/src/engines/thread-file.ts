import { extname } from "node:path";

/** The file of a thread beside this one: TypeScript in the source, what was built of it in the bundle. */
export const threadFile = (name: string): URL => new URL(`./${name}${extname(import.meta.url)}`, import.meta.url);
