import { HolidayPack, TimeLimitPack } from "@gandan/domain/calendar";
import { FigurePack, Rubric } from "@gandan/domain/evaluation";
import { GlossaryTerm } from "@gandan/domain/glossary";
import { ModelPack } from "@gandan/domain/models";
import { InstitutionChange, LawChange, LawSubject } from "@gandan/domain/plans";
import { RefusalGroundPack } from "@gandan/domain/petitions";
import { PublicationPack } from "@gandan/domain/publications";
import { RetentionPack } from "@gandan/domain/retention";
import { RoleChartPack } from "@gandan/domain/roles";
import { z } from "zod";
import { lawChanges, lawSubjects } from "../currency/index.ts";
import { figurePacks } from "../figures/index.ts";
import { glossaryTerms } from "../glossary/index.ts";
import { holidayPacks } from "../holidays/index.ts";
import { institutionChanges } from "../institutions/index.ts";
import { modelPacks } from "../models/index.ts";
import { publicationPacks } from "../publications/index.ts";
import { refusalGroundPacks } from "../refusal-grounds/index.ts";
import { retentionPacks } from "../retention/index.ts";
import { roleChartPacks } from "../role-charts/index.ts";
import { rubricPacks } from "../rubrics/index.ts";
import { timeLimitPacks } from "../time-limits/index.ts";

/** The schema of each family of packs; once a new one stands here, the compiler asks for it wherever it is needed. */
export const packFamilies = {
  holidays: HolidayPack,
  "time-limits": TimeLimitPack,
  "role-charts": RoleChartPack,
  institutions: InstitutionChange,
  currency: LawChange,
  "law-subjects": LawSubject,
  figures: FigurePack,
  rubrics: Rubric,
  publications: PublicationPack,
  "refusal-grounds": RefusalGroundPack,
  models: ModelPack,
  retention: RetentionPack,
  glossary: GlossaryTerm,
} as const;

export type PackFamily = keyof typeof packFamilies;

/** Packs as they come, not yet checked. */
export type PackSet = Readonly<Record<PackFamily, readonly unknown[]>>;

/** The packs that ship with the system. */
export const shippedPacks: PackSet = {
  holidays: holidayPacks,
  "time-limits": timeLimitPacks,
  "role-charts": roleChartPacks,
  institutions: institutionChanges,
  currency: lawChanges,
  "law-subjects": lawSubjects,
  figures: figurePacks,
  rubrics: rubricPacks,
  publications: publicationPacks,
  "refusal-grounds": refusalGroundPacks,
  models: modelPacks,
  retention: retentionPacks,
  glossary: glossaryTerms,
};

/** The JSON Schema of each family, for those who write packs outside this repository. */
export const packSchemas = (): Record<PackFamily, z.core.JSONSchema.BaseSchema> => ({
  holidays: z.toJSONSchema(packFamilies.holidays),
  "time-limits": z.toJSONSchema(packFamilies["time-limits"]),
  "role-charts": z.toJSONSchema(packFamilies["role-charts"]),
  institutions: z.toJSONSchema(packFamilies.institutions),
  currency: z.toJSONSchema(packFamilies.currency),
  "law-subjects": z.toJSONSchema(packFamilies["law-subjects"]),
  figures: z.toJSONSchema(packFamilies.figures),
  rubrics: z.toJSONSchema(packFamilies.rubrics),
  publications: z.toJSONSchema(packFamilies.publications),
  "refusal-grounds": z.toJSONSchema(packFamilies["refusal-grounds"]),
  models: z.toJSONSchema(packFamilies.models),
  retention: z.toJSONSchema(packFamilies.retention),
  glossary: z.toJSONSchema(packFamilies.glossary),
});
