import type { Caller } from "./players.ts";
import { blankRow } from "@gandan/domain/rubrics";
import { scoreOf } from "@gandan/domain/values";
import { demoRubric } from "@gandan/packs/rubrics";
import { valueOf } from "./value-of.ts";

const typed = (vi: string) => ({ vi, en: "" });

/** A rubric half entered: one line has neither points nor a method yet, and a group no longer adds up. */
export async function draftRubric({ rubrics }: Caller): Promise<void> {
  const { id: rubricId, version } = demoRubric;
  const { draftId } = valueOf(await rubrics.begin({ from: "rubric", rubricId, version, isNewVersion: false }));
  const { draft, revision } = await rubrics.draft({ draftId });
  const [first, second, ...rest] = draft.rows;
  if (first === undefined || second === undefined || revision === null) throw new Error("the example has no rows");
  const open = { ...blankRow("moi-1", 1), number: "1.5", text: "Bồi dưỡng kỹ năng dân vận cho người phụ trách" };
  const rows = [first, { ...second, maximum: scoreOf(3.5) }, ...rest.slice(0, 3), open, ...rest.slice(3)];
  const title = typed("Bộ tiêu chí minh hoạ, bản đang soạn cho năm sau");
  valueOf(await rubrics.save({ draftId, revision, draft: { ...draft, title, rows } }));
}
