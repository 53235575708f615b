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
        // Threads and the demo are started by these very file names, from source and from the bundle alike.
        entryFileNames: ({ name }) => (name.endsWith("-thread") || name === "demo-year" ? `${name}.ts` : `${name}.js`),
        chunkFileNames: "[name]-[hash].js",
      },
      external: [...outside, ...builtinModules, /^node:/],
    },
  },
  ssr: { noExternal: true, external: outside },
});
