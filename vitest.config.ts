import { defineConfig } from "vitest/config";

const pure = new Set(["domain", "packs", "documents", "i18n", "api", "db"]);

const project = (name: string, root: string) => ({
  test: {
    name,
    root,
    include: ["src/**/*.test.ts", "src/**/*.test.tsx"],
    environment: "node",
    // What holds no state of its own between tests is loaded once for all its files.
    isolate: !pure.has(name),
    // A style that a test reads as text comes as it is written; what a page imports stays empty.
    css: { include: /\?raw$/ },
  },
});

export default defineConfig({
  test: {
    projects: [
      ...["domain", "packs", "documents", "db", "api", "i18n", "simulation"].map((name) =>
        project(name, `packages/${name}`),
      ),
      ...["server", "admin", "kiosk"].map((name) => project(name, `apps/${name}`)),
    ],
    // Both cores of a small machine; what waits for a disk leaves one to the other.
    maxWorkers: 2,
    reporters: ["default"],
  },
});
