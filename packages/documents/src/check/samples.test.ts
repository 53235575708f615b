import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPlanText } from "../read/index.ts";
import { checkDocument } from "./check-document.ts";
import { aContext } from "./examples/checked.ts";

const samples = join(import.meta.dirname, "../../../../../shared/samples");
const isThere = existsSync(samples);
const checked = (file: string) => checkDocument(readPlanText(readFileSync(join(samples, file), "utf8")), aContext());

describe.skipIf(!isThere)("real plans (skipped where the samples are not beside the repository)", () => {
  test("of Ba Vì's plan everything known is found", () => {
    const findings = checked("ba-vi-2025.txt");
    const count = (ruleId: string) => findings.filter((finding) => finding.ruleId === ruleId).length;
    const said = findings.map(({ message }) => message.vi).join("\n");
    expect(count("form.number-missing")).toBe(1);
    expect(count("form.day-missing")).toBe(1);
    expect(count("references.target-year")).toBe(1);
    expect(count("form.number-repeated")).toBe(1);
    expect(count("substance.duty-without-deadline")).toBe(8);
    expect(count("substance.few-targets")).toBe(1);
    expect(count("substance.report-without-date")).toBe(1);
    expect(count("form.recipient-stray")).toBe(1);
    expect(count("language.capitals")).toBe(2);
    for (const slip of ["chuyên đổi số", "Phân đấu", "gắn gũi", "gắn với việc nhiệm vụ", "năm 2024"])
      expect(said).toContain(slip);
  });

  test("of five other plans only what is wrong is said", () => {
    const said = readdirSync(join(samples, "plans"))
      .filter((file) => file.endsWith(".txt"))
      .flatMap((file) => checked(join("plans", file)))
      .filter(({ severity }) => severity !== "hint");
    expect(said.map(({ ruleId }) => ruleId).filter((id) => !id.startsWith("language."))).toEqual([
      "substance.report-without-date",
      "substance.report-without-date",
    ]);
    expect(said.length).toBeLessThan(16);
  });
});
