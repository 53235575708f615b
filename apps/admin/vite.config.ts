import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2023",
    // The page's policy allows no inline script; the preload of modules needs none in today's browsers.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    // What is imported first runs first, also across chunks: frame/without-eval.ts stands before every schema.
    rolldownOptions: { output: { strictExecutionOrder: true } },
  },
  server: {
    port: 5290,
    proxy: { "/api": "http://127.0.0.1:4800", "/files": "http://127.0.0.1:4800" },
  },
});
