import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { aPlanText } from "@gandan/documents/examples";

interface KnownPlan {
  name: string;
  text: string;
  /** How the plan names the heads of all hamlets, and what it asks of them. */
  heads: string;
  duty: string;
}

const baVi = join(import.meta.dirname, "../../../../../shared/samples/ba-vi-2025.txt");

/** The real plan of Ba Vì where its text is at hand; else the project's own example. */
export const plan: KnownPlan = existsSync(baVi)
  ? {
      name: "the plan of Ba Vì, 2025",
      text: readFileSync(baVi, "utf8"),
      heads: "Trưởng thôn 06 thôn",
      duty: "Tuyên truyền vận động nhân dân chấp hành",
    }
  : {
      name: "the project's own example plan (the text of Ba Vì is not at hand)",
      // With one accent to mend.
      text: aPlanText.replace("hội nghị đối thoại", "hội nghị đối thọai"),
      heads: "Trưởng thôn 05 thôn",
      duty: "Báo tin cho từng nhà",
    };
