import { type FigurePack, type Rubric, checkRubric } from "@gandan/domain/evaluation";
import { type PackProblem, problem } from "./pack-problem.ts";

/** Figures have each id once, and a part names a whole that is there. */
export function checkFigures(packs: readonly FigurePack[]): PackProblem[] {
  const ids = packs.flatMap(({ figures }) => figures.map(({ id }) => id));
  return packs.flatMap(({ id: packId, figures }) =>
    figures.flatMap(({ id, partOf }) => [
      ...(ids.filter((other) => other === id).length > 1 ? [problem(packId, "pack.figure-repeated", id)] : []),
      ...(partOf !== null && !ids.includes(partOf) ? [problem(packId, "pack.figure-unknown", `${id}: ${partOf}`)] : []),
    ]),
  );
}

/** Rubrics hold no defect that blocks them, and what is no authority's whole text says so. */
export function checkRubrics(rubrics: readonly Rubric[], figurePacks: readonly FigurePack[]): PackProblem[] {
  const catalogue = figurePacks.flatMap(({ figures }) => figures);
  return rubrics.flatMap((rubric) => [
    ...checkRubric(rubric, catalogue)
      .filter(({ isBlocking }) => isBlocking)
      .map(({ code, number, values }) =>
        problem(rubric.id, "pack.rubric-defect", `${number}: ${code} ${JSON.stringify(values)}`),
      ),
    ...(rubric.nature !== "decision" && rubric.notice === null
      ? [problem(rubric.id, "pack.rubric-unmarked", rubric.nature)]
      : []),
  ]);
}
