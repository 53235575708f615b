import { defineConfig } from "drizzle-kit";

export default defineConfig({ dialect: "sqlite", schema: "./kit/sqlite.ts", out: "./migrations/sqlite" });
