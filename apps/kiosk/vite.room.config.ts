import { renameSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { front, treeshake } from "./vite.front.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const room = front("room", "/phong/");

/** The page of a dialogue room, for phones and the projector. */
export default defineConfig({
  ...room,
  // The kiosk's worker and manifest are not this page's.
  publicDir: false,
  plugins: [
    {
      name: "page-name",
      closeBundle: () => renameSync(here("dist/room/room.html"), here("dist/room/index.html")),
    },
  ],
  build: { ...room.build, rolldownOptions: { input: { room: here("room.html") }, treeshake } },
});
