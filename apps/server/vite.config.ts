import { builtinModules } from "node:module";
import { defineConfig } from "vite";

// Native modules and what loads its own files stay outside; everything else is one file, for a fast start.
const outside = ["better-sqlite3", "pg", "@node-rs/argon2", "sharp", "pino"];

export default defineConfig({
  build: {
    ssr: true,
    target: "node26",
    outDir: "dist",
    minify: false,
    rolldownOptions: {
      input: {
        main: "src/entry.ts",
        gandan: "src/gandan.ts",
        "demo-year": "src/demo-year.ts",
        "backup-thread": "../../packages/db/src/engines/backup-thread.ts",
        "checkpoint-thread": "../../packages/db/src/engines/checkpoint-thread.ts",
        "purge-thread": "../../packages/db/src/engines/purge-thread.ts",
        "check-thread": "../../packages/db/src/engines/check-thread.ts",
      },
      output: {
        format: "esm",
        // Threads and the demo are started by these very names. Not as TypeScript: its reader takes some twenty megabytes a thread.
        entryFileNames: "[name].js",
        chunkFileNames: "[name]-[hash].js",
      },
      external: [...outside, ...builtinModules, /^node:/],
    },
  },
  ssr: { noExternal: true, external: outside },
});
