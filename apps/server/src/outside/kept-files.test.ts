import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { keptFiles } from "./kept-files.ts";

const folder = mkdtempSync(join(tmpdir(), "gandan-files-"));
afterAll(() => rmSync(folder, { recursive: true }));
const files = keptFiles(folder);
const bytes = new TextEncoder().encode("ảnh chụp buổi họp thôn");

it("gives back the bytes that were kept, and keeps the same bytes once", async () => {
  const name = await files.keep(bytes);
  expect(await files.keep(bytes)).toBe(name);
  expect(new Uint8Array((await files.open(name)) ?? [])).toEqual(bytes);
});

it("opens nothing by a name that is no fingerprint", async () => {
  expect(await files.open("../../etc/passwd")).toBeNull();
  expect(await files.open("0".repeat(64))).toBeNull();
});

it("erases bytes for good, but none that were kept since an instant", async () => {
  const name = await files.keep(bytes);
  expect(await files.erase(name, Date.now() - 60_000)).toBe(false);
  expect(await files.open(name)).not.toBeNull();
  expect(await files.erase(name, Date.now() + 60_000)).toBe(true);
  expect(await files.open(name)).toBeNull();
  expect(await files.erase(name, Date.now() + 60_000)).toBe(true);
  expect(await files.erase("../../etc/passwd", Date.now())).toBe(true);
  expect(readdirSync(join(folder, name.slice(0, 2)))).toEqual([]);
});
