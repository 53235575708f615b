import { findDestructionList } from "@gandan/db/retention";
import { destructionMinutes } from "@gandan/documents/retention";
import { writeDocx } from "@gandan/documents/write";
import { Obstacle } from "@gandan/domain/retention";
import { PetitionKind, PetitionState } from "@gandan/domain/petitions";
import { type Result, ok, refuse } from "@gandan/domain/values";
import { retentionRules } from "@gandan/packs/retention";
import type { z } from "zod";
import type { OfficialContext } from "../context.ts";
import { found, needs } from "../found.ts";
import { kindWords, stateWords } from "../petitions/petition-words.ts";
import { communeKindWords } from "../roles/commune-kind-words.ts";
import { type SavedFile, savedFile } from "../saved-file.ts";
import type { ListAsked } from "./list-destructions.ts";
import { ruleWords } from "./rule-words.ts";
import { obstacleWords } from "./retention-words.ts";

/** The minutes of a destruction as a Word file, once who was present is written down. */
export async function destructionPaper(
  ctx: OfficialContext,
  { id }: z.infer<typeof ListAsked>,
): Promise<Result<SavedFile, "retention.no-minutes">> {
  needs(ctx, "petition.read");
  needs(ctx, "retention.read");
  const list = found(await findDestructionList(ctx.db.read, ctx.scope, id));
  if (list.minutes === null) return refuse("retention.no-minutes");
  const nameOf = (personId: string) => ctx.chart.people.find((person) => person.id === personId)?.name;
  const deciders = new Set(list.items.flatMap(({ verdict }) => verdict?.personId ?? []));
  const paper = destructionMinutes({
    commune: { kind: communeKindWords[ctx.commune.kind], name: ctx.commune.name },
    list,
    rule: ruleWords(retentionRules.find((rule) => rule.id === list.ruleId)),
    proposer: nameOf(list.proposedBy) ?? "",
    leaders: [...deciders].flatMap((personId) => nameOf(personId) ?? []),
    words: {
      kind: (kind) => kindWords.vi[PetitionKind.parse(kind)],
      state: (state) => stateWords.vi[PetitionState.parse(state)],
      obstacle: (code) => obstacleWords[Obstacle.parse(code)],
    },
  });
  return ok(savedFile(`bien-ban-tieu-huy-${list.number}-${list.year}`, "docx", await writeDocx(paper)));
}
