import { expect, test } from "vitest";

// Vite takes the second argument only as it stands here.
const pages = Object.entries(import.meta.glob<string>("./**/*.tsx", { query: "?raw", import: "default", eager: true }));
const looks = Object.entries(
  import.meta.glob<string>("./**/*.module.css", { query: "?raw", import: "default", eager: true }),
);

const ownSelectors = (style: string) => style.replaceAll(/:global\([^)]*\)|"[^"]*"/g, "");
const rulesOf = (style: string) =>
  new Set([...ownSelectors(style).matchAll(/\.([a-z]\w*)(?=[^{}]*\{)/gi)].map(([, name]) => name));
const placeOf = (from: string, to: string) => new URL(to, new URL(from, "file:///")).pathname.replace("/", "./");

/** Which class of which file a page takes; `null` where it is chosen while the page runs. */
const taken = pages.flatMap(([page, text]) =>
  [...text.matchAll(/^import (\w+) from "(.*\.module\.css)";$/gm)].flatMap(([, look, file = ""]) =>
    [...text.matchAll(new RegExp(`[{ (]${look}(?:\\.(\\w+)|\\[)`, "g"))].map(([, name = null]) => ({
      page,
      file: placeOf(page, file),
      name,
    })),
  ),
);

test("every class that a page names has a rule", () => {
  const rules = new Map(looks.map(([file, style]) => [file, rulesOf(style)]));
  expect(taken.length).toBeGreaterThan(1_000);
  expect(taken.filter(({ file, name }) => name !== null && rules.get(file)?.has(name) !== true)).toEqual([]);
});

test("every class with a rule is named by a page", () => {
  const idle = looks.flatMap(([file, style]) => {
    const names = new Set(taken.filter((one) => one.file === file).map(({ name }) => name));
    return names.has(null)
      ? []
      : [...rulesOf(style)].filter((name) => !names.has(name ?? null)).map((name) => `${file} ${name}`);
  });
  expect(idle).toEqual([]);
});
