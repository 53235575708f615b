import { defineConfig } from "vitest/config";

const project = (name: string, root: string) => ({
  test: { name, root, include: ["src/**/*.test.ts", "src/**/*.test.tsx"], environment: "node" },
});

export default defineConfig({
  test: {
    projects: [
      ...["domain", "packs", "documents", "db", "api", "i18n", "simulation"].map((name) =>
        project(name, `packages/${name}`),
      ),
      ...["server", "admin", "kiosk"].map((name) => project(name, `apps/${name}`)),
    ],
    reporters: ["default"],
  },
});
