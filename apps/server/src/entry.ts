import { enableCompileCache } from "node:module";
import { join } from "node:path";

// What was compiled at the last start is read at the next; where the folder cannot be written it is compiled again.
enableCompileCache(join(import.meta.dirname, "compiled"));
await import("./main.ts");
