import { type PublicationFigureId, publicationFigures as count } from "@gandan/domain/publications";
import { Day } from "@gandan/domain/values";
import { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { needs } from "../found.ts";
import { publicationRows } from "./list-publications.ts";

export const PublicationFiguresAsked = z.object({ from: Day, to: Day });
export type PublicationFiguresAsked = z.infer<typeof PublicationFiguresAsked>;

/** The figures of publication of a period by their ids. */
export async function publicationFigures(
  ctx: OfficialContext,
  period: PublicationFiguresAsked,
): Promise<Record<PublicationFigureId, number>> {
  needs(ctx, "publication.read");
  return count(await publicationRows(ctx), period);
}
