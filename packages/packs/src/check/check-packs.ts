import type { z } from "zod";
import { checkHolidays } from "./check-holidays.ts";
import { checkFigures, checkRubrics } from "./check-rubrics.ts";
import { checkModels } from "./check-models.ts";
import { checkRetention } from "./check-retention.ts";
import { checkRoleCharts } from "./check-role-charts.ts";
import { checkRefusalGrounds } from "./check-refusal-grounds.ts";
import { checkTimeLimits } from "./check-time-limits.ts";
import { type PackSet, packFamilies, shippedPacks } from "./pack-families.ts";
import { type PackProblem, problem } from "./pack-problem.ts";

/** Everything wrong with a set of packs, the shipped ones where none is given; a malformed pack is judged by its form only. */
export function checkPacks(packs: PackSet = shippedPacks): PackProblem[] {
  const holidays = readAll(packFamilies.holidays, packs.holidays, "holidays");
  const timeLimits = readAll(packFamilies["time-limits"], packs["time-limits"], "time-limits");
  const roleCharts = readAll(packFamilies["role-charts"], packs["role-charts"], "role-charts");
  const institutions = readAll(packFamilies.institutions, packs.institutions, "institutions");
  const currency = readAll(packFamilies.currency, packs.currency, "currency");
  const lawSubjects = readAll(packFamilies["law-subjects"], packs["law-subjects"], "law-subjects");
  const figures = readAll(packFamilies.figures, packs.figures, "figures");
  const rubrics = readAll(packFamilies.rubrics, packs.rubrics, "rubrics");
  const publications = readAll(packFamilies.publications, packs.publications, "publications");
  const grounds = readAll(packFamilies["refusal-grounds"], packs["refusal-grounds"], "refusal-grounds");
  const models = readAll(packFamilies.models, packs.models, "models");
  const retention = readAll(packFamilies.retention, packs.retention, "retention");
  const glossary = readAll(packFamilies.glossary, packs.glossary, "glossary");
  return [
    ...holidays.problems,
    ...timeLimits.problems,
    ...roleCharts.problems,
    ...institutions.problems,
    ...currency.problems,
    ...lawSubjects.problems,
    ...figures.problems,
    ...rubrics.problems,
    ...publications.problems,
    ...grounds.problems,
    ...models.problems,
    ...retention.problems,
    ...glossary.problems,
    ...repeatedIds([...holidays.read, ...timeLimits.read, ...roleCharts.read]),
    ...repeatedIds(institutions.read),
    ...repeatedIds(currency.read),
    ...repeatedIds(lawSubjects.read),
    ...repeatedIds(figures.read),
    ...repeatedIds(rubrics.read),
    ...repeatedIds(publications.read),
    ...repeatedIds(grounds.read),
    ...repeatedIds(models.read),
    ...repeatedIds(retention.read),
    ...repeatedIds(glossary.read),
    ...checkHolidays(holidays.read),
    ...checkTimeLimits(timeLimits.read),
    ...checkRoleCharts(roleCharts.read),
    ...checkModels(models.read),
    ...checkFigures(figures.read),
    ...checkRubrics(rubrics.read, figures.read),
    ...checkRefusalGrounds(grounds.read, timeLimits.read),
    ...checkRetention(retention.read),
  ];
}

function readAll<Pack>(schema: z.ZodType<Pack>, packs: readonly unknown[], family: string) {
  const read: Pack[] = [];
  const problems: PackProblem[] = [];
  for (const [index, pack] of packs.entries()) {
    const parsed = schema.safeParse(pack);
    if (parsed.success) {
      read.push(parsed.data);
      continue;
    }
    for (const issue of parsed.error.issues)
      problems.push(
        problem(nameOf(pack) ?? `${family}[${index}]`, "pack.malformed", `${issue.path.join(".")}: ${issue.message}`),
      );
  }
  return { read, problems };
}

const nameOf = (pack: unknown): string | null =>
  typeof pack === "object" && pack !== null && "id" in pack && typeof pack.id === "string" ? pack.id : null;

function repeatedIds(packs: readonly { id: string }[]): PackProblem[] {
  const ids = packs.map((pack) => pack.id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => problem(id, "pack.id-repeated", id));
}
