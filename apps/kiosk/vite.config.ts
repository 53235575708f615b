import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Plugin, defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const preact = (name: string, replacement: string) => ({ find: new RegExp(`^${name}$`), replacement });

/** Tells the service worker which files are the shell, and names their version by what is in them. */
const shellList = (): Plugin => ({
  name: "shell-list",
  generateBundle(_, bundle) {
    const worker = bundle["sw.js"];
    if (worker?.type !== "chunk") return;
    const built = Object.values(bundle).filter(({ fileName }) => fileName !== "sw.js" && fileName !== "index.html");
    const version = createHash("sha256");
    for (const file of built) version.update(file.fileName).update(file.type === "chunk" ? file.code : file.source);
    const paths = ["", "icon.svg", "manifest.webmanifest", ...built.map(({ fileName }) => fileName)];
    worker.code = worker.code
      .replaceAll("SHELL_FILES", JSON.stringify(paths))
      .replaceAll("SHELL_VERSION", JSON.stringify(version.digest("hex").slice(0, 12)));
  },
});

export default defineConfig({
  base: "/kiosk/",
  plugins: [shellList()],
  resolve: {
    alias: [
      preact("react", "preact/compat"),
      preact("react-dom/client", "preact/compat/client"),
      preact("react-dom", "preact/compat"),
      // The typeface belongs to ui; the kiosk takes only the files it shows.
      { find: "@typeface", replacement: here("../../packages/ui/node_modules/@fontsource/be-vietnam-pro/files") },
    ],
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  server: { proxy: { "/api": "http://127.0.0.1:8080" } },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    // No data: addresses, so that the page's policy can refuse them.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { kiosk: here("index.html"), sw: here("src/shell/service-worker.ts") },
      output: { entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js") },
      // The domain's schemas are the server's: without this the whole schema library would come along for one function.
      treeshake: { moduleSideEffects: [{ test: /\/packages\/(domain|i18n)\//, sideEffects: false }] },
    },
  },
});
