import { findCommune, listCommunesInUse } from "@gandan/db/communes";
import { listDialogues } from "@gandan/db/dialogues";
import { type Dialogue, type PromiseStanding, countStandings } from "@gandan/domain/dialogues";
import type { Commune } from "@gandan/domain/roles";
import { Day, type Id, dayOf } from "@gandan/domain/values";
import type { Outside } from "../context.ts";
import { csvOf } from "../csv.ts";
import { knownChart } from "../session/known-chart.ts";
import { promisesOf } from "./promises-of.ts";

/** A promise as anybody may read it: who promised what by when, and what became of it. */
export interface PublicPromise {
  number: number;
  text: string;
  who: string;
  hamletName: string | null;
  dueOn: Day;
  doneOn: Day | null;
  standing: PromiseStanding;
}

/** A session as anybody may read it; no asker, no question that was not answered for all to hear. */
export interface PublicDialogue extends Pick<
  Dialogue,
  "title" | "kind" | "day" | "from" | "to" | "place" | "state" | "code" | "publishedOn"
> {
  /** Once the result was published. */
  conclusion: string | null;
  promises: PublicPromise[];
  counts: Record<PromiseStanding, number>;
}

/** What a commune shows to everybody of its sessions. */
export interface PublicCommune {
  id: Id<"commune">;
  name: string;
  kind: Commune["kind"];
  provinceName: string;
  isDemo: boolean;
  ahead: PublicDialogue[];
  held: PublicDialogue[];
  counts: Record<PromiseStanding, number>;
}

/** The communes that have public pages, by name. */
export async function publicCommunes(ctx: Pick<Outside, "db">): Promise<Pick<PublicCommune, "id" | "name" | "kind">[]> {
  const communes = await listCommunesInUse(ctx.db.read);
  return communes.filter(({ kind }) => kind !== "province").map(({ id, name, kind }) => ({ id, name, kind }));
}

const [firstDay, lastDay] = [Day.parse("2000-01-01"), Day.parse("2100-12-31")];
const isOver = ({ state }: Pick<Dialogue, "state">) =>
  state === "held" || state === "concluded" || state === "published";

/** What anybody may read of a commune's sessions and promises; null where there is no such commune. */
export async function publicCommune(
  ctx: Pick<Outside, "db" | "now">,
  communeId: Id<"commune">,
): Promise<PublicCommune | null> {
  const commune = await findCommune(ctx.db.read, communeId);
  if (commune === null || commune.kind === "province") return null;
  const chart = await knownChart(ctx, communeId);
  const today = dayOf(ctx.now());
  const dialogues = await listDialogues(ctx.db.read, communeId, firstDay, lastDay);
  const promises = await promisesOf(
    ctx.db.read,
    { communeId, chart, today },
    dialogues.filter(isOver).map(({ id }) => id),
  );
  const shown = (dialogue: Dialogue): PublicDialogue => {
    const { title, kind, day, from, to, place, state, code, publishedOn } = dialogue;
    const own = promises.filter(({ dialogueId }) => dialogueId === dialogue.id);
    return {
      title,
      kind,
      day,
      from,
      to,
      place,
      state,
      code,
      publishedOn,
      conclusion: state === "published" ? dialogue.conclusion : null,
      promises: own.map(({ number, text, who, hamletId, dueOn, doneOn, standing }) => ({
        number,
        text,
        who,
        dueOn,
        doneOn,
        standing,
        hamletName: chart.units.find(({ id }) => id === hamletId)?.name ?? null,
      })),
      counts: countStandings(own.map(({ standing }) => standing)),
    };
  };
  const { id, name, kind, provinceName, isDemo } = commune;
  return {
    id,
    name,
    kind,
    provinceName,
    isDemo,
    ahead: dialogues.filter(({ state, day }) => (state === "announced" || state === "open") && day >= today).map(shown),
    held: dialogues.filter(isOver).toReversed().map(shown),
    counts: countStandings(promises.map(({ standing }) => standing)),
  };
}

/** The promises as rows of open data, without anything of a person who asked. */
export const promiseRows = ({ held }: PublicCommune) =>
  held.flatMap(({ title, day, promises }) =>
    promises.map((promise) => ({ session: title, sessionDay: day, ...promise })),
  );

const columns = [
  "session",
  "sessionDay",
  "number",
  "text",
  "who",
  "hamletName",
  "dueOn",
  "doneOn",
  "standing",
] as const;

/** The same as CSV. */
export const promisesCsv = (commune: PublicCommune): string =>
  csvOf([[...columns], ...promiseRows(commune).map((row) => columns.map((column) => row[column]))]);
