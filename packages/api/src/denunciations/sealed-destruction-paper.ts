import { sealedDestructionMinutes } from "@gandan/documents/retention";
import { writeDocx } from "@gandan/documents/write";
import { type Id, type Result, ok, refuse } from "@gandan/domain/values";
import { retentionRules } from "@gandan/packs/retention";
import type { OfficialContext } from "../context.ts";
import { ruleWords } from "../retention/rule-words.ts";
import { communeKindWords } from "../roles/commune-kind-words.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import type { DenunciationAsked } from "./get-denunciation.ts";
import { namedCase } from "./sealed-case.ts";

/** The minutes of the destruction of a sealed case as a Word file: its number and days, nothing else of it. */
export async function sealedDestructionPaper(
  ctx: OfficialContext,
  { denunciationId }: DenunciationAsked,
): Promise<Result<SavedFile, "retention.no-minutes">> {
  const { denunciation } = await namedCase(ctx.db.read, ctx, denunciationId);
  const { number, registerYear, receivedAt, destruction } = denunciation;
  if (destruction === null || destruction.minutes === null) return refuse("retention.no-minutes");
  const nameOf = (id: Id<"person"> | undefined) => ctx.chart.people.find((person) => person.id === id)?.name ?? "";
  const paper = sealedDestructionMinutes({
    commune: { kind: communeKindWords[ctx.commune.kind], name: ctx.commune.name },
    rule: ruleWords(retentionRules.find(({ id }) => id === destruction.ruleId)),
    number,
    registerYear,
    receivedAt,
    destruction: { ...destruction, minutes: destruction.minutes },
    proposer: nameOf(destruction.proposedBy),
    leader: nameOf(destruction.verdict?.personId),
  });
  return ok(savedFile(`bien-ban-tieu-huy-to-cao-${number}-${registerYear}`, "docx", await writeDocx(paper)));
}
