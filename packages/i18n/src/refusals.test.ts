/// <reference types="node" />
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import en from "../messages/en/refusals.json" with { type: "json" };
import vi from "../messages/vi/refusals.json" with { type: "json" };

const root = join(import.meta.dirname, "../../..");
const sources = ["packages/domain/src", "packages/api/src", "packages/documents/src", "apps/server/src"];

const filesIn = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((path) => /(?<!\.test)\.ts$/.test(path))
        .map((path) => join(root, folder, path))
    : [];

// A refusal is made by `refuse("…")`, written as `refusal: "…"`, or is the message of one of the three thrown errors.
const made = /(?:refuse\(|refusal: |message: |refusal\w* \? )"((?:[a-z]+)\.[a-z][a-z-]*)"/g;
const used = new Map<string, string>();
for (const path of sources.flatMap(filesIn))
  for (const [, code] of readFileSync(path, "utf8").matchAll(made))
    if (code !== undefined) used.set(code, path.slice(root.length + 1));

const languages: Record<string, Readonly<Record<string, string>>> = { vi, en };

describe.each(Object.entries(languages))("the refusals in %s", (_language, messages) => {
  it.each([...used])("say %s", (code) => {
    expect(messages[code]).toMatch(/\S{2,}.*[.]$/);
  });

  it("hold no place that would stay open, and no word twice", () => {
    for (const text of Object.values(messages)) {
      expect(text).not.toMatch(/[{}|]/);
      expect(text).not.toMatch(/(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu);
      expect(text).toBe(text.normalize("NFC"));
    }
  });
});

describe("the two languages", () => {
  it("say the same codes, in order", () => {
    expect(Object.keys(vi)).toEqual(Object.keys(en));
    expect(Object.keys(vi)).toEqual(Object.keys(vi).toSorted());
  });

  it("are looked up from sources that refuse at all", () => {
    expect(used.size).toBeGreaterThan(60);
  });
});
