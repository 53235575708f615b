import { type TestSpecification, BaseSequencer } from "vitest/node";
import { defineConfig } from "vitest/config";

/** The walk through every page takes longest: begun first, it does not stand alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes("every-page");
    return files.toSorted((one, other) => Number(isLong(other)) - Number(isLong(one)));
  }
}

// Whole flows on a real server, each with time for a slow machine.
export default defineConfig({
  test: {
    name: "flows",
    root: import.meta.dirname,
    globalSetup: "src/server/filled-demo.ts",
    include: ["src/**/*.e2e.ts"],
    sequence: { sequencer: LongestFirst },
    // Two at once: while one waits for its screen the other works.
    maxWorkers: 2,
    // Where a flow goes through many pages: as many at once as the smallest machine has cores.
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
