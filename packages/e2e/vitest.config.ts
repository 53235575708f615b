import { defineConfig } from "vitest/config";

// Whole flows on a real server: one after the other, each with time for a slow machine.
export default defineConfig({
  test: {
    name: "flows",
    root: import.meta.dirname,
    globalSetup: "src/server/filled-demo.ts",
    include: ["src/**/*.e2e.ts"],
    fileParallelism: false,
    // Where a flow goes through many pages: as many at once as the smallest machine has cores.
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
