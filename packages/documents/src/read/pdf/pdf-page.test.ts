import { getResolvedPDFJS } from "unpdf";
import { expect, test } from "vitest";
import { linesOfGlyphs } from "./pdf-lines.ts";
import { readPage } from "./pdf-page.ts";

test("a letter from another typeface that says it is wider than its place ends where the next one begins", async () => {
  const { OPS } = await getResolvedPDFJS();
  const letter = (unicode: string, width: number) => ({ unicode, width, isSpace: unicode === " " });
  const { glyphs } = readPage(
    {
      fnArray: [OPS.beginText, OPS.setFont, OPS.showText, OPS.moveText, OPS.showText],
      argsArray: [
        [],
        ["f1", 12],
        [[letter("H", 722), 0, letter("Ủ", 1500), 766, letter(" ", 250), letter("Ủ", 1500)]],
        [29.1, 0],
        [[letter(" ", 250), letter("N", 722)]],
      ],
    },
    OPS,
    [1, 0, 0, 1, 0, 0],
  );
  expect(linesOfGlyphs(glyphs).map(({ runs }) => runs.map(({ text }) => text))).toEqual([["HỦ Ủ N"]]);
});
