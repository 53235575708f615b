import type { Reader } from "@gandan/db";
import { findPetition } from "@gandan/db/petitions";
import { type Petition, mayRead, mayReadToSign } from "@gandan/domain/petitions";
import type { Id } from "@gandan/domain/values";
import type { OfficialContext } from "../context.ts";
import { seen } from "../found.ts";
import { answerRulesOf } from "./answer-rules.ts";

/** A citizen's word that the person may read, also because it waits for their signature; any other is not found. */
export const visiblePetition = async (tx: Reader, ctx: OfficialContext, id: Id<"petition">): Promise<Petition> =>
  seen(
    await findPetition(tx, ctx.scope, id),
    (petition) => mayRead(ctx.actor, petition) || mayReadToSign(ctx.actor, petition, answerRulesOf(ctx)),
  );
