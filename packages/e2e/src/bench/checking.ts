import { checkDocument, measurePlanted } from "@gandan/documents/check";
import { aPlanText } from "@gandan/documents/examples";
import { readPlanText } from "@gandan/documents/read";
import { Day } from "@gandan/domain/values";
import type { Figure } from "./figure.ts";
import { timeOf } from "./time.ts";

const seed = 1;
const documents = 40;

/** What the checker finds of the errors planted into clean plans and how much of what it says is one, and what a check costs. */
export function checkingFigures(): Figure[] {
  const { errors, recall, findings, precision } = measurePlanted(seed, documents);
  const read = readPlanText(aPlanText);
  const context = { on: Day.parse("2026-06-01"), institutions: [], currency: [] };
  return [
    {
      name: "planted errors that are found",
      value: recall * 100,
      unit: "%",
      target: { at: "least", value: 95, of: "value" },
      note: `${errors} errors in ${documents} plans`,
    },
    {
      name: "findings that are a planted error",
      value: precision * 100,
      unit: "%",
      target: { at: "least", value: 90, of: "value" },
      note: `${findings} findings`,
    },
    { name: "checking a plan that was read", value: timeOf(() => checkDocument(read, context)).median, unit: "ms" },
  ];
}
