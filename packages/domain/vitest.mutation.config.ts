import { defineConfig } from "vitest/config";

// Only what stands beside the mutated code may notice a mutant.
export default defineConfig({
  test: { include: ["src/evaluation/*.test.ts", "src/values/score.test.ts"], environment: "node" },
});
