import { spawn } from "node:child_process";
import { extname, join } from "node:path";

// TypeScript in the source, what was built of it in the bundle.
const program = join(import.meta.dirname, `demo-year${extname(import.meta.filename)}`);

/** Lives the demo commune's year in a process of its own: the memory of these seconds is given back when it ends. */
export const fillDemoBeside = (): Promise<void> =>
  new Promise((done, fail) => {
    const year = spawn(process.execPath, [program], { stdio: "inherit" });
    year.once("error", fail);
    year.once("exit", (code) => (code === 0 ? done() : fail(new Error(`the demo's year ended with ${code}`))));
  });
