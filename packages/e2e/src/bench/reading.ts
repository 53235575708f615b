import { aPlanText } from "@gandan/documents/examples";
import { readPlanText } from "@gandan/documents/read";
import type { Figure } from "./figure.ts";
import { timeOf } from "./time.ts";

// A page of an official document in 14-point type holds about this many characters.
const pageLength = 2_600;

/** Reading time of our own example plan: a page, and whether it stays linear to a long text. */
export function readingFigures(): Figure[] {
  const whole = aPlanText;
  const pages = whole.length / pageLength;
  const once = timeOf(() => readPlanText(whole)).median;
  const body = whole.slice(Math.floor(whole.length * 0.3), Math.floor(whole.length * 0.7));
  const long = body.repeat(16);
  const short = timeOf(() => readPlanText(body), 20).median;
  const grown = timeOf(() => readPlanText(long), 10).median;
  return [
    {
      name: "reading a plan, six pages of text",
      value: (once / pages) * 6,
      unit: "ms",
      target: { at: "most", value: 50, of: "value" },
    },
    { name: "reading, a page", value: once / pages, unit: "ms" },
    {
      name: "reading sixteen times the text",
      value: grown,
      unit: "ms",
      limit: { name: "sixteen times the time of one", value: short * 16 },
      target: { at: "most", value: 1.5, of: "ratio" },
    },
  ];
}
