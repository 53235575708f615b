import { describe, expect, test } from "vitest";

// Read as text by Vite itself, so that this front end needs no file system; empty until the kiosk has been built.
const built = import.meta.glob<string>("../../dist/{kiosk,room}/**/*.{js,css,html,json}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const fonts = import.meta.glob<string>("../../dist/{kiosk,room}/assets/*.woff2", {
  query: "?inline",
  import: "default",
  eager: true,
});

async function gzipped(text: string): Promise<number> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return (await new Response(packed).arrayBuffer()).byteLength;
}
const weigh = async (page: string, ending: string) => {
  const weights = Object.entries(built)
    .filter(([path]) => path.includes(`/dist/${page}/`) && path.endsWith(ending))
    .map(([, text]) => gzipped(text));
  return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
};
const fontBytes = (page: string) =>
  Object.entries(fonts)
    .filter(([path]) => path.includes(`/dist/${page}/`))
    .reduce((sum, [, address]) => sum + (address.length - address.indexOf(",") - 1) * 0.75, 0);
const isBuilt = Object.keys(built).length > 0;
const ifBuilt = isBuilt ? "" : " (skipped: dist is not built)";

describe.each(["kiosk", "room"])("the built page of the %s", (name) => {
  test.skipIf(!isBuilt)(`has at most 45 kB of script, gzipped${ifBuilt}`, async () => {
    expect(await weigh(name, ".js")).toBeLessThanOrEqual(45_000);
  });

  test.skipIf(!isBuilt)(`has at most 130 kB on the whole first visit, fonts included${ifBuilt}`, async () => {
    const parts = await Promise.all([".js", ".css", ".html", ".json"].map((ending) => weigh(name, ending)));
    const all = parts.reduce((sum, weight) => sum + weight, fontBytes(name));
    expect(fontBytes(name)).toBeGreaterThan(40_000);
    expect(all).toBeLessThanOrEqual(130_000);
  });

  test.skipIf(!isBuilt)(`carries no schema library and no server${ifBuilt}`, () => {
    for (const [path, text] of Object.entries(built)) expect(text, path).not.toMatch(/ZodError|drizzle|better-sqlite3/);
  });

  test.skipIf(!isBuilt)(`has no script or style that the strictest page policy would refuse${ifBuilt}`, () => {
    const page = Object.entries(built).find(([path]) => path.endsWith(`/dist/${name}/index.html`))?.[1] ?? "";
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)|\son\w+=/);
    for (const [path, text] of Object.entries(built))
      if (path.endsWith(".css")) expect(text, path).not.toMatch(/url\(["']?(data:|https?:)/);
  });
});
