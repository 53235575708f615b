import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { typefaceOf } from "./typeface.ts";

it("is taken from the built kiosk, its faces and nothing else of its look; before a build there is none", () => {
  const folder = mkdtempSync(join(tmpdir(), "gandan-kiosk-"));
  expect(typefaceOf(folder)).toBe("");
  const face = '@font-face{font-family:Be Vietnam Pro;src:url(/kiosk/assets/a-1234.woff2)format("woff2")}';
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets/kiosk-1234.css"), `:root{--a:1}${face}body{margin:0}`);
  writeFileSync(join(folder, "assets/a-1234.woff2"), "@font-face{}");
  expect(typefaceOf(folder)).toBe(face);
  rmSync(folder, { recursive: true });
});
