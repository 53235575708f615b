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
        main: "src/main.ts",
        gandan: "src/gandan.ts",
        "backup-thread": "../../packages/db/src/engines/backup-thread.ts",
      },
      output: {
        format: "esm",
        // The database starts its backup thread by this very file name, from source and from the bundle alike.
        entryFileNames: ({ name }) => (name === "backup-thread" ? "backup-thread.ts" : `${name}.js`),
        chunkFileNames: "[name]-[hash].js",
      },
      external: [...outside, ...builtinModules, /^node:/],
    },
  },
  ssr: { noExternal: true, external: outside },
});
