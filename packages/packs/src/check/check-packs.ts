import type { z } from "zod";
import { checkHolidays } from "./check-holidays.ts";
import { checkFigures, checkRubrics } from "./check-rubrics.ts";
import { checkModels } from "./check-models.ts";
import { checkRetention } from "./check-retention.ts";
import { checkRoleCharts } from "./check-role-charts.ts";
import { checkRefusalGrounds } from "./check-refusal-grounds.ts";
import { checkTimeLimits } from "./check-time-limits.ts";
import { type PackFamily, type PackSet, packFamilies, shippedPacks } from "./pack-families.ts";
import { type PackProblem, problem } from "./pack-problem.ts";

/** Everything wrong with a set of packs, the shipped ones where none is given; a malformed pack is judged by its form only. */
export function checkPacks(packs: PackSet = shippedPacks): PackProblem[] {
  const families = {
    holidays: readAll(packFamilies.holidays, packs.holidays, "holidays"),
    "time-limits": readAll(packFamilies["time-limits"], packs["time-limits"], "time-limits"),
    "role-charts": readAll(packFamilies["role-charts"], packs["role-charts"], "role-charts"),
    institutions: readAll(packFamilies.institutions, packs.institutions, "institutions"),
    currency: readAll(packFamilies.currency, packs.currency, "currency"),
    "law-subjects": readAll(packFamilies["law-subjects"], packs["law-subjects"], "law-subjects"),
    figures: readAll(packFamilies.figures, packs.figures, "figures"),
    rubrics: readAll(packFamilies.rubrics, packs.rubrics, "rubrics"),
    publications: readAll(packFamilies.publications, packs.publications, "publications"),
    "refusal-grounds": readAll(packFamilies["refusal-grounds"], packs["refusal-grounds"], "refusal-grounds"),
    models: readAll(packFamilies.models, packs.models, "models"),
    retention: readAll(packFamilies.retention, packs.retention, "retention"),
    glossary: readAll(packFamilies.glossary, packs.glossary, "glossary"),
  } satisfies Record<PackFamily, Family>;
  const { holidays, rubrics, figures, models, retention } = families;
  const { "time-limits": timeLimits, "role-charts": roleCharts, "refusal-grounds": grounds } = families;
  return [
    ...Object.values(families).flatMap(({ problems }) => problems),
    ...Object.values(families).flatMap(({ read }) => repeatedIds(read)),
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

interface Family<Pack = { id: string }> {
  read: Pack[];
  problems: PackProblem[];
}

function readAll<Pack>(schema: z.ZodType<Pack>, packs: readonly unknown[], family: PackFamily): Family<Pack> {
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
