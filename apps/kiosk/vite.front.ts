import { fileURLToPath } from "node:url";
import type { InlineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const preact = (name: string, replacement: string) => ({ find: new RegExp(`^${name}$`), replacement });

/** What the kiosk and the page of a dialogue room are built alike: `base` is the address, `name` the folder in dist. */
export const front = (name: string, base: string) =>
  ({
    base,
    resolve: {
      alias: [
        preact("react", "preact/compat"),
        preact("react-dom/client", "preact/compat/client"),
        preact("react-dom", "preact/compat"),
        // The typeface belongs to ui; these pages take only the files they show.
        { find: "@typeface", replacement: here("../../packages/ui/node_modules/@fontsource/be-vietnam-pro/files") },
      ],
    },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    server: { proxy: { "/api": "http://127.0.0.1:8080" } },
    build: {
      target: "es2022",
      outDir: `dist/${name}`,
      modulePreload: { polyfill: false },
      // No data: addresses, so that the page's policy can refuse them.
      assetsInlineLimit: 0,
    },
  }) satisfies InlineConfig;

/** The domain's schemas are the server's: without this the whole schema library would come along for one function. */
export const treeshake = { moduleSideEffects: [{ test: /\/packages\/(domain|i18n)\//, sideEffects: false }] };
