import { performance } from "node:perf_hooks";
import { aPlanText } from "@gandan/documents/examples";
import { readPlanFile } from "@gandan/documents/read";
import { type OfficialDocument, writeDocx } from "@gandan/documents/write";
import { openBrowser } from "../browser/open-browser.ts";
import type { Figure } from "./figure.ts";

// As many characters as six pages of an official document hold in 14-point type.
const sixPages = 6 * 2_600;
const times = Math.ceil(sixPages / aPlanText.length);
const lines = aPlanText
  .repeat(times)
  .split("\n")
  .filter((line) => line.trim() !== "");

const asWord = (): Promise<Uint8Array> => {
  const document: OfficialDocument = {
    parent: null,
    issuer: ["ỦY BAN NHÂN DÂN"],
    symbol: null,
    place: "Suối Lành",
    day: null,
    heading: { kind: "named", name: "Kế hoạch", subject: null },
    addressees: [],
    body: lines.map((text) => ({ kind: "text", runs: [text] })),
    signature: null,
    recipients: [],
    form: null,
  };
  return writeDocx(document);
};

async function asPdf(): Promise<Uint8Array> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(`<body style="font: 14pt serif"></body>`);
    await page.evaluate((texts) => {
      for (const text of texts) document.body.append(Object.assign(document.createElement("p"), { textContent: text }));
    }, lines);
    return await page.pdf({ format: "A4" });
  } finally {
    await browser.close();
  }
}

/** Reading time of six pages of our own example plan as a Word file and as a PDF, the first of a process and those after it. */
export async function fileReadingFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, file] of [["Word", await asWord()] as const, ["PDF", await asPdf()] as const]) {
    const taken: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      const start = performance.now();
      const read = await readPlanFile(file, name);
      if (!read.ok) throw new Error(read.refusal);
      taken.push(performance.now() - start);
    }
    const [first = 0, ...rest] = taken;
    const middle = rest.sort((a, b) => a - b)[Math.floor(rest.length / 2)] ?? 0;
    const target = { at: "most", value: 300, of: "value" } as const;
    figures.push({ name: `reading a plan, six pages of ${name}`, value: middle, unit: "ms", target });
    figures.push({ name: "the first one after the start", value: first, unit: "ms" });
  }
  return figures;
}
