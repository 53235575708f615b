import type { Figures } from "@gandan/domain/evaluation";
import { Day } from "@gandan/domain/values";
import { figureCatalogue } from "@gandan/packs/figures";
import type { OfficialContext } from "../context.ts";
import { numberOf } from "./counted.ts";
import { matterFigures } from "./matter-figures.ts";
import { meetingFigures } from "./meeting-figures.ts";
import { opennessFigures } from "./openness-figures.ts";
import { modelFigures } from "./model-figures.ts";
import { workFigures } from "./work-figures.ts";

/** Every figure of the catalogue for a year up to today, each with its rows; one that no register gives is null. */
export async function registerFigures(ctx: OfficialContext, year: number): Promise<Figures> {
  const end = Day.parse(`${year}-12-31`);
  const last = end < ctx.today ? end : ctx.today;
  const counted = {
    ...(await workFigures(ctx, year, last)),
    ...(await matterFigures(ctx, year, last)),
    ...(await meetingFigures(ctx, year, last)),
    ...(await opennessFigures(ctx, year, last)),
    ...(await modelFigures(ctx, year, last)),
  };
  return Object.fromEntries(figureCatalogue.map(({ id }) => [id, counted[id] ?? numberOf(null)]));
}
