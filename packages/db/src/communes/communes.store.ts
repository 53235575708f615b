import { noCalendarEdits, usualWorkingHours } from "@gandan/domain/calendar";
import type { Commune } from "@gandan/domain/roles";
import type { Id } from "@gandan/domain/values";
import { type InferSelectModel, asc, eq, inArray } from "drizzle-orm";
import type { Reader, Writer } from "../database.ts";
import type { CommuneSettings, Communes } from "./communes.table.ts";

export async function findCommune({ rows, tables }: Reader, communeId: Id<"commune">): Promise<Commune | null> {
  const row = await rows.find(tables.communes, { id: communeId });
  return row === null ? null : communeOf(row);
}

/** All communes of the database; for the process itself (jobs, sign-in, export), never for a screen. */
export async function listAllCommunes({ sql, tables }: Reader): Promise<Commune[]> {
  const { communes } = tables;
  return (await sql.select().from(communes).orderBy(asc(communes.name), asc(communes.id))).map(communeOf);
}

/** The communes to which somebody can sign in; for the sign-in page. */
export async function listCommunesInUse({ sql, tables }: Reader): Promise<Commune[]> {
  const { communes, accounts } = tables;
  const used = sql.selectDistinct({ id: accounts.communeId }).from(accounts);
  const rows = await sql
    .select()
    .from(communes)
    .where(inArray(communes.id, used))
    .orderBy(asc(communes.name), asc(communes.id));
  return rows.map(communeOf);
}

/** The communes of a province. */
export async function listCommunesOf({ sql, tables }: Reader, provinceId: Id<"commune">): Promise<Commune[]> {
  const { communes } = tables;
  const rows = await sql
    .select()
    .from(communes)
    .where(eq(communes.parentId, provinceId))
    .orderBy(asc(communes.name), asc(communes.id));
  return rows.map(communeOf);
}

export async function saveCommune({ rows, tables }: Writer, commune: Commune): Promise<void> {
  const { communes } = tables;
  const {
    feedbackAnswerDays,
    silenceDays,
    afterSuspension,
    workingHours,
    targetLeadDays,
    directAnswers,
    recommendationAnswerDays,
    copyPrices,
    terrain,
    minorityShare,
    calendarEdits,
    ...row
  } = commune;
  const own = { feedbackAnswerDays, silenceDays, afterSuspension, workingHours, targetLeadDays, directAnswers };
  const settings = { ...own, recommendationAnswerDays, copyPrices, terrain, minorityShare, calendarEdits };
  await rows.keep(communes, { ...row, settings }, { key: ["id"] });
}

// A setting that came later has the value it begins with where it was never kept.
const begun: Pick<
  CommuneSettings,
  | "afterSuspension"
  | "workingHours"
  | "targetLeadDays"
  | "directAnswers"
  | "recommendationAnswerDays"
  | "copyPrices"
  | "terrain"
  | "minorityShare"
  | "calendarEdits"
> = {
  afterSuspension: "remaining",
  workingHours: usualWorkingHours,
  targetLeadDays: 2,
  directAnswers: ["feedback", "session-question"],
  recommendationAnswerDays: null,
  copyPrices: [],
  terrain: null,
  minorityShare: null,
  calendarEdits: noCalendarEdits,
};

const communeOf = ({ settings, ...row }: InferSelectModel<Communes>): Commune => ({ ...row, ...begun, ...settings });
