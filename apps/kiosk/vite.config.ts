import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Plugin, defineConfig } from "vite";
import { front, treeshake } from "./vite.front.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

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

const kiosk = front("kiosk", "/kiosk/");

export default defineConfig({
  ...kiosk,
  plugins: [shellList()],
  build: {
    ...kiosk.build,
    rolldownOptions: {
      input: { kiosk: here("index.html"), sw: here("src/shell/service-worker.ts") },
      output: { entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js") },
      treeshake,
    },
  },
});
